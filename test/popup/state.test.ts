import { describe, expect, test } from "vitest";
import type { DraftId } from "../../src/clip";
import type { Saved, SaveFailed } from "../../src/messaging";
import texts from "../../src/_locales/en/messages.json";
import { firstState, next, type PopupEvent, type PopupState } from "../../src/popup/state";
import { clipOf, draftOf } from "../ui/samples";

const read: PopupEvent = { type: "answered", answer: { status: "read", draft: draftOf() } };
const after = (...events: PopupEvent[]): PopupState => events.reduce(next, firstState);

describe("the popup's state", () => {
  test("waits, and is slow after a moment", () => {
    expect(after().page).toEqual({ status: "waiting", slow: false });
    expect(after({ type: "slow" }).page).toEqual({ status: "waiting", slow: true });
  });

  test("is not slow any more once there is an answer", () => {
    expect(after(read, { type: "slow" }).page.status).toBe("readable");
  });

  test("takes an answer that came after all", () => {
    const silent: PopupEvent = {
      type: "answered",
      answer: { status: "unreadable", reason: "timed-out" },
    };
    expect(after(silent, read).page.status).toBe("readable");
  });

  test("tells a page without an article from one with", () => {
    const { record, page } = draftOf().reading;
    const reading = { kind: "home", record, page } as const;
    const home: PopupEvent = {
      type: "answered",
      answer: { status: "read", draft: { ...draftOf(), reading } },
    };
    expect(after(home).page).toEqual({ status: "described", reading });
  });

  test("knows of the page in the tab, where there is one", () => {
    const state = { selected: true } as const;
    const shown = after({ type: "answered", answer: { status: "read", draft: draftOf(), state } });
    expect(shown.page).toMatchObject({ status: "readable", state });
    expect(after(read).page).not.toHaveProperty("state");
  });

  test("keeps what the user did to the draft, here or in another view of it", () => {
    const tagged = (draft: DraftId, tag: string, at: string): PopupEvent => {
      return { type: "changed", draft, change: { tags: [tag] }, at };
    };
    const { id } = draftOf();
    const { page } = after(
      read,
      tagged(id, "here", "2026-11-24T10:00:01.000Z"),
      tagged(id, "late", "2026-11-24T10:00:00.000Z"),
      tagged("other" as DraftId, "elsewhere", "2026-11-24T10:00:02.000Z"),
    );
    expect(page.status === "readable" && page.draft.tags).toEqual(["here"]);
  });

  test("says that the draft is not kept until it is, and then has what was typed meanwhile", () => {
    const typed = { draft: draftOf().id, change: { note: "M" }, at: "2026-11-24T10:00:00.000Z" };
    const lost = after(read, { type: "changed", ...typed }, { type: "unkept", reason: "full" });
    expect(lost.page).toMatchObject({ unkept: "full", draft: { note: "M" } });
    // It turned out to be the draft of an earlier look at the page.
    const draft = { ...draftOf(), id: "earlier" as DraftId, tags: ["mine"] };
    const { page } = next(lost, { type: "kept", answer: { status: "read", draft } });
    expect(page).toMatchObject({ draft: { id: "earlier", note: "M", tags: ["mine"] } });
    expect(page).not.toHaveProperty("unkept");
  });

  test("still knows of the page in the tab when the draft was kept once more", () => {
    const state = { selected: true } as const;
    const { page } = after(
      { type: "answered", answer: { status: "read", draft: draftOf(), state } },
      { type: "kept", answer: { status: "read", draft: draftOf() } },
    );
    expect(page).toMatchObject({ status: "readable", state });
  });

  test("has what another window saved, and keeps what was typed here", () => {
    const typed = { draft: draftOf().id, change: { note: "M" }, at: "2026-11-24T10:00:00.000Z" };
    const draft = { ...draftOf(), tags: ["of the other"] };
    const { page } = after(
      read,
      { type: "changed", ...typed },
      { type: "kept", answer: { status: "read", draft, saved: clipOf(1) } },
    );
    expect(page).toMatchObject({ saved: { id: 1 }, draft: { note: "M", tags: ["of the other"] } });
  });

  test("saves once at a time", () => {
    const saving = after(read, { type: "saving" });
    expect(saving.page.status === "readable" && saving.page.saving).toBe(true);
    const saved = next(saving, {
      type: "saved",
      draft: draftOf().id,
      saved: { status: "saved", clip: clipOf(1) },
    });
    expect(saved.page.status === "readable" && saved.page.saving).toBe(false);
  });

  test("begins anew when the page is asked again", () => {
    expect(after(read, { type: "asked" })).toEqual(firstState);
  });
});

describe("a save is told as it ended", () => {
  const said = (saved: Saved) =>
    after(read, { type: "saving" }, { type: "saved", draft: draftOf().id, saved }).message;

  test.each([
    ["saved", "Saved, written and checked."],
    ["updated", "Saved as a new version."],
    ["marked", "Saved: tags and note. The text was there already."],
    ["unchanged", "Already saved. Nothing has changed."],
  ] as const)("%s", (status, words) => {
    const message = said({ status, clip: clipOf(1) });
    expect(message?.tone).toBe("done");
    expect(message && texts[message.text].message).toBe(words);
  });

  test.each<[SaveFailed["reason"], RegExp]>([
    ["full", /disk is full.*save again/],
    ["newer", /newer Dossier.*save again/],
    ["blocked", /Close.*save again/],
    ["differs", /read back.*download/],
    ["no-draft", /click its button again/],
    ["error", /error.*download/],
  ])("failed, %s: what, and what to do", (reason, words) => {
    const message = said({ status: "failed", reason });
    expect(message?.tone).toBe("failed");
    const told = message ? texts[message.text].message : "";
    expect(told).toMatch(/^Not saved: /);
    expect(told).toMatch(words);
  });
});
