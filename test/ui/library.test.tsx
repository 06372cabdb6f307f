import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { DraftId, UnsavedDraft } from "../../src/clip";
import type { LibraryActions } from "../../src/library/actions";
import { firstState, next, type LibraryEvent, type LibraryState } from "../../src/library/state";
import { LibraryView } from "../../src/library/view";
import { clipOf, fullClipOf } from "./samples";
import { expectAccessible, find, named, rendered, show } from "./show";

const now = new Date("2026-11-24T12:00:00Z");
let done: string[] = [];
let state: LibraryState = firstState;

/** Notes what is asked for, and does of it what needs no history. */
const actions: LibraryActions = {
  refresh: () => void done.push("refresh"),
  search: (query) => {
    done.push(`search ${query}`);
    send({ type: "typed", query });
  },
  more: () => void done.push("more"),
  openOptions: () => void done.push("options"),
  open: (id) => void done.push(`open ${id}`),
  close: () => {
    done.push("close");
    send({ type: "closed" });
  },
  show: () => undefined,
  copy: () => void done.push("copy"),
  download: () => void done.push("download"),
  remove: (clip) => {
    done.push(`remove ${clip.id}`);
    send({ type: "deleted", clip, wasOpen: false });
  },
  openDrafts: () => void done.push("open drafts"),
  discard: (draft) => {
    done.push(`discard ${draft.id}`);
    send({ type: "discarded", draft });
  },
  undo: () => void done.push("undo"),
  exportAll: () => void done.push("export"),
};
function send(event: LibraryEvent): void {
  state = next(state, event);
  show(<LibraryView state={state} actions={actions} now={now} />);
}
/** Shows the library after these events. */
function library(...events: LibraryEvent[]): void {
  state = firstState;
  show(<LibraryView state={state} actions={actions} now={now} />);
  for (const event of events) send(event);
}
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ clip: clipOf(at + 1) }));
const listed = (count: number, query = "", hasMore = false): LibraryEvent => ({
  type: "listed",
  rows: rowsOf(count),
  hasMore,
  query,
});
const opened = (id: number): LibraryEvent[] => [
  { type: "opening", id },
  { type: "opened", full: fullClipOf(id, { versions: 3 }) },
];
const focused = () => document.activeElement?.textContent;
const head = () => find(".list .head").textContent;

beforeEach(async () => {
  done = [];
  history.replaceState(null, "", location.pathname + location.search);
  await page.viewport(1280, 800);
});

describe("unsaved drafts", () => {
  const draft = (id: string, touched = false): UnsavedDraft => ({
    id: id as DraftId,
    url: `https://example.org/${id}`,
    title: `Draft ${id}`,
    publisher: "Bruegel",
    changed: "2026-11-03T10:00:00.000Z",
    touched,
  });
  const drafts: LibraryEvent = { type: "drafts", drafts: [draft("a", true), draft("b")] };
  const shown: LibraryEvent = { type: "drafts-shown", shown: true };

  test("are counted beside the search, and the count leads to them", async () => {
    library(listed(3), drafts);
    await userEvent.click(named("button", "2 unsaved drafts"));
    expect(done).toEqual(["open drafts"]);
    send({ type: "drafts", drafts: [] });
    expect(document.body.textContent).not.toContain("unsaved draft");
  });
  test("stand in a list, each with what is in it, and lead to where they are saved", async () => {
    library(listed(3), drafts, shown);
    const [first] = document.querySelectorAll(".drafts .row");
    expect(first?.textContent).toBe("Draft aBruegel3 Novemberwith your changesDiscard");
    expect(find("a[data-draft=a]").getAttribute("href")).toBe(
      "../popup/index.html?view=tab&draft=a",
    );
    await expectAccessible();
  });
  test("are thrown away by key or button, and brought back", async () => {
    library(listed(3), drafts, shown);
    await userEvent.keyboard("j#");
    expect(done).toEqual(["discard a"]);
    expect(focused()).toBe("Draft b");
    await userEvent.click(named("button", "Discard: Draft b"));
    expect(document.body.textContent).toContain("Discarded: Draft b");
    await userEvent.click(named("button", "Undo"));
    expect(done).toEqual(["discard a", "discard b", "undo"]);
    expect(find(".drafts [role=status]").textContent).toContain("Everything");
    await expectAccessible();
  });
  test("are left by Escape", async () => {
    library(listed(3), drafts, shown);
    await userEvent.keyboard("{Escape}");
    expect(done).toEqual(["close"]);
  });
});

describe("the list", () => {
  test("says how many clips there are, once it is known", () => {
    library(listed(3));
    expect(head()).toBe("");
    send({ type: "counted", total: 2418 });
    expect(head()).toBe("2,418 clips");
  });
  test.each([
    [1, false, "1 clip found"],
    [2, false, "2 clips found"],
    [50, true, "The first 50 found"],
  ])("says how many are found: %i", (count, hasMore, words) => {
    library({ type: "typed", query: "x" }, listed(count, "x", hasMore));
    expect(head()).toBe(words);
  });
  test("shows title, authors, institute, kind and date", () => {
    library({
      type: "listed",
      hasMore: false,
      query: "",
      rows: [
        { clip: clipOf(1, { authors: ["Ana", "Bo"] }) },
        { clip: clipOf(2, { authors: ["A", "B", "C"] }) },
      ],
    });
    const facts = [...document.querySelectorAll(".facts-of")].map((row) =>
      [...row.children].map((fact) => fact.textContent),
    );
    expect(facts).toEqual([
      ["Ana and Bo", "Bruegel", "Policy brief", "May 2024"],
      ["A and others", "Bruegel", "Policy brief", "May 2024"],
    ]);
  });
  test("leads to a clip by its address, so that it opens in a tab as well", () => {
    library(listed(2));
    expect(named("link", "Clip 2").getAttribute("href")).toBe("#clip=2");
  });
  test("marks what was searched for", () => {
    const rows = [{ clip: clipOf(1), snippet: "… a degree of Trade (deflection) and trade …" }];
    library({ type: "listed", rows, hasMore: false, query: "trade (defl" });
    expect([...document.querySelectorAll("mark")].map((one) => one.textContent)).toEqual([
      "Trade",
      "(defl",
      "trade",
    ]);
  });
  test("teaches the next step when it is empty", () => {
    library(listed(0), { type: "counted", total: 0 });
    expect(document.body.textContent).toContain("Nothing is saved yet. Open an article");
    expect(named("link", "Try it on a sample article").getAttribute("href")).toBe(
      "../sample/index.html",
    );
    expect(named("button", "Export").getAttribute("aria-disabled")).toBe("true");
  });
  test("says so when nothing is found", () => {
    library({ type: "typed", query: "x" }, listed(0, "x"));
    expect(find(".list .empty").textContent).toMatch(/^No clip holds all of these words/);
  });
  test("goes on by a key", async () => {
    library(listed(50, "", true));
    await userEvent.click(named("button", "Show more"));
    expect(done).toEqual(["more"]);
  });
  test("keeps the focus and the place when it is read again", () => {
    library(listed(60));
    const link = named("link", "Clip 40");
    link.focus();
    const { top } = link.getBoundingClientRect();
    send(listed(60));
    expect(document.activeElement).toBe(link);
    expect(link.getBoundingClientRect().top).toBe(top);
  });
});

describe("by keyboard", () => {
  test("the list is one stop for the Tab key", async () => {
    library(listed(3));
    const stops: (string | null | undefined)[] = [];
    for (let at = 0; at < 4; at += 1) {
      await userEvent.tab();
      stops.push(document.activeElement?.getAttribute("aria-label") ?? focused());
    }
    expect(stops).toEqual(["Search", "Export", "Options", "Clip 1"]);
  });
  test("slash goes to the search field, and is not typed", async () => {
    library(listed(3));
    await userEvent.keyboard("/");
    const field = find("input[type=search]") as HTMLInputElement;
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe("");
    await userEvent.keyboard("j#k/");
    expect(field.value).toBe("j#k/");
    expect(done.at(-1)).toBe("search j#k/");
  });
  test.each([
    ["j", "Clip 1"],
    ["jj", "Clip 2"],
    ["jjjjj", "Clip 3"],
    ["jjk", "Clip 1"],
    ["j{ArrowDown}", "Clip 2"],
    ["jj{ArrowUp}", "Clip 1"],
    ["j{End}", "Clip 3"],
    ["j{End}{Home}", "Clip 1"],
    ["/{ArrowDown}", "Clip 1"],
    ["/{Enter}", "Clip 1"],
  ])("%s goes to %s", async (keys, expected) => {
    library(listed(3));
    await userEvent.keyboard(keys);
    expect(focused()).toBe(expected);
  });
  test("j goes on from the open clip", async () => {
    library(listed(3), ...opened(2));
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard("j");
    expect(focused()).toBe("Clip 3");
  });
  test("Enter opens", async () => {
    library(listed(3));
    await userEvent.keyboard("jj{Enter}");
    expect(location.hash).toBe("#clip=2");
  });
  test.each(["#", "{Delete}"])("%s deletes, and the focus goes to the next", async (key) => {
    library(listed(3));
    await userEvent.keyboard(`jj${key}`);
    expect(done).toEqual(["remove 2"]);
    expect(focused()).toBe("Clip 3");
    await userEvent.keyboard(key);
    expect(focused()).toBe("Clip 1");
  });
  test("# deletes nothing where there is nothing", async () => {
    library(listed(3));
    await userEvent.keyboard("#");
    expect(done).toEqual([]);
  });
  test("Escape empties the search, then leaves it", async () => {
    library(listed(3));
    await userEvent.keyboard("/x{Escape}");
    expect(done).toEqual(["search x", "search "]);
    await userEvent.keyboard("{Escape}");
    expect(focused()).toBe("Clip 1");
  });
  test("Escape closes the clip, and the focus goes back to its row", async () => {
    library(listed(3), ...opened(2));
    await userEvent.keyboard("{Escape}");
    expect(done).toEqual(["close"]);
    await vi.waitFor(() => expect(focused()).toBe("Clip 2"));
  });
  test("keys with Ctrl stay the browser's", async () => {
    library(listed(3));
    await userEvent.keyboard("{Control>}j{/Control}");
    expect(document.activeElement).toBe(document.body);
  });
});

describe("an open clip", () => {
  test("is told, and marked in the list", () => {
    library(listed(3), ...opened(2));
    expect(named("link", "Clip 2").getAttribute("aria-current")).toBe("true");
    expect(find(".reader [role=status]").textContent).toContain("Strategic Marriage");
  });
  test("shows its text as one reads it", async () => {
    library(listed(3), ...opened(2));
    expect((await rendered()).body.innerText).toContain("A patrol.");
  });
  test("that is a reference is a sentence and a link, and no empty frame", async () => {
    const full = { ...fullClipOf(2), body: "" };
    library(listed(3), { type: "opening", id: 2 }, { type: "opened", full });
    expect(find(".reader .reference").textContent).toMatch(/^Only a reference was kept/);
    expect(named("link", "https://www.example.org/2")).toBeTruthy();
    expect(document.querySelector("iframe")).toBeNull();
    await expectAccessible();
  });
  test("shows when it was saved, its versions, its page and its tags", () => {
    library(listed(3), ...opened(2));
    const terms = [...document.querySelectorAll("aside dt")].map((term) => [
      term.textContent,
      term.nextElementSibling?.textContent,
    ]);
    expect(terms).toEqual([
      ["Saved", "3 March"],
      ["Versions", "3"],
      ["Page", "example.org"],
      ["Tags", "russiatrade"],
    ]);
    expect(named("link", "example.org").getAttribute("href")).toBe("https://www.example.org/2");
  });
  test("has actions by name", async () => {
    library(listed(3), ...opened(2));
    for (const name of ["Copy Markdown", "Download", "Delete"]) {
      await userEvent.click(named("button", name));
    }
    expect(done).toEqual(["copy", "download", "remove 2"]);
  });
  test("that is gone says so", () => {
    library(listed(3), { type: "opening", id: 9 }, { type: "missing", id: 9 });
    expect(find(".reader [role=alert]").textContent).toMatch(/^This clip is not here/);
  });
  test("that was opened before another is not shown late", () => {
    library(listed(3), { type: "opening", id: 1 }, { type: "opening", id: 2 });
    send({ type: "opened", full: fullClipOf(1) });
    expect(document.querySelector("article")).toBeNull();
  });
});

test("what was deleted can be brought back", async () => {
  library(listed(3), { type: "deleted", clip: clipOf(2), wasOpen: false });
  expect(find("footer [role=status]").textContent).toBe("Deleted: Clip 2");
  expect(document.querySelectorAll(".row").length).toBe(2);
  await userEvent.click(named("button", "Undo"));
  expect(done).toEqual(["undo"]);
});

describe("a history that cannot be read", () => {
  test.each([
    ["newer", /Update Dossier/],
    ["blocked", /Close the other tabs/],
    ["error", /Close the browser/],
  ] as const)("%s: what, and what to do", async (reason, words) => {
    library({ type: "trouble", reason });
    expect(find("[role=alert]").textContent).toMatch(words);
    await userEvent.click(named("button", "Try again"));
    expect(done).toEqual(["refresh"]);
    await expectAccessible();
  });
});

describe("the library is accessible and fits", () => {
  const states: [string, LibraryEvent[]][] = [
    ["opening", []],
    ["a list", [listed(5, "", true), { type: "counted", total: 5 }]],
    ["empty", [listed(0)]],
    ["nothing found", [{ type: "typed", query: "x" }, listed(0, "x")]],
    ["a clip open", [listed(3), ...opened(2)]],
    ["a clip deleted", [listed(3), { type: "deleted", clip: clipOf(2), wasOpen: false }]],
    ["a clip gone", [listed(3), { type: "opening", id: 9 }, { type: "missing", id: 9 }]],
  ];
  test.each(states)("%s", async (_, events) => {
    library(...events);
    await expectAccessible();
  });
  test.each(states)(
    "%s, at 320 px: a phone, or a window enlarged four times",
    async (_, events) => {
      await page.viewport(320, 560);
      library(...events);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      await expectAccessible();
    },
  );
  test("shows one pane at a time where it is narrow, and the focus goes along", async () => {
    await page.viewport(320, 560);
    library(listed(3));
    named("link", "Clip 2").focus();
    for (const event of opened(2)) send(event);
    expect(find(".list").clientHeight).toBe(0);
    await vi.waitFor(() => expect(document.activeElement?.localName).toBe("article"));
    await userEvent.click(find(".back button"));
    expect(find(".reader").clientHeight).toBe(0);
    expect(find(".list").clientHeight).toBeGreaterThan(0);
  });
});
