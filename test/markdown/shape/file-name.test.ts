import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ItemRecord } from "../../../src/clip";
import {
  fileName,
  patternFault,
  placeholders,
  uniqueNames,
  usualShape,
} from "../../../src/markdown/shape";
import { sampled } from "../../sampled";

const usual = usualShape.fileName;
const at = "2026-11-24T10:12:00.000Z";
const record = (title: string, publisher?: string): ItemRecord => {
  const field = <T>(value: T) =>
    ({ value, source: "document", confidence: "sure", alternatives: [] }) as const;
  return {
    title: { ...field(title), alternatives: [] },
    issued: { ...field({ year: 2019, month: 8, day: 28 }), alternatives: [] },
    ...(publisher !== undefined && { publisher: { ...field(publisher), alternatives: [] } }),
  };
};

describe("a file's name", () => {
  test.each([
    ["Title", "Institute", "2019-08-28 Institute - Title.md"],
    ["Title", undefined, "2019-08-28 Title.md"],
    ["", undefined, "2019-08-28.md"],
    ["Who pays? And: why", undefined, "2019-08-28 Who pays And why.md"],
    ["a/b\\c", undefined, "2019-08-28 a b c.md"],
    ["../../etc/passwd", undefined, "2019-08-28 etc passwd.md"],
    ["ends. ", undefined, "2019-08-28 ends.md"],
    ["gpj.\u202efdp", undefined, "2019-08-28 gpj. fdp.md"],
    ["line\nbreak\ttab", undefined, "2019-08-28 line break tab.md"],
    ["e\u0301te\u0301", undefined, "2019-08-28 été.md"],
  ])("%j by %j", (title, publisher, expected) => {
    expect(fileName(record(title, publisher), at, usual)).toBe(expected);
  });

  test("begins with the clip's day where the page gives none", () => {
    expect(fileName({}, at, usual)).toBe("2026-11-24.md");
  });

  test("is safe on every system, whatever the page and the pattern say", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.string({ unit: "grapheme", maxLength: 400 }),
      fc.constantFrom("CON", "nul.txt", "COM1", "...", " ", "👩‍👩‍👧‍👦".repeat(60), "人".repeat(300)),
    );
    const piece = fc.oneof(text, fc.constantFrom(...placeholders.map((one) => `{${one}}`)));
    const pattern = fc.oneof(
      fc.constant(usual),
      fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, text, pattern, (title, publisher, named) => {
        const name = fileName(record(title, publisher), at, named);
        expect(name).toMatch(/^[^\s.].*\.md$/su);
        // oxlint-disable-next-line no-control-regex -- they must not be there
        expect(name).not.toMatch(/[<>:"/\\|?*\0-\x1f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
        expect(name).not.toMatch(/[\s.]\.md$/u);
        expect(() => encodeURIComponent(name)).not.toThrow();
        expect(name.length).toBeLessThanOrEqual(123);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(203);
        expect(name).toBe(name.normalize("NFC"));
      }),
      sampled(500),
    );
  });
});

describe("a pattern", () => {
  const item = (values: object): ItemRecord =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        { value, source: "document", confidence: "sure", alternatives: [] },
      ]),
    );
  const full = item({
    title: "The Title",
    publisher: "Bruegel",
    author: [{ given: "Ana", family: "Šević" }],
    genre: "Policy brief",
    issued: { year: 2024, month: 5 },
  });
  const bare = item({ title: "The Title" });

  test.each([
    ["{date} {institute} - {title}", "2024-05 Bruegel - The Title", "2026-11-24 The Title"],
    ["{title} ({year})", "The Title (2024)", "The Title (2026)"],
    ["{author} ({institute}) {title}", "Šević (Bruegel) The Title", "The Title"],
    ["{title} [{institute}]", "The Title [Bruegel]", "The Title"],
    ["{year}_{author}_{title}", "2024_Šević_The Title", "2026_The Title"],
    ["{kind}, {title}", "Policy brief, The Title", "webpage, The Title"],
    ["Clip of {institute}", "Clip of Bruegel", "Clip of"],
    ["{institute}{author}", "BruegelŠević", "clip"],
    ["{title}.md", "The Title", "The Title"],
    ["notes/{title}", "notes The Title", "notes The Title"],
    ["{title} {", "The Title {", "The Title {"],
    ["{other} {title}", "The Title", "The Title"],
    ["../{title}.", "The Title", "The Title"],
  ])("%s", (pattern, ofFull, ofBare) => {
    expect(fileName(full, at, pattern)).toBe(`${ofFull}.md`);
    expect(fileName(bare, at, pattern)).toBe(`${ofBare}.md`);
  });

  test.each([
    [["Miller"], "Miller.md"],
    [["Miller", "Hardy-Chartrand"], "Miller and Hardy-Chartrand.md"],
    [["Miller", "Hardy-Chartrand", "Other"], "Miller et al.md"],
  ])("names the authors %j as a reference does", (families, expected) => {
    const author = families.map((family) => ({ given: "A.", family }));
    expect(fileName(item({ author }), at, "{author}")).toBe(expected);
  });

  test("names an author with the particle", () => {
    const author = [{ given: "Ludwig", family: "Berg", "non-dropping-particle": "van der" }];
    expect(fileName(item({ author }), at, "{author}")).toBe("van der Berg.md");
  });

  test("puts no value in another's place, whatever it holds", () => {
    expect(fileName(item({ title: "$& {institute}", publisher: "X" }), at, "{title}")).toBe(
      "$& {institute}.md",
    );
  });

  test("makes no device of two harmless values", () => {
    const record = item({ title: "N", publisher: "CO" });
    expect(fileName(record, at, "{institute}{title}")).toBe("CON_.md");
  });

  test.each([
    ["", { fault: "empty" }],
    ["   ", { fault: "empty" }],
    ["article", { fault: "constant" }],
    ["{title", { fault: "constant" }],
    ["{tilte} {date}", { fault: "unknown", placeholder: "{tilte}" }],
    ["{}", { fault: "unknown", placeholder: "{}" }],
    ["{Title}", { fault: "unknown", placeholder: "{Title}" }],
    ["({constructor})", { fault: "unknown", placeholder: "{constructor}" }],
    ["{title}", undefined],
    [usual, undefined],
  ])("%j: %j", (pattern, fault) => {
    expect(patternFault(pattern)).toEqual(fault);
  });
});

test("names in one folder differ, also where capitals do not count", () => {
  expect(uniqueNames(["a.md", "A.md", "b.md", "a.md", "a (2).md"])).toEqual([
    "a.md",
    "A (2).md",
    "b.md",
    "a (3).md",
    "a (2) (2).md",
  ]);
});
