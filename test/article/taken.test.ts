import { describe, expect, it } from "vitest";
import type { LeftOutReason } from "../../src/clip";
import { paragraphOf } from "../../src/article/paragraphs";
import { widenTaken } from "../../src/article/taken";
import { articlePage, bodyOf, paragraphs, parse, readText, squeeze } from "./page";

describe("what the record has taken is widened", () => {
  const widened = (source: string) => {
    const { body } = parse(source);
    const taken = [...body.querySelectorAll("[as]")].map(
      (element) => [element, element.getAttribute("as") as LeftOutReason] as const,
    );
    return [...widenTaken(new Map(taken)).keys()].map(({ id }) => id).filter(Boolean);
  };
  it.each<[string, string, string[]]>([
    ["to a box", `<div id="a"><p as="record">1</p> <p as="record">2</p></div>`, ["a"]],
    [
      "to the box around it",
      `<div id="a"><div id="b"><p as="tags">1</p></div><i></i></div>`,
      ["b", "a"],
    ],
    [
      "to a row and its table, for any reasons",
      `<table id="a"><tbody id="b"><tr id="c"><td as="record">1</td><td as="byline">2</td></tr></tbody></table>`,
      ["c", "b", "a"],
    ],
    ["not over other text", `<div id="a"><p as="record">1</p>2</div>`, []],
    ["not over a picture", `<div id="a"><p as="record">1</p><img src="x.png"></div>`, []],
    ["not over another reason", `<div id="a"><p as="record">1</p><p as="dek">2</p></div>`, []],
  ])("%s", (_, source, ids) => {
    expect(widened(source)).toEqual(ids);
  });
});

describe("a loose run of text", () => {
  const run = (source: string, text: string) =>
    paragraphOf(parse(source).body.firstElementChild as Element, text)?.outerHTML;
  it("gets a paragraph of its own", () => {
    expect(run("<div>one <b>two</b><p>three</p></div>", "one two")).toBe("<p>one <b>two</b></p>");
  });
  it.each(["<div>one <p>two</p></div>", '<div>three<img src="x.png"><p>two</p></div>'])(
    "not where it says another thing, or holds a picture: %s",
    (source) => {
      expect(run(source, "three")).toBeUndefined();
    },
  );
});

it("lines of the record leave the body, and are told", () => {
  const head = '<meta name="date" content="2024-05-03">';
  const date = "<section><h3>Published</h3>3 May 2024</section>";
  const reading = readText(articlePage(`<p>3 May 2024</p>${paragraphs(4)}${date}`, { head }));
  expect(squeeze(bodyOf(reading).textContent)).not.toContain("May");
  expect(reading.leftOut.filter(({ reason }) => reason === "record")).toHaveLength(2);
});
