import { afterEach, describe, expect, it } from "vitest";
import { readPage } from "../../src/article";
import { copyPage } from "../../src/article/copy";
import { markRanges, takeMarked } from "../../src/article/marked";
import { findObstacle } from "../../src/article/obstacle";
import type { ReadAs } from "../../src/clip";
import { convert } from "../../src/markdown/convert";
import { articlePage, isReadable, paragraphs, parse, prose, squeeze, url } from "./page";

const read = (document: Document, as: ReadAs) => {
  const reading = readPage(document, url, { as });
  if (!isReadable(reading)) throw new Error(`The page was called "${reading.kind}".`);
  return reading;
};
const markdown = (document: Document, as: ReadAs) => convert(read(document, as).html).trim();

describe("read anyway", () => {
  const listing = () =>
    parse(
      `<!doctype html><title>Papers</title><main><h1>Papers</h1><p>${prose(1)}</p><ul>${Array.from(
        { length: 8 },
        (_, n) =>
          `<li><h3><a href="/papers/paper-${n}">The paper with the number ${n}</a></h3></li>`,
      ).join("")}</ul></main>`,
    );
  it("gives the text of what is taken for a listing", () => {
    expect(readPage(listing(), `https://institute.example/papers`).kind).toBe("listing");
    expect(read(listing(), "article").html).toContain(prose(1));
  });
  it("changes nothing in an article", () => {
    const page = () => articlePage(paragraphs(5));
    expect(read(page(), "article")).toEqual(readPage(page(), url));
  });
  it("calls a page without a word what it is", () => {
    expect(readPage(parse("<title>Empty</title>"), url, { as: "article" }).kind).toBe("other");
  });
});

describe("the whole page", () => {
  const page = articlePage(
    `${paragraphs(3)}<div class="share"><a href="https://x.com/intent/tweet?url=x">Tweet this</a></div>
     <p hidden>Never shown.</p><script>run()</script><dialog><p>A question of cookies.</p></dialog>`,
    { around: `<aside><h2>Related</h2><a href="/papers/two">Paper two</a></aside>` },
  );
  it("holds menus, boxes and footers as well", () => {
    const text = markdown(page, "whole");
    for (const part of [
      "People",
      "# On Cost",
      prose(2),
      "Tweet this",
      "Paper two",
      "1 High Street",
    ])
      expect(text).toContain(part);
  });
  it("leaves out what nobody sees, and tells what it was", () => {
    const { html, leftOut } = read(page, "whole");
    expect(html).not.toMatch(/Never shown|cookies|run\(\)/);
    expect(leftOut.map(({ reason, html: out }) => [reason, squeeze(out)])).toEqual([
      ["hidden", "<p>Never shown.</p>"],
      ["hidden", "<p>A question of cookies.</p>"],
    ]);
  });
  it("keeps footnotes as footnotes", () => {
    const noted = parse(
      `<p>A claim.<sup><a href="#fn1" id="r1">1</a></sup></p><ol><li id="fn1">The proof. <a href="#r1">↩</a></li></ol>`,
    );
    expect(markdown(noted, "whole")).toBe("A claim.[^1]\n\n[^1]: The proof.");
  });
});

describe("the selection", () => {
  const frames: HTMLIFrameElement[] = [];
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });
  /** A live page: only such a one has a selection. */
  const live = (html: string): Document => {
    const frame = document.createElement("iframe");
    frames.push(frame);
    document.body.append(frame);
    const page = frame.contentDocument;
    if (!page) throw new Error("The frame has no document.");
    page.open();
    page.write(`<!doctype html><html lang="en"><title>On Cost</title><body>${html}`);
    page.close();
    return page;
  };
  /** Selects from the first "[" to the next "]", which are taken out of the text. */
  const select = (page: Document): void => {
    const find = (sign: string): [Text, number] => {
      const walker = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const at = text.data.indexOf(sign);
        if (at < 0) continue;
        text.deleteData(at, 1);
        return [text, at];
      }
      throw new Error(`There is no ${sign}.`);
    };
    const range = page.createRange();
    const from = find("[");
    const to = find("]");
    range.setStart(...from);
    range.setEnd(...to);
    page.getSelection()?.removeAllRanges();
    page.getSelection()?.addRange(range);
  };
  const selected = (html: string): string => {
    const page = live(html);
    select(page);
    const before = page.documentElement.outerHTML;
    const text = markdown(page, "selection");
    expect(page.documentElement.outerHTML).toBe(before);
    return text;
  };

  it.each([
    ["a part of a paragraph", "<p>One [two three] four.</p>", "two three"],
    ["over two paragraphs", "<p>One [two.</p><p>Three] four.</p>", "two.\n\nThree"],
    ["with its emphasis", "<p>One <em>t[wo</em> three] four.</p>", "*wo* three"],
    [
      "in a link",
      '<p><a href="/two">The whole [second paper</a> is] here.</p>',
      "[second paper](https://institute.example/two) is",
    ],
    [
      "in a quotation",
      "<blockquote><p>He said [this much] and more.</p></blockquote>",
      "> this much",
    ],
    [
      "items of a list",
      "<ul><li>One</li><li>[Two</li><li>Three]</li><li>Four</li></ul>",
      "- Two\n- Three",
    ],
    [
      "items of a numbered list, by their numbers",
      "<ol><li>One</li><li>[Two</li><li>Three]</li></ol>",
      "2. Two\n3. Three",
    ],
    ["in one cell of a table", "<table><tr><th>A<th>B<tr><td>x[yz]<td>q</table>", "yz"],
    [
      "a heading and what follows",
      "<h2>[Costs</h2><p>They rose.] Much.</p>",
      "## Costs\n\nThey rose.",
    ],
    [
      "what the page hides stays out",
      '<p>[One</p><p hidden>Two</p><p style="display: none">Two</p><p>Three]</p>',
      "One\n\nThree",
    ],
    [
      "scripts and styles stay out",
      "<p>[One</p><script>two()</script><style>p{}</style><p>Three]</p>",
      "One\n\nThree",
    ],
    ["loose text", "<div>One [two<br><br>three] four</div>", "two\n\nthree"],
    [
      "fields with the names of properties",
      '<form><input name="parentNode"><input name="previousSibling"><input name="childNodes"><p>One [two] three</p></form>',
      "two",
    ],
  ])("%s", (_, html, text) => {
    expect(selected(html)).toBe(text);
  });

  const noted = (text: string) =>
    `${text}<ol><li id="fn1">The proof. <a href="#r1">↩</a></li><li id="fn2">Another. <a href="#r2">↩</a></li></ol>`;
  it("brings the notes that it refers to, and no others", () => {
    const text = noted(
      `<p>[A claim.<sup><a href="#fn1" id="r1">1</a></sup> More] of it.<sup><a href="#fn2" id="r2">2</a></sup></p>`,
    );
    expect(selected(text)).toBe("A claim.[^1] More\n\n[^1]: The proof.");
  });
  it("takes a reference whole that it begins or ends in", () => {
    const text = noted(
      `<p>[A claim.<sup><a href="#fn1" id="r1">1]</a></sup> More.<sup><a href="#fn2" id="r2">2</a></sup></p>`,
    );
    expect(selected(text)).toBe("A claim.[^1]\n\n[^1]: The proof.");
  });
  it("of a note alone is the text of the note", () => {
    const text = `<p>A claim.<sup><a href="#fn1" id="r1">1</a></sup></p><ol><li id="fn1">The [very proof]. <a href="#r1">↩</a></li></ol>`;
    expect(selected(text)).toBe("very proof");
  });
  it("in a page of XML, which is read again as HTML", () => {
    const page = new DOMParser().parseFromString(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head/><body><p>One two</p><p>three four</p></body></html>`,
      "application/xhtml+xml",
    );
    const [first, second] = page.querySelectorAll("p");
    const range = page.createRange();
    range.setStart(first?.firstChild ?? page, 4);
    range.setEnd(second?.firstChild ?? page, 5);
    const copy = copyPage(page, markRanges([range]));
    const notes = { definitions: new Map<string, Element>(), heading: undefined };
    const taken = takeMarked(copy, notes);
    expect([...taken.querySelectorAll("p")].map(({ textContent }) => textContent)).toEqual([
      "two",
      "three",
    ]);
  });
  it("of several ranges is all of them, in the order of the page", () => {
    const page = parse("<p>One two</p><p>three</p><p>four five</p>");
    const part = (index: number, from: number, to: number) => {
      const range = page.createRange();
      const text = page.querySelectorAll("p")[index]?.firstChild ?? page;
      range.setStart(text, from);
      range.setEnd(text, to);
      return range;
    };
    const copy = copyPage(page, markRanges([part(0, 0, 3), part(0, 4, 7), part(2, 5, 9)]));
    const taken = takeMarked(copy, { definitions: new Map(), heading: undefined });
    expect([...taken.children].map(({ textContent }) => textContent)).toEqual([
      "One",
      "two",
      "five",
    ]);
  });
  it("keeps the record of the page, and counts its own words", () => {
    const page = live("<h1>On Cost</h1><p>One [two three] four.</p>");
    select(page);
    const { record, counts, leftOut } = read(page, "selection");
    expect([record.title?.value, counts.words, leftOut]).toEqual(["On Cost", 2, []]);
  });
  it("in a field", () => {
    const page = live("<textarea>One two\nthree four</textarea>");
    const field = page.querySelector("textarea");
    field?.focus();
    field?.setSelectionRange(4, 13);
    expect(markdown(page, "selection")).toBe("two\n\nthree");
  });
  it("is nothing where nothing is selected", () => {
    expect(readPage(live("<p>One</p>"), url, { as: "selection" }).kind).toBe("other");
    expect(findObstacle(live("<p>One</p>"), "selection")).toEqual({ reason: "no-selection" });
  });
});

describe("what stands in a page's place", () => {
  const typed = (type: string) => {
    const page = parse("<p>Text</p>");
    Object.defineProperty(page, "contentType", { value: type });
    return page;
  };
  it.each([
    ["text/html", undefined],
    ["application/xhtml+xml", undefined],
    ["application/pdf", "pdf"],
    ["image/svg+xml", "image"],
    ["audio/ogg", "media"],
    ["video/mp4", "media"],
    ["application/json", "data"],
    ["application/ld+json", "data"],
    ["application/rss+xml", "data"],
    ["text/xml", "data"],
    ["text/plain", "plain-text"],
    ["text/markdown", "plain-text"],
  ])("%s", (type, reason) => {
    expect(findObstacle(typed(type))?.reason).toBe(reason);
    expect(findObstacle(typed(type), "whole")).toBeUndefined();
  });
  it("more than twenty million characters", () => {
    const page = parse("<p></p>");
    page.querySelector("p")?.append("x".repeat(20_000_001));
    expect(findObstacle(page)).toEqual({ reason: "too-large" });
    expect(findObstacle(page, "whole")).toEqual({ reason: "too-large" });
  });
});
