import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Reading } from "../../src/clip";
import type { Unreadable } from "../../src/messaging";
import type { PopupActions } from "../../src/popup/actions";
import { markdownOf } from "../../src/popup/draft-file";
import { firstState, next, type PopupEvent, type PopupState } from "../../src/popup/state";
import { PopupView } from "../../src/popup/view";
import { clipOf, draftOf, field, person } from "./samples";
import { expectAccessible, find, named, rendered, show } from "./show";

const now = new Date("2026-11-24T12:00:00Z");
let done: string[] = [];
const note =
  (name: string) =>
  (...given: unknown[]) =>
    void done.push([name, ...given.map((one) => JSON.stringify(one))].join(" ").trim());
const actions: PopupActions = {
  read: note("read"),
  change: note("change"),
  save: note("save"),
  copy: note("copy"),
  download: note("download"),
  openLibrary: note("library"),
  openInTab: note("tab"),
  allowCopying: note("allow"),
};

/** Shows the popup after these events. */
function popup(...events: PopupEvent[]): PopupState {
  const state = events.reduce(next, firstState);
  show(<PopupView state={state} actions={actions} now={now} />);
  return state;
}
const answered = (draft = draftOf(), saved = false): PopupEvent => ({
  type: "answered",
  answer: { status: "read", draft, ...(saved && { saved: clipOf(7) }) },
});
const unreadable = (reason: Unreadable["reason"], detail = ""): PopupEvent => ({
  type: "answered",
  answer: { status: "unreadable", reason, detail },
});
const status = () => find("footer [role=status]").textContent;

beforeEach(async () => {
  done = [];
  await page.viewport(480, 600);
});

describe("while the page is waited for", () => {
  test("the popup is there at once, without a skeleton", () => {
    popup();
    expect(named("button", "Library")).toBeTruthy();
    expect(document.querySelector(".skeleton")).toBeNull();
  });
  test("a skeleton shows what comes, and it is said", () => {
    popup({ type: "slow" });
    expect(document.querySelector(".skeleton")).not.toBeNull();
    expect(find("[role=status]").textContent).toBe("Reading the page …");
  });
});

describe("an article", () => {
  test("is shown in the order of trust", () => {
    const place = (popup(answered(draftOf(), true)), find(".popup"));
    const order = [
      ".kind",
      "h1",
      ".dek",
      ".authors",
      ".facts",
      ".notice",
      ".tag-field",
      ".preview",
    ];
    const found = [...place.querySelectorAll(order.join())];
    expect(found.map((one) => order.find((selector) => one.matches(selector)))).toEqual(order);
  });
  test("shows the file byte for byte", () => {
    popup(answered());
    const shown = find("[role=tabpanel] pre").textContent;
    expect(shown).toBe(markdownOf(draftOf()));
    expect(shown).toContain("A patrol.[^1]");
  });
  test("shows the same file rendered", async () => {
    popup(answered());
    await userEvent.click(named("tab", "Reading"));
    expect((await rendered()).body.innerText).toContain("patrol");
  });
  test("tells when it was saved before, and leads there", async () => {
    popup(answered(draftOf(), true));
    expect(find(".notice").textContent).toContain("Saved on 3 March");
    await userEvent.click(named("button", "Show in library"));
    expect(done).toEqual(["library 7"]);
  });
  test.each([
    ["landing", "the full text is in the PDF"],
    ["wall", "Only part of this article"],
  ] as const)("that is a %s says so", (kind, words) => {
    const draft = draftOf();
    popup(answered({ ...draft, reading: { ...draft.reading, kind } }));
    expect(find(".notice").textContent).toContain(words);
  });
  test("has actions by name, in order, by click", async () => {
    popup(answered());
    for (const name of ["Save", "Copy Markdown", "Download", "Library"]) {
      await userEvent.click(named("button", name));
    }
    expect(done).toEqual(["save", "copy", "download", "library"]);
  });
  test("can be worked by keyboard alone", async () => {
    popup(answered());
    const stops: string[] = [];
    for (let at = 0; at < 60; at += 1) {
      await userEvent.tab();
      const { activeElement } = document;
      if (activeElement === document.body) break;
      const name = activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
      stops.push(name);
    }
    expect(stops).toEqual([
      "Open in a tab",
      "Library",
      "The institute’s word for it",
      "Kind",
      "Institute",
      "Title",
      "Subtitle",
      ...["J. Berkshire Miller", "Benoit Hardy-Chartrand"].flatMap((name) => [
        "Given name",
        "Family name",
        "Affiliation",
        `Move ${name}: arrow up or down`,
        `${name} is an organisation`,
        `Remove ${name}`,
      ]),
      "Add an author",
      "Date",
      "Venue",
      "Venue: a guess. Where from?",
      "PDF",
      "More about it",
      "Remove the tag russia",
      "Add a tag",
      "Note",
      "Markdown",
      markdownOf(draftOf()),
      "Save",
      "Copy Markdown",
      "Download",
    ]);
  });
  test("is saved by Ctrl+Enter, from anywhere, and the tag being typed first", async () => {
    popup(answered());
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    find("input").focus();
    await userEvent.keyboard("new{Control>}{Enter}{/Control}");
    expect(done).toEqual(["save", 'change {"tags":["russia","new"]}', "save"]);
  });
  test("sends each change of its tags at once", async () => {
    popup(answered());
    find("input").focus();
    await userEvent.keyboard("arms,");
    expect(done).toEqual(['change {"tags":["russia","arms"]}']);
  });
});

describe("what happened is said", () => {
  test("while it is being saved, when Save does nothing and keeps the focus", async () => {
    popup(answered(), { type: "saving" });
    expect(status()).toBe("Saving …");
    const save = named("button", "Save");
    save.focus();
    await userEvent.keyboard("{Enter}");
    expect([done, document.activeElement === save]).toEqual([[], true]);
  });
  test("twice, if it happens twice: the second is a new element for a screen reader", () => {
    const said: PopupEvent = { type: "said", message: { text: "copied", tone: "done" } };
    popup(answered(), said);
    const first = find("footer [role=status] > span");
    popup(answered(), said, said);
    expect(find("footer [role=status] > span")).not.toBe(first);
    expect(status()).toContain("Copied.");
  });
  test("in a region that was there before", () => {
    popup(answered());
    const region = find("footer [role=status]");
    popup(answered(), {
      type: "saved",
      draft: draftOf().id,
      saved: { status: "saved", clip: clipOf(1) },
    });
    expect(find("footer [role=status]")).toBe(region);
    expect(status()).toBe("✓ Saved, written and checked.");
  });
});

describe("a copy that the browser would not make unasked", () => {
  test("waits with the focus on its button", () => {
    popup(
      answered(),
      { type: "said", message: { text: "pressEnterToCopy", tone: "note" } },
      { type: "copy", copy: "waits" },
    );
    expect(document.activeElement).toBe(named("button", "Copy Markdown"));
    expect(status()).toBe("Press Enter to copy.");
    expect(document.body.textContent).not.toContain("Let Dossier");
  });
  test("may be offered for good", async () => {
    popup(answered(), { type: "copy", copy: "offer" });
    await userEvent.click(named("button", "Let Dossier copy at once"));
    expect(done).toEqual(["allow"]);
  });
});

describe("a page without an article gets a sentence and the next step", () => {
  test.each([
    ["restricted", /no extension read.*click again/],
    ["gone", /closed or replaced.*click again/],
    ["timed-out", /15 seconds.*try again/],
    ["failed", /error.*try again/],
  ] as const)("%s", (reason, sentence) => {
    popup(unreadable(reason));
    expect(find("[role=alert]").textContent).toMatch(sentence);
    expect(document.body.textContent).not.toContain("Save");
  });
  test.each(["timed-out", "failed"] as const)("%s can be tried again", async (reason) => {
    popup(unreadable(reason, "TypeError: x"));
    await userEvent.click(named("button", "Try again"));
    expect(done).toEqual(["read"]);
  });
  test("a listing, with the number of its articles", () => {
    const { record, page: data } = draftOf().reading;
    const link = { title: "A", url: "https://example.org/a" };
    const reading: Reading = { kind: "listing", record, links: [link, link], page: data };
    popup({ type: "answered", answer: { status: "read", draft: { ...draftOf(), reading } } });
    expect(find("[role=alert]").textContent).toBe(
      "This page is a listing of 2 articles. Open one of them and click again.",
    );
  });
});

describe("the popup is accessible and fits", () => {
  const long = draftOf({
    title: field("A very long title about consequences ".repeat(20)),
    author: field(Array.from({ length: 30 }, (_, at) => person("Ana", `Example ${at}`, "One"))),
  });
  const states: [string, PopupEvent[]][] = [
    ["waiting", [{ type: "slow" }]],
    ["an article", [answered(draftOf(), true)]],
    ["a long one", [answered(long), { type: "copy", copy: "offer" }]],
    ["saving", [answered(), { type: "saving" }]],
    [
      "failed",
      [
        answered(),
        { type: "saved", draft: draftOf().id, saved: { status: "failed", reason: "full" } },
      ],
    ],
    ["unreadable", [unreadable("failed", "TypeError: x")]],
  ];
  test.each(states)("%s", async (_, events) => {
    popup(...events);
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(480);
    expect(find(".popup").clientHeight).toBeLessThanOrEqual(600);
  });
  test.each(states)(
    "%s, as a page of 320 px: a phone, or a window enlarged four times",
    async (_, events) => {
      document.documentElement.classList.add("page");
      await page.viewport(320, 560);
      popup(...events);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      await expectAccessible();
    },
  );
  test.each([600, 400])("its actions stay in view in a window %d px high", async (height) => {
    await page.viewport(480, height);
    popup(answered(long, true));
    const { bottom } = named("button", "Save").getBoundingClientRect();
    expect(bottom).toBeLessThanOrEqual(height);
  });
  test("every target is 24 px at least", () => {
    popup(answered(long, true), { type: "copy", copy: "offer" });
    for (const target of document.querySelectorAll("button, input, [role=tab]")) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(24);
    }
  });
});
