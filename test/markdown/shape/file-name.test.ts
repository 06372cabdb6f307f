import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ItemRecord } from "../../../src/clip";
import { fileName, uniqueNames } from "../../../src/markdown/shape";
import { sampled } from "../../sampled";

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
    expect(fileName(record(title, publisher), at)).toBe(expected);
  });

  test("begins with the clip's day where the page gives none", () => {
    expect(fileName({}, at)).toBe("2026-11-24.md");
  });

  test("is safe on every system, whatever the page says", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.string({ unit: "grapheme", maxLength: 400 }),
      fc.constantFrom("CON", "nul.txt", "COM1", "...", " ", "👩‍👩‍👧‍👦".repeat(60), "人".repeat(300)),
    );
    fc.assert(
      fc.property(text, text, (title, publisher) => {
        const name = fileName(record(title, publisher), at);
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

test("names in one folder differ, also where capitals do not count", () => {
  expect(uniqueNames(["a.md", "A.md", "b.md", "a.md", "a (2).md"])).toEqual([
    "a.md",
    "A (2).md",
    "b.md",
    "a (3).md",
    "a (2) (2).md",
  ]);
});
