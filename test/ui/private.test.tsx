import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { PopupActions } from "../../src/popup/actions";
import {
  firstState,
  next,
  wantsAsking,
  type PopupEvent,
  type PopupState,
  type ReadableDraft,
} from "../../src/popup/state";
import { PopupView } from "../../src/popup/view";
import { clipOf, draftOf } from "./samples";
import { expectAccessible, find, named, show } from "./show";

let state: PopupState;
let done: string[];
const send = (...events: PopupEvent[]) => {
  state = events.reduce(next, state);
  show(<PopupView state={state} actions={actions} now={new Date("2026-11-24T12:00:00Z")} />);
};
const note = (name: string) => () => void done.push(name);
const actions: PopupActions = {
  read: note("read"),
  openAddress: note("address"),
  openSample: note("sample"),
  change: note("change"),
  save: note("save"),
  cancelSave: () => send({ type: "cancelled" }),
  copy: note("copy"),
  download: note("download"),
  openLibrary: note("library"),
  openOptions: note("tab"),
  openInTab: note("tab"),
  allowCopying: note("allow"),
};
const open = (changed: Partial<ReadableDraft> = {}, unkept?: "full") => {
  const draft = { ...draftOf(), private: true as const, ...changed };
  send({ type: "answered", answer: { status: "read", draft, ...(unkept && { unkept }) } });
};
const question = () => document.querySelector<HTMLElement>("[role=alertdialog]");
const focused = () => document.activeElement;

beforeEach(async () => {
  done = [];
  state = firstState;
  await page.viewport(480, 600);
});

describe("in a private window", () => {
  test("the popup says how long the draft is kept, and up to which size", async () => {
    open();
    expect(find(".notice.private").textContent).toBe(
      "Private window: this draft is kept in memory only, up to 4 MB, until the last private window is closed.",
    );
    await expectAccessible();
  });

  test("it says that a draft found no room", () => {
    open({}, "full");
    expect(find(".notice.private").textContent).toContain("there is no room in memory");
  });

  test("no tab of its own is offered: it could be one of a normal window", () => {
    open();
    expect(() => named("button", "Open in a tab")).toThrow();
    expect(named("button", "Library")).toBeTruthy();
  });

  test("that pages are not read at all is a sentence", async () => {
    send({ type: "answered", answer: { status: "unreadable", reason: "private" } });
    expect(find("[role=alert]").textContent).toContain("Private windows");
    await expectAccessible();
  });
});

describe("the question before saving", () => {
  test("names all that is kept, and where", async () => {
    open({ note: " A note.\n", tags: ["russia", "asia"] });
    send({ type: "asking" });
    const said = question()?.textContent;
    for (const part of [
      "The article: Russia and China’s Strategic Marriage of Convenience",
      "Its address: https://example.org/article",
      "Your tags: russia, asia",
      "Your note",
      "in your library on this machine",
    ]) {
      expect(said).toContain(part);
    }
    await expectAccessible();
  });

  test("names nothing that is not there", () => {
    open({ note: " ", tags: [] });
    send({ type: "asking" });
    expect(question()?.querySelectorAll("li")).toHaveLength(2);
  });

  test("takes the focus and is read out; a key that was held down is no answer", async () => {
    open();
    send({ type: "asking" });
    expect(focused()).toBe(question());
    expect(question()?.getAttribute("aria-labelledby")).toBe(find("h2").id);
    expect(question()?.getAttribute("aria-describedby")).toBe(find("h2 + div").id);
    await userEvent.keyboard("{Enter}");
    expect(done).toEqual([]);
    await userEvent.keyboard("{Tab}{Enter}");
    expect(done).toEqual(["save"]);
  });

  test.for(["{Escape}", "{Tab}{Tab}{Enter}"])(
    "%s is a no, and the focus is at Save again",
    async (keys) => {
      open();
      send({ type: "asking" });
      await userEvent.keyboard(keys);
      expect(question()).toBeNull();
      expect(focused()).toBe(named("button", "Save"));
    },
  );

  test("is gone while it is being saved, with the focus at Save, and comes no more", () => {
    open();
    send({ type: "asking" }, { type: "saving" });
    expect(question()).toBeNull();
    expect(focused()).toBe(named("button", "Save"));
    const saved = { status: "saved", clip: clipOf(1) } as const;
    send({ type: "saved", draft: draftOf().id, saved });
    expect(state.page.status === "readable" && wantsAsking(state.page.draft)).toBe(false);
  });

  test("comes again when saving failed, and for no draft of a normal window", () => {
    open();
    send({ type: "saved", draft: draftOf().id, saved: { status: "failed", reason: "full" } });
    expect(state.page.status === "readable" && wantsAsking(state.page.draft)).toBe(true);
    expect(wantsAsking(draftOf())).toBe(false);
  });

  test("fits at 360 px, with a title and an address that never end", async () => {
    await page.viewport(360, 600);
    document.documentElement.classList.add("page");
    open({ url: `https://example.org/${"a".repeat(2000)}`, tags: ["t".repeat(500)] });
    send({ type: "asking" });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    const { top, bottom } = named("button", "Cancel").getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
  });
});
