import fc from "fast-check";
import { load } from "js-yaml";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Item, ItemRecord } from "../../../src/clip";
import { render as renderAs, usualShape, type RenderedClip } from "../../../src/markdown/shape";
import { printable, values } from "../../../src/markdown/shape/front-matter";
import { sampled } from "../../sampled";

const render = (clip: RenderedClip) => renderAs(clip, usualShape);

const recordOf = (item: Partial<Item>): ItemRecord =>
  Object.fromEntries(
    Object.entries(item).map(([field, value]) => [
      field,
      { value, source: "document", confidence: "sure", alternatives: [] },
    ]),
  );

const clipOf = (item: Partial<Item>, tags: string[] = []) => ({
  record: recordOf(item),
  body: "Text.",
  url: "https://a.example/x",
  at: "2026-11-24T10:12:00.000Z",
  tags,
  note: "",
});

/** What three readers make of the front matter. */
function readers(file: string): unknown[] {
  const source = /^---\n([^]*?\n)---\n/.exec(file)?.[1] ?? "";
  return [parse(source, { version: "1.2" }), parse(source, { version: "1.1" }), load(source)];
}

const texts = [
  "A: colon",
  "A #hash",
  "#first",
  "@handle",
  "%percent",
  "`tick`",
  "\"double\" and 'single'",
  "'single",
  "back\\slash",
  "emoji 🌍🏽",
  "---",
  "--- more",
  "...",
  "no",
  "No",
  "yes",
  "on",
  "null",
  "~",
  "true",
  "1e3",
  "0o7",
  "0x1F",
  "017",
  "1_000",
  "12:30:45",
  "1:30",
  "2019-08-28",
  "2019-08-28T10:00:00Z",
  "3.14",
  ".inf",
  ".NaN",
  "- item",
  "? key",
  "* alias",
  "&anchor",
  "!tag",
  "| literal",
  "> folded",
  "{a: b}",
  "[a, b]",
  "a, b",
  "<<",
  "=",
  "line\nbreak",
  "two\n\nbreaks",
  "\nleading break",
  "trailing break\n",
  "tab\there",
  "\ttab first",
  " space first",
  "space last ",
  "a\u00a0no-break space",
  "right \u202eto left",
  "x".repeat(100_000),
  "word ".repeat(500),
  "Łódź — Straße “quoted”",
  "人権と安全保障",
  "شؤون",
];

describe("front matter", () => {
  test.each(texts)("%j is read back as it is", (text) => {
    const file = render(
      clipOf({ title: text, author: [{ literal: text }], abstract: text }, [text]),
    );
    for (const read of readers(file)) {
      expect(read).toMatchObject({ title: text, authors: [text], abstract: text, tags: [text] });
    }
  });

  test("is read back as it is, whatever the page says", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 4 }), (title, literal, keyword) => {
        const clip = clipOf({ title, author: [{ literal }], keyword: keyword.filter(Boolean) });
        const expected = JSON.parse(
          JSON.stringify(values(clip), (_, value: unknown) =>
            typeof value === "string" ? printable(value) : value,
          ),
        );
        for (const read of readers(render(clip))) expect(read).toEqual(expected);
      }),
      sampled(500),
    );
  });

  test("leaves out what YAML cannot hold, and nothing else", () => {
    expect(printable("a\0b\u0007c\ufeffd\u2028e\r\nf\ud800g")).toBe("abcd\ne\nf\ufffdg");
  });
});

test("the file, whole", () => {
  const file = render(
    clipOf(
      {
        title: "Russia and China’s Strategic Marriage of Convenience",
        author: [
          {
            given: "J. Berkshire",
            family: "Miller",
            affiliation: [
              "Japan Institute of International Affairs",
              "Macdonald Laurier Institute",
            ],
          },
          { given: "Benoit", family: "Hardy-Chartrand", affiliation: ["Temple University Japan"] },
        ],
        publisher: "Macdonald-Laurier Institute",
        type: "article-magazine",
        genre: "Column",
        "container-title": "The National Interest",
        issued: { year: 2019, month: 8, day: 28 },
        language: "en",
        keyword: ["Russia", "China"],
      },
      ["indo-pacific"],
    ),
  );
  expect(file).toBe(`---
title: Russia and China’s Strategic Marriage of Convenience
authors:
  - J. Berkshire Miller
  - Benoit Hardy-Chartrand
affiliations:
  - "J. Berkshire Miller: Japan Institute of International Affairs; Macdonald Laurier Institute"
  - "Benoit Hardy-Chartrand: Temple University Japan"
institute: Macdonald-Laurier Institute
type: article-magazine
kind: Column
venue: The National Interest
date: "2019-08-28"
language: en
keywords:
  - Russia
  - China
tags:
  - indo-pacific
url: https://a.example/x
clipped: "2026-11-24T10:12:00.000Z"
---

Text.
`);
});

test.each([
  [{ year: 2024 }, "2024"],
  [{ year: 2024, month: 3 }, "2024-03"],
  [{ year: 2024, season: "spring" as const }, "2024-21"],
])("a date of %j keeps its precision", (issued, expected) => {
  for (const read of readers(render(clipOf({ title: "T", issued })))) {
    expect(read).toMatchObject({ date: expected });
  }
});

describe("the file's shape", () => {
  const clip = clipOf({ title: "The *Title*", publisher: "Institute [x]" });
  const shapes = [true, false].flatMap((front) =>
    [true, false].flatMap((titleHeading) =>
      [true, false].map((sourceLine) => ({
        ...usualShape,
        frontMatter: front,
        titleHeading,
        sourceLine,
      })),
    ),
  );
  const source =
    "Source: [The \\*Title\\*](https://a.example/x), Institute \\[x\\], accessed 2026-11-24";

  test.each(shapes)("has these parts and no other: %j", (shape) => {
    const parts = [
      shape.frontMatter && render({ ...clip, body: "" }).trimEnd(),
      shape.titleHeading && "# The \\*Title\\*",
      "Text.",
      shape.sourceLine && source,
    ];
    expect(renderAs(clip, shape)).toBe(`${parts.filter(Boolean).join("\n\n")}\n`);
  });

  test("without a title or an institute has no empty parts", () => {
    const shape = { ...usualShape, frontMatter: false, titleHeading: true, sourceLine: true };
    expect(renderAs(clipOf({}), shape)).toBe(
      "Text.\n\nSource: [https\\://a.example/x](https://a.example/x), accessed 2026-11-24\n",
    );
  });

  test("of nothing is nothing", () => {
    const shape = { ...usualShape, frontMatter: false, titleHeading: false, sourceLine: false };
    expect(renderAs({ ...clip, body: " \n" }, shape)).toBe("");
  });

  test.each([
    ['https://a.example/a(b)c?x="y"&copy;=1', "https://a.example/a%28b%29c?x=%22y%22&amp;copy;=1"],
    ["https://a.example/#a\\*b", "https://a.example/#a%5C*b"],
    ["https://a.example/a b>c", "https://a.example/a%20b%3Ec"],
  ])("links %s safely", (url, expected) => {
    const shape = { ...usualShape, frontMatter: false, titleHeading: false, sourceLine: true };
    expect(renderAs({ ...clipOf({ title: "T" }), url }, shape)).toContain(`[T](${expected})`);
  });

  test.each(["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "no address"])(
    "does not link %s",
    (url) => {
      const shape = { ...usualShape, frontMatter: false, titleHeading: false, sourceLine: true };
      expect(renderAs({ ...clipOf({ title: "T" }), url }, shape)).toContain("Source: T, accessed");
    },
  );

  test("says title and institute as the page does, whatever they hold", () => {
    const reader = new MarkdownIt({ linkify: false });
    const sign = fc.constantFrom(
      ..."\\`*_~[]()<>&#!|:.@= a1\n",
      "www.",
      "https://",
      "&amp;",
      "[^1]",
    );
    const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(""));
    const shape = { ...usualShape, frontMatter: false, titleHeading: true, sourceLine: true };
    fc.assert(
      fc.property(text, text, (title, publisher) => {
        const said = (given: string) => given.replace(/\s+/g, " ").trim();
        const tokens = reader.parse(renderAs(clipOf({ title, publisher }), shape), {});
        const inline = tokens.filter(({ type }) => type === "inline");
        const plain = inline.map(({ children }) =>
          (children ?? []).map(({ content }) => content).join(""),
        );
        const name = said(title) || "https://a.example/x";
        const parts = [name, said(publisher), "accessed 2026-11-24"].filter(Boolean).join(", ");
        const heading = said(title) === "" ? [] : [said(title)];
        expect(plain).toEqual([...heading, "Text.", `Source: ${parts}`]);
        const kinds = inline.flatMap(({ children }) => (children ?? []).map(({ type }) => type));
        expect(
          kinds.filter((type) => !/^(text|text_special|link_open|link_close)$/.test(type)),
        ).toEqual([]);
        expect(kinds.filter((type) => type === "link_open")).toHaveLength(1);
      }),
      sampled(500),
    );
  });
});
