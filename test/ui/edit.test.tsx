import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { recordOf, type DraftChange, type ItemRecord, type Offered } from "../../src/clip";
import type { PopupActions } from "../../src/popup/actions";
import { markdownOf } from "../../src/popup/draft-file";
import { usualShape } from "../../src/markdown/shape";
import { firstState, next, type PopupState, type ReadableDraft } from "../../src/popup/state";
import { PopupView } from "../../src/popup/view";
import { draftOf, field, person } from "./samples";
import { expectAccessible, find, named, show } from "./show";

const now = new Date("2026-11-24T12:00:00Z");
let state: PopupState;
let changes: DraftChange[];

const nothing = () => {};
const actions: PopupActions = {
  read: nothing,
  openAddress: nothing,
  save: nothing,
  cancelSave: nothing,
  copy: nothing,
  download: nothing,
  openLibrary: nothing,
  openSample: nothing,
  openOptions: nothing,
  openInTab: nothing,
  allowCopying: nothing,
  change(change) {
    changes.push(change);
    state = next(state, { type: "changed", draft: draft().id, change, at: now.toISOString() });
    draw();
  },
};
const draw = () => show(<PopupView state={state} actions={actions} now={now} />);

function begin(changed: ItemRecord = {}, offered: Offered = {}): void {
  changes = [];
  const draft = draftOf(changed);
  state = next(firstState, { type: "answered", answer: { status: "read", draft, offered } });
  draw();
}
const draft = (): ReadableDraft => {
  if (state.page.status !== "readable") throw new Error("There is no draft.");
  return state.page.draft;
};
const record = (): ItemRecord => recordOf(draft());
const preview = () => find("[role=tabpanel] pre").textContent;
const fieldNamed = (label: string): HTMLTextAreaElement => {
  const all = document.querySelectorAll<HTMLTextAreaElement>(`textarea[aria-label="${label}"]`);
  const [one] = all;
  if (!one || all.length > 1) throw new Error(`There are ${all.length} fields "${label}".`);
  return one;
};
async function retype(label: string, text: string): Promise<void> {
  const one = fieldNamed(label);
  one.focus();
  one.select();
  await userEvent.keyboard(text === "" ? "{Delete}" : text);
}

beforeEach(async () => {
  await page.viewport(480, 600);
  begin();
});

describe("a value is edited where it stands", () => {
  test("with every letter, and the preview follows at once", async () => {
    await retype("Title", "Mine");
    expect(changes.map(({ edits }) => edits?.title?.value)).toEqual(["M", "Mi", "Min", "Mine"]);
    expect(record().title).toMatchObject({ value: "Mine", source: "you", confidence: "sure" });
    expect(preview()).toContain("title: Mine\n");
    expect(preview()).toBe(markdownOf(draft(), usualShape));
  });
  test("Escape brings back what stood there, and Enter is done", async () => {
    const before = fieldNamed("Title").value;
    await retype("Title", "Mine");
    await userEvent.keyboard("{Escape}");
    expect(fieldNamed("Title").value).toBe(before);
    expect(draft().edits).toEqual({});
    await retype("Institute", "MLI{Enter}");
    expect(document.activeElement).toBe(fieldNamed("Institute"));
    expect(record().publisher?.value).toBe("MLI");
  });
  test("what another view makes of it meanwhile is seen, and typed on", async () => {
    await retype("Title", "Mine ");
    expect(fieldNamed("Title").value).toBe("Mine ");
    const at = now.toISOString();
    const edits = { title: { value: "Theirs", at } };
    state = next(state, { type: "changed", draft: draft().id, change: { edits }, at });
    draw();
    expect(fieldNamed("Title").value).toBe("Theirs");
    await userEvent.keyboard("{End}!");
    expect(record().title?.value).toBe("Theirs!");
  });
  test("an emptied value leaves the record", async () => {
    await retype("Venue", "");
    expect(record()["container-title"]).toBeUndefined();
    expect(preview()).not.toContain("venue:");
  });
  test("white space at its ends and within is one space at most", async () => {
    await retype("Title", "  A   title ");
    expect(record().title?.value).toBe("A title");
  });
  test("those that few look at stand under a key", async () => {
    await userEvent.click(find("summary"));
    await retype("Number", "12");
    await retype("Keywords", "water, , tariffs,water");
    expect(record()).toMatchObject({
      number: { value: "12" },
      keyword: { value: ["water", "tariffs"] },
    });
  });
  test("a note, of several lines", async () => {
    await retype("Note", "Ask her.{Enter}Twice.");
    expect(draft().note).toBe("Ask her.\nTwice.");
    expect(preview()).toContain("Ask her.");
  });
});

describe("the kind", () => {
  test("is taken from a list, beside the institute’s own word", async () => {
    const kinds = find("select") as HTMLSelectElement;
    expect(kinds.value).toBe("article-magazine");
    await userEvent.selectOptions(kinds, "speech");
    await retype("The institute’s word for it", "Address");
    expect(preview()).toContain("type: speech\nkind: Address\n");
  });
});

describe("the date", () => {
  test.each([
    ["2018", "2018"],
    ["2018-03", "2018-03"],
    ["2018-03-09", "2018-03-09"],
    ["9 March 2018", "2018-03-09"],
    ["March 2018", "2018-03"],
    ["Spring 2018", "2018-21"],
  ])("%s, at its precision", async (typed, iso) => {
    await retype("Date", typed);
    expect(preview()).toMatch(new RegExp(`^date: "?${iso}"?$`, "m"));
  });
  test("that is none yet says so and changes nothing", async () => {
    await retype("Date", "Marchember");
    expect(find("[role=alert]").textContent).toContain("Not yet a date");
    expect(fieldNamed("Date").getAttribute("aria-invalid")).toBe("true");
    expect(record().issued?.value).toEqual({ year: 2019, month: 8, day: 28 });
    fieldNamed("Title").focus();
    await expect.poll(() => document.querySelector("[role=alert]")).toBeNull();
    expect(fieldNamed("Date").value).toBe("28 August 2019");
  });
});

describe("authors", () => {
  const names = () =>
    record().author?.value.map((name) => ("family" in name ? name.family : name.literal));
  test("are edited in their parts, particle and affiliation included", async () => {
    await retype("Family name, author 1", "van der Berg");
    await retype("Affiliation, author 1", "RAND; Leiden University");
    expect(record().author?.value[0]).toEqual({
      given: "J. Berkshire",
      family: "Berg",
      "non-dropping-particle": "van der",
      affiliation: ["RAND", "Leiden University"],
    });
  });
  test("are added, with the first field in focus, and removed", async () => {
    await userEvent.click(named("button", "Add an author"));
    expect(document.activeElement).toBe(fieldNamed("Given name, author 3"));
    await userEvent.keyboard("Ana");
    await retype("Family name, author 3", "Šević");
    expect(names()).toEqual(["Miller", "Hardy-Chartrand", "Šević"]);
    named("button", "Remove J. Berkshire Miller").click();
    expect(names()).toEqual(["Hardy-Chartrand", "Šević"]);
  });
  test("who have no name yet do not stand in the file", async () => {
    await userEvent.click(named("button", "Add an author"));
    expect(preview()).toContain("  - Benoit Hardy-Chartrand\naffiliations");
  });
  test("are moved by the arrows, and the key stays in focus", async () => {
    named("button", "Move Benoit Hardy-Chartrand: arrow up or down").focus();
    await userEvent.keyboard("{ArrowUp}");
    expect(names()).toEqual(["Hardy-Chartrand", "Miller"]);
    const moved = "Move Benoit Hardy-Chartrand: arrow up or down";
    expect(document.activeElement?.getAttribute("aria-label")).toBe(moved);
    await userEvent.keyboard("{ArrowUp}");
    expect(names()).toEqual(["Hardy-Chartrand", "Miller"]);
  });
  test("are moved by mouse", async () => {
    const second = named("button", "Move Benoit Hardy-Chartrand: arrow up or down");
    await userEvent.dragAndDrop(second, find(".authors li"));
    expect(names()).toEqual(["Hardy-Chartrand", "Miller"]);
  });
  test("may be organisations", async () => {
    named("button", "J. Berkshire Miller is an organisation").click();
    expect(record().author?.value[0]).toEqual({ literal: "J. Berkshire Miller" });
    named("button", "J. Berkshire Miller is a person").click();
    expect(record().author?.value[0]).toEqual({ given: "J. Berkshire", family: "Miller" });
  });
  test("of whom there are thirty fold, and one who is added is seen", async () => {
    begin({ author: field(Array.from({ length: 30 }, (_, n) => person("A", `Author ${n}`))) });
    expect(document.querySelectorAll(".authors li")).toHaveLength(3);
    await userEvent.click(named("button", "Add an author"));
    expect(document.activeElement).toBe(fieldNamed("Given name, author 31"));
  });
});

describe("who did something else than write it", () => {
  const editors = { ...field([person("Ada", "Example")]), alternatives: [] };
  beforeEach(() => begin({ editor: editors, translator: field([{ literal: "Oakfield Press" }]) }));
  test("stands under its role, with where it comes from, and is edited in the same way", async () => {
    await userEvent.click(find("summary"));
    expect(fieldNamed("Family name, editor 1").value).toBe("Example");
    expect(fieldNamed("Organisation, translator 1").value).toBe("Oakfield Press");
    await userEvent.click(named("button", "Editors: where from, and what else?"));
    expect(find(".panel").textContent).toContain("From");
    await retype("Family name, editor 1", "Sample");
    expect(record().editor?.value).toEqual([person("Ada", "Sample")]);
    expect(record().author?.value).toHaveLength(2);
    expect(preview()).toContain("editors:\n  - Ada Sample\ntranslators:\n  - Oakfield Press\n");
    await expectAccessible();
  });
  test("is added where nobody was read", async () => {
    await userEvent.click(find("summary"));
    await userEvent.click(named("button", "Add an interviewer"));
    await retype("Given name, interviewer 1", "Ada");
    await retype("Family name, interviewer 1", "Example");
    expect(record().interviewer?.value).toEqual([{ given: "Ada", family: "Example" }]);
  });
});

describe("where a value comes from", () => {
  const alternatives = [
    { value: "The Hub", source: "body" as const },
    { value: "Inside Policy", source: "json-ld" as const },
  ];
  const venue = () => record()["container-title"];
  beforeEach(() =>
    begin({ "container-title": { ...field("The National Interest", "guess"), alternatives } }),
  );
  test("one key shows it with what else was found, and one more takes the first", async () => {
    named("button", "Venue: a guess. Where from?").focus();
    await userEvent.keyboard("{Enter}");
    expect(find(".panel").textContent).toContain("From the title. … in The National Interest");
    expect(document.activeElement?.textContent).toBe("The HubFrom the text.");
    await userEvent.keyboard("{Enter}");
    expect(venue()).toMatchObject({ value: "The Hub", source: "you" });
    expect(document.querySelector(".panel")).toBeNull();
  });
  test("what was changed can be had back as it was read", async () => {
    await retype("Venue", "Mine");
    const key = named("button", "Venue: changed by you. As it was read?");
    await userEvent.click(key);
    await userEvent.click(named("button", "As it was read"));
    expect(venue()).toMatchObject({ value: "The National Interest", confidence: "guess" });
    expect(draft().edits).toEqual({});
  });
  test("Escape closes it, and gives the focus back", async () => {
    const key = named("button", "Venue: a guess. Where from?");
    await userEvent.click(key);
    await userEvent.keyboard("{Escape}");
    expect(document.querySelector(".panel")).toBeNull();
    expect(document.activeElement).toBe(key);
  });
  test("stands beside every value, out of the way where there is neither doubt nor another", async () => {
    const read = Object.keys(record()).filter((name) => name !== "image");
    expect(document.querySelectorAll(".origin").length).toBeGreaterThanOrEqual(read.length);
    const key = named("button", "Title: where from, and what else?");
    expect(key.parentElement?.className).toContain("quiet");
    await userEvent.click(key);
    expect(find(".panel").textContent).toContain("From");
    expect(document.querySelectorAll(".panel li")).toHaveLength(0);
    await expectAccessible();
  });
});

describe("what was chosen for the site before", () => {
  const key = (of: string) => named("button", `${of}: take what you chose for this site before?`);
  const offered = { publisher: "MLI", genre: "Column", type: "speech" } as const;

  test("is offered before what else was found: one key shows it, one more takes it", async () => {
    const { publisher: read = field("") } = draftOf().reading.record;
    const alternatives = ["Inside Policy", "MLI"].map((value) => ({
      value,
      source: "meta" as const,
    }));
    begin({ publisher: { ...read, alternatives } }, offered);
    expect(record().publisher?.value).toBe("Macdonald-Laurier Institute");
    expect(getComputedStyle(key("Institute")).opacity).toBe("1");
    key("Institute").focus();
    await userEvent.keyboard("{Enter}");
    const others = [...document.querySelectorAll(".panel li")].map((one) => one.textContent);
    expect(others).toEqual([
      "MLIWhat you chose for this site before.",
      "Inside PolicyFrom what the page tells search engines.",
    ]);
    await expectAccessible();
    await userEvent.keyboard("{Enter}");
    expect(record().publisher).toMatchObject({ value: "MLI", source: "you" });
    expect(changes).toHaveLength(1);
  });
  test("is offered for the kind as well, in its own words", async () => {
    begin({}, offered);
    await userEvent.click(key("Kind"));
    await userEvent.click(find(".panel li button"));
    expect(record().type?.value).toBe("speech");
  });
  test("is not offered where it is what was read", () => {
    begin({}, offered);
    expect(() => key("The institute’s word for it")).toThrow();
  });
  test("is offered where nothing was read", async () => {
    const { genre: _, ...others } = draftOf().reading.record;
    const draft = draftOf();
    draft.reading.record = others;
    const answer = { status: "read", draft, offered } as const;
    state = next(firstState, { type: "answered", answer });
    draw();
    await userEvent.click(key("The institute’s word for it"));
    await userEvent.click(find(".panel li button"));
    expect(record().genre?.value).toBe("Column");
  });
});

describe("while it is edited it is accessible", () => {
  test("with an open list of alternatives, an edit and a date that is none", async () => {
    await retype("Institute", "MLI");
    await retype("Date", "x");
    await expectAccessible();
    await userEvent.click(named("button", "Venue: a guess. Where from?"));
    await userEvent.click(find("summary"));
    await expectAccessible();
  });
  test("on a page of 320 px, and wherever thirty authors are unfolded", async () => {
    document.documentElement.classList.add("page");
    await page.viewport(320, 560);
    begin({
      title: field("A title that goes on and on ".repeat(15)),
      author: field(
        Array.from({ length: 30 }, (_, n) => person("Given", `Family ${n}`, "Institute")),
      ),
    });
    await userEvent.click(named("button", "and 27 more"));
    await userEvent.click(find("summary"));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await expectAccessible();
  });
});
