import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convert } from "../../../src/markdown/convert";
import { annotated, article } from "./pages";
import { letters, readWithMarkdownIt, readWithMicromark } from "./readers";
import { sampled } from "../../sampled";

const runs = sampled(200);

const parse = (html: string) => new DOMParser().parseFromString(html, "text/html").body;

describe("whatever the article holds", () => {
  test("two readers of its Markdown see every letter of it, in order, and nothing else", () => {
    fc.assert(
      fc.property(article, (html) => {
        const markdown = convert(html);
        const text = letters(parse(html).textContent);
        expect(readWithMicromark(markdown).body, markdown).toBe(text);
        expect(readWithMarkdownIt(markdown).body, markdown).toBe(text);
      }),
      runs,
    );
  });

  test("its headings, items, cells, quotes, pictures and code blocks are counted alike, and no tag of its own passes", () => {
    fc.assert(
      fc.property(article, (html) => {
        const markdown = convert(html);
        const { elements } = readWithMicromark(markdown);
        expect(count(elements, counted), markdown).toEqual(blocksOf(parse(html)));
        expect(elements.filter((name) => !written.has(name))).toEqual([]);
      }),
      runs,
    );
  });

  test("reading it a second time gives the same", () => {
    fc.assert(
      fc.property(article, (html) => {
        expect(convert(html)).toBe(convert(html));
      }),
      sampled(20),
    );
  });
});

describe("whatever the notes", () => {
  test("every reference has one definition and every definition a reference, numbered as they come", () => {
    fc.assert(
      fc.property(annotated, (html) => {
        const markdown = convert(html);
        const { references, notes } = readWithMicromark(markdown);
        const numbers = notes.map((_, index) => index + 1);
        const defined = [...markdown.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) =>
          Number(number),
        );
        expect(defined, markdown).toEqual(numbers);
        expect([...new Set(references)], markdown).toEqual(numbers);
      }),
      runs,
    );
  });

  test("no letter of them is lost", () => {
    fc.assert(
      fc.property(annotated, (html) => {
        const markdown = convert(html);
        const { body, notes } = readWithMicromark(markdown);
        expect(sorted([body, ...notes].join("")), markdown).toBe(sorted(parse(html).textContent));
      }),
      runs,
    );
  });
});

/** Elements of HTML that Markdown has signs for. */
const written = new Set(
  "p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code hr table thead tbody tr th td em strong del a img br sup sub".split(
    " ",
  ),
);

const counted = ["h2", "li", "td", "th", "table", "blockquote", "pre", "img"] as const;
type Counts = Record<(typeof counted)[number], number>;

const count = (elements: readonly string[], names: typeof counted): Counts =>
  Object.fromEntries(
    names.map((name) => [name, elements.filter((element) => element === name).length]),
  ) as Counts;

/** What the article holds of each, but for those that hold nothing themselves. */
function blocksOf(body: HTMLElement): Counts {
  const shown = [...body.querySelectorAll("*")].filter(
    (element) =>
      /^(?:td|th|table|img)$/.test(element.localName) ||
      element.textContent.trim() !== "" ||
      element.querySelector("img, table") !== null,
  );
  return count(
    shown.map(({ localName }) => localName),
    counted,
  );
}

/** But for the numbers of references, which change, and their brackets. */
const sorted = (text: string) =>
  [...letters(text).replace(/[\d⁰¹²³⁴⁵⁶⁷⁸⁹[\]]/g, "")].sort().join("");
