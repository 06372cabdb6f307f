import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { KeepAs, Reading, Wall } from "../../src/clip";
import type { PageState, Unreadable, UnreadableReason } from "../../src/messaging";
import type { PopupActions } from "../../src/popup/actions";
import { markdownOf } from "../../src/popup/draft-file";
import { firstState, next, type PopupEvent, type PopupState } from "../../src/popup/state";
import { usualShape } from "../../src/markdown/shape";
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
  openAddress: note("open"),
  change: note("change"),
  save: note("save"),
  cancelSave: note("cancel"),
  copy: note("copy"),
  download: note("download"),
  openLibrary: note("library"),
  openSample: note("sample"),
  openOptions: note("options"),
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
const unreadable = (
  reason: UnreadableReason,
  detail = "",
  more: Partial<Unreadable> = {},
): PopupEvent => ({
  type: "answered",
  answer: { status: "unreadable", reason, detail, ...more },
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
  test("keeps a direction for each paragraph, but in a giant line, of which Chromium would not come back", () => {
    const bidi = () => getComputedStyle(find(".preview pre")).unicodeBidi;
    popup(answered());
    expect(bidi()).toBe("plaintext");
    popup(answered({ ...draftOf(), body: "water is dear. ".repeat(10_000) }));
    expect(bidi()).toBe("isolate");
  });
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
    const found = [...place.querySelectorAll(order.join())].filter(
      (one) => !one.closest("details"),
    );
    expect(found.map((one) => order.find((selector) => one.matches(selector)))).toEqual(order);
  });
  test("shows the file byte for byte", () => {
    popup(answered());
    const shown = find("[role=tabpanel] pre").textContent;
    expect(shown).toBe(markdownOf(draftOf(), usualShape));
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
    ["wall", "the rest is for subscribers", "paywall"],
    ["wall", "behind a login", "login"],
    ["wall", "asks about cookies", "consent"],
    ["wall", "checks whether you are human", "robot-check"],
  ] as const)("that is a %s says so: %s", (kind, words, wall?: Wall) => {
    const draft = draftOf();
    popup(answered({ ...draft, reading: { ...draft.reading, kind, ...(wall && { wall }) } }));
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
    const withOrigin = (of: string) => [of, `${of}: where from, and what else?`];
    expect(stops).toEqual([
      "Open in a tab",
      "Library",
      "Options",
      ...["The institute’s word for it", "Kind", "Institute", "Title", "Subtitle"].flatMap(
        withOrigin,
      ),
      ...["J. Berkshire Miller", "Benoit Hardy-Chartrand"].flatMap((name, at) => [
        `Given name, author ${at + 1}`,
        `Family name, author ${at + 1}`,
        `Affiliation, author ${at + 1}`,
        `Move ${name}: arrow up or down`,
        `${name} is an organisation`,
        `Remove ${name}`,
      ]),
      "Add an author",
      "Authors: where from, and what else?",
      ...withOrigin("Date"),
      "Venue",
      "Venue: a guess. Where from?",
      "PDF",
      "More about it",
      "Remove the tag russia",
      "Add a tag",
      "Note",
      "Markdown",
      markdownOf(draftOf(), usualShape),
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

describe("a page that gives no text gets a sentence and the next step", () => {
  const url = "https://example.org/x";
  const open = "https://example.org/original";
  const offers = () =>
    [...document.querySelectorAll(".offers button")].map((one) => one.textContent);

  test.each<[UnreadableReason, RegExp, string[]]>([
    ["browser-page", /belongs to the browser.*click again/, []],
    ["store", /stores.*click again/, ["Keep a reference"]],
    ["own-page", /Dossier’s own.*click again/, []],
    ["reader-view", /Open the page itself/, ["Open the page itself"]],
    ["source", /Open the page itself/, ["Open the page itself"]],
    ["pdf", /PDF.*reference/, ["Keep a reference"]],
    ["local-file", /“Allow access to file URLs”/, []],
    ["image", /image.*reference/, ["Keep a reference"]],
    ["media", /film.*reference/, ["Keep a reference"]],
    ["plain-text", /plain text/, ["The whole page", "Only the selection", "Keep a reference"]],
    ["data", /data.*reference/, ["Keep a reference", "Only the selection"]],
    [
      "frames",
      /frame.*click again/,
      ["Open the page itself", "Only the selection", "Keep a reference"],
    ],
    ["too-large", /20 MB/, ["Only the selection", "Keep a reference"]],
    ["policy", /manages this browser/, ["Keep a reference"]],
    ["error-page", /did not load/, ["Try again"]],
    ["restricted", /does not say why/, ["Keep a reference", "Try again"]],
    ["untold", /keeps this page.*click again/, []],
    ["gone", /closed or replaced.*click again/, []],
    ["timed-out", /15 seconds.*try again/, ["Try again", "Keep a reference"]],
    ["failed", /error.*try again/, ["Try again", "Keep a reference"]],
    ["no-selection", /Nothing is selected/, ["Try again", "Go back"]],
    ["no-text", /no text/, ["Keep a reference", "Go back"]],
    ["no-draft", /draft is gone/, []],
  ])("%s", async (reason, sentence, names) => {
    popup(unreadable(reason, "", { url, open, selected: true }));
    expect(find("[role=alert]").textContent).toMatch(sentence);
    expect(offers()).toEqual(names);
    if (names[0]) expect(document.activeElement?.textContent).toBe(names[0]);
    expect(document.body.textContent).not.toContain("Save");
    await expectAccessible();
  });
  test("only what the page allows is offered", () => {
    popup(unreadable("frames", ""));
    expect(offers()).toEqual([]);
    popup(unreadable("plain-text", "", { url }));
    expect(offers()).toEqual(["The whole page", "Keep a reference"]);
  });
  test.each([
    ["timed-out", "Try again", "read"],
    ["failed", "Try again", "read"],
    ["no-selection", "Try again", 'read "selection"'],
    ["no-selection", "Go back", "read"],
    ["pdf", "Keep a reference", 'read "reference"'],
    ["plain-text", "The whole page", 'read "whole"'],
    ["too-large", "Only the selection", 'read "selection"'],
    ["reader-view", "Open the page itself", `open "${open}"`],
  ] as const)("%s: %s", async (reason, name, does) => {
    popup(unreadable(reason, "TypeError: x", { url, open, selected: true }));
    await userEvent.click(named("button", name));
    expect(done).toEqual([does]);
  });

  const described = (reading: Reading, state: PageState = {}): PopupEvent => ({
    type: "answered",
    answer: { status: "read", draft: { ...draftOf(), reading }, state },
  });
  const { record, page: data } = draftOf().reading;
  const link = { title: "A", url: "https://example.org/a" };
  const listing: Reading = { kind: "listing", record, links: [link, link], page: data };
  test("a listing, with the number of its articles; Enter reads it anyway", async () => {
    popup(described(listing));
    expect(find("[role=alert]").textContent).toBe(
      "This page is a listing of 2 articles. Open one of them and click again, or read this page anyway.",
    );
    await userEvent.keyboard("{Enter}");
    expect(done).toEqual(['read "article"']);
  });
  test.each(["profile", "event", "home"] as const)("a page called %s, likewise", (kind) => {
    popup(described({ kind, record, page: data }));
    expect(offers()).toEqual(["Read it anyway", "The whole page", "Keep a reference"]);
  });
  test("a page without an article; what is selected comes first", () => {
    const other: Reading = { kind: "other", record, page: data };
    popup(described(other));
    expect(offers()).toEqual(["The whole page", "Keep a reference"]);
    popup(described(other, { selected: true }));
    expect(offers()).toEqual(["Only the selection", "The whole page", "Keep a reference"]);
  });
  test("a draft without its page offers nothing to be read", () => {
    popup({
      type: "answered",
      answer: { status: "read", draft: { ...draftOf(), reading: listing } },
    });
    expect(offers()).toEqual([]);
  });
});

describe("a page that was read otherwise says how, and leads back", () => {
  const read = (as?: KeepAs, state: PageState | undefined = {}): PopupEvent => ({
    type: "answered",
    answer: {
      status: "read",
      draft: { ...draftOf(), ...(as && { as }) },
      ...(state && { state }),
    },
  });
  const keys = () => [...document.querySelectorAll(".notice button")].map((one) => one.textContent);
  test.each<[KeepAs, RegExp, string[]]>([
    ["article", /at your wish/, ["Read again"]],
    ["whole", /All the text/, ["Read again", "Read as an article"]],
    ["selection", /Only what was selected/, ["Read again", "Read as an article"]],
    ["reference", /reference/, ["Read as an article"]],
  ])("%s", async (as, words, names) => {
    popup(read(as));
    expect(find(".notice").textContent).toMatch(words);
    expect(keys()).toEqual(names);
    for (const name of names) await userEvent.click(named("button", name));
    const wishes = names.map((name) => (name === "Read again" ? as : "article"));
    expect(done).toEqual(wishes.map((wish) => `read "${wish}"`));
  });
  test("an article, read while it was loading, can be read again", async () => {
    popup(read(undefined, { loading: true }));
    expect(find(".notice").textContent).toContain("still loading");
    await userEvent.click(named("button", "Read again"));
    expect(done).toEqual(["read"]);
  });
  test("an article in which something is selected offers that", async () => {
    popup(read(undefined, { selected: true }));
    await userEvent.click(named("button", "Only the selection"));
    expect(done).toEqual(['read "selection"']);
  });
  test("a draft without its page has no keys", () => {
    popup({ type: "answered", answer: { status: "read", draft: { ...draftOf(), as: "whole" } } });
    expect([find(".notice").textContent, keys()]).toEqual([
      "All the text of the page, at your wish.",
      [],
    ]);
  });
  test("a reference is its front matter, and has nothing to be read", () => {
    const { record, page: data, leftOut } = draftOf().reading;
    const counts = { words: 0, footnotes: 0, tables: 0, figures: 0 };
    const reading: Reading = { kind: "reference", record, html: "", counts, leftOut, page: data };
    const draft = { ...draftOf(), body: "", reading, as: "reference" as const };
    popup({ type: "answered", answer: { status: "read", draft, state: {} } });
    expect(find("[role=tabpanel] pre").textContent).toMatch(/^---\n[\s\S]*\n---\n$/);
    expect([...document.querySelectorAll("[role=tab]")].map((tab) => tab.textContent)).toEqual([
      "Markdown",
    ]);
  });
  test("one that cannot be read, with a sample that can", async () => {
    popup(unreadable("restricted"));
    await userEvent.click(named("button", "Try it on a sample article"));
    expect(done).toEqual(["sample"]);
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
    ["offers", [unreadable("plain-text", "", { url: "https://example.org/x", selected: true })]],
    [
      "read otherwise",
      [
        {
          type: "answered",
          answer: {
            status: "read",
            draft: { ...draftOf(), as: "whole" },
            saved: clipOf(7),
            state: { selected: true, loading: true },
          },
        },
      ],
    ],
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
