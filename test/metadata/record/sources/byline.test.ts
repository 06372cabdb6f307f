import { describe, expect, it } from "vitest";
import { displayName, type Name } from "../../../../src/clip";
import { authorBlock } from "../../../../src/metadata/record/sources/author-block";
import { body } from "../../../../src/metadata/record/sources/body";
import { byline } from "../../../../src/metadata/record/sources/byline";
import type { MetadataSource } from "../../../../src/metadata/record/source";
import { html, offersOf, open, prose } from "../../page";

const title = "<h1>The Price of Water</h1>";
const namesIn = (source: MetadataSource, page: string) =>
  (offersOf(source, page).author ?? []).flatMap(({ value }) =>
    value.map((name: Name) => displayName(name)),
  );
const near = (line: string, language = "en") =>
  namesIn(
    byline,
    html("", `<main>${title}${line}<article>${prose()}</article></main>`).replace(
      'lang="en"',
      `lang="${language}"`,
    ),
  );
const both = ["Jane Doe", "John Roe"];

describe("who checked, edited or tested a text did not write it", () => {
  it.each<[string, string]>([
    [
      "in one line",
      '<p>By <a href="/people/doe">Jane Doe</a> – Updated May 3, 2024 | Fact-checked by <a href="/people/poe">Ann Poe</a></p>',
    ],
    [
      "in a line of their own",
      '<p class="author">By Jane Doe</p><p class="author">Tested by Ann Poe and Max Moe</p>',
    ],
    [
      "under a label, and once more with a portrait",
      '<div class="author">Jane Doe</div><div class="author">Edited by: Ann Poe</div><p class="author">Ann Poe</p>',
    ],
    [
      "marked as an editor by a class",
      '<p class="author">By Jane Doe</p><p>Editor Verified</p><p>We check what we print.</p><p class="editor-wrapper"><a href="/people/poe">Ann Poe</a>, Senior Editor</p>',
    ],
    [
      "who contributed",
      '<p>By Jane Doe</p><p>Contributions from: <a href="/author/poe">Ann Poe</a></p>',
    ],
  ])("%s", (_, line) => {
    expect(near(line)).toEqual(["Jane Doe"]);
  });
});

describe("a byline ends where something else begins", () => {
  it.each<[string, string]>([
    [
      "categories after the date",
      "<p>by Jane Doe | Mar 11, 2023 | Cheap Water and Clean Rivers | 0 comments</p>",
    ],
    [
      "a category with a small word",
      '<p>By <a rel="author" href="/x">Jane Doe</a> In Clean Water</p>',
    ],
    ["the name once more", '<p class="byline">Jane Doe Jane Doe</p>'],
    [
      "an organisation in a line of its own",
      '<p class="byline">Jane Doe</p><p class="byline">COO</p>',
    ],
    ["a heading", "<h6>By</h6><p>Jane Doe</p><h2>Foundations</h2>"],
    [
      "a button beside the name",
      '<p>By <a href="/author/doe">Jane Doe</a> <a href="/print">View In Digital Edition</a></p>',
    ],
    [
      "a list of contents",
      '<p>By</p><p class="author">Jane Doe</p><div class="expert-content"><p class="toc-item">Other Options</p></div>',
    ],
    [
      "a category",
      '<div class="author"><p>By</p><p>Jane Doe</p><p class="post-cat">Design Style</p></div>',
    ],
    [
      "a note to the names",
      '<p class="authors">Jane Doe1, PhD</p><p class="authors">1College of Health, Phoenix, AZ, United States</p>',
    ],
    ["a round mark", "<p>by Jane Doe ● May 3, 2024 ● 6 min read</p>"],
    ["the text, which is about a book", `<p>By Jane Doe</p>${prose(1)}<p>Author: Ann Poe</p>`],
  ])("%s", (_, line) => {
    expect(near(line)).toEqual(["Jane Doe"]);
  });
});

describe("a name for want of anything better", () => {
  it.each<[string, string]>([
    [
      "before words that nobody knows",
      "<p>Part 3 by Jane Doe, Representative to the Water Board</p>",
    ],
    ["in a line with other things", "<p>Posted on May 3, 2024 Posted by Jane Doe 59 Comments</p>"],
    ["alone, with a note on her below", "<p>Jane Doe</p>"],
  ])("%s", (_, line) => {
    const note = "<p>Jane Doe is a writer who has followed the water boards of three cities.</p>";
    const page = html("", `<main>${title}${line}<article>${prose()}${note}</article></main>`);
    const [offer] = offersOf(byline, page).author ?? [];
    expect(offer?.value.map(displayName)).toEqual(["Jane Doe"]);
    expect(offer?.last).toBe(true);
  });
  it.each<[string, string, string[]]>([
    ["the date beside it", "<p>May 3, 2024</p><p>Jane Doe</p>", ["Jane Doe"]],
    ["the date, in a list", "<p>Jane Doe, John Roe</p><p>May 3, 2024 · 3 min read</p>", both],
    ["the date, which is a place", "<p>May 3, 2024</p><p>Atlanta, United States</p>", []],
    ["a title", "<p>DR. JANE DOE</p>", ["Jane Doe"]],
    ["a degree", "<p>Jane Doe, DVM; John Roe, PhD</p>", both],
    ["another date, as a count", "<p>May 3, 2024</p><p>No Comments</p>", []],
  ])("alone, with %s", (_, line, names) => {
    expect(near(line)).toEqual(names);
  });
  it("not alone where the page never says that she is somebody", () => {
    expect(near("<p>Clean Water</p>")).toEqual([]);
    expect(near("<h2>Crystal Falls</h2><p>Crystal Falls is the highest of the three.</p>")).toEqual(
      [],
    );
  });
  it.each(["Designed by Jane Doe, 1721", "Hero image by Jane Doe", "The plan used by Jane Doe"])(
    "not who made something else: %s",
    (line) => {
      expect(near(`<p>${line}</p>`)).toEqual([]);
    },
  );
});

describe("the site itself signs", () => {
  it.each(["by watercouncil | May 3, 2024", "Posted by WaterCouncil on Friday, May 3, 2024"])(
    "%s",
    (line) => {
      const site = '<meta property="og:site_name" content="Water Council">';
      const page = html(site, `<main>${title}<p>${line}</p><article>${prose()}</article></main>`);
      expect(namesIn(byline, page).map((name) => name.toLowerCase())).toEqual(["watercouncil"]);
    },
  );
});

describe("one word signs", () => {
  it.each<[string, string, string[]]>([
    ["two given names", '<p class="byline">Written by Jane and John</p>', ["Jane", "John"]],
    [
      "a link to its bearer",
      '<p>Posted by <a href="/~JaneD">JaneD</a> on Friday, May 3, 2024</p>',
      ["JaneD"],
    ],
    [
      "a name with what she does",
      "<p>Written by</p><p><span>Jane</span> - <span>pipe marketer</span></p>",
      ["Jane"],
    ],
    ["not two topics", '<p class="byline">Energy, Water</p>', []],
  ])("%s", (_, line, names) => {
    expect(near(line)).toEqual(names);
  });
});

describe("names in the text are others'", () => {
  it.each<[string, string]>([
    [
      "a topic behind the date",
      "<p>On behalf of the Council | May 3, 2024 | Products Liability</p>",
    ],
    [
      "makers of parts, each with a label",
      `<p>Author: Ann Poe</p>${prose(2)}<p>Author: Max Moe</p>`,
    ],
    [
      "a place and a category turned round",
      "<p>Somerset, NJ | May 3, 2024</p><p>Sides, Sourdough · May 3, 2024</p>",
    ],
  ])("%s", (_, lines) => {
    const page = html("", `<main>${title}<article>${prose(1)}${lines}${prose()}</article></main>`);
    expect(namesIn(body, page)).toEqual([]);
  });
});

describe("boxes and lines after the text name its author", () => {
  it.each<[string, string]>([
    ["with her position", '<div class="author"><b>Jane Doe</b> <span>Lead Writer</span></div>'],
    [
      "before a colon",
      '<div class="author"><p>Jane Doe: Since 1998 she has looked after the pipes of three cities.</p></div>',
    ],
    [
      "for others",
      '<p class="author">May 3, 2024 · Jane Doe on behalf of the <a href="/x">Pipe Group</a></p>',
    ],
    [
      "with a note that says little",
      '<div class="author"><p>Jane Doe</p><p>Jane Doe is a growth-focused professional.</p></div>',
    ],
    ["as old systems print it", "<p>Posted by Jane Doe at May 3, 2024 11:15 AM</p>"],
  ])("%s", (_, end) => {
    const page = html("", `<main>${title}<article>${prose()}</article>${end}</main>`);
    expect(new Set(namesIn(authorBlock, page))).toEqual(new Set(["Jane Doe"]));
  });
});

describe("authors stand near the title", () => {
  it.each<[string, string]>([
    ["after By", "<p>By Jane Doe and John Roe</p>"],
    ["in a marked line", '<div class="byline">Jane Doe, John Roe</div>'],
    [
      "linked in a marked line",
      '<p class="entry-authors">By <a href="/people/doe">Jane Doe</a> and <a href="/people/roe">John Roe</a></p>',
    ],
    [
      "as contributors, where nobody else is named",
      "<p><b>Contributors:</b> Jane Doe, John Roe</p>",
    ],
    [
      "each in an element that says more",
      '<p>By <span class="author"><a href="/author/doe">Jane Doe</a>, Home and Digital Security Expert</span> & <span class="author"><a href="/author/roe">John Roe</a>, Pipe Expert</span> Last Updated on May 3, 2024</p>',
    ],
    ["side by side without a comma", '<div class="authors"><a>Jane Doe</a><a>John Roe</a></div>'],
    [
      "each in a line",
      '<div class="field-author"><a href="/a">Jane Doe</a></div><div class="field-author"><a href="/b">John Roe</a></div>',
    ],
    [
      "in a list under a heading",
      "<h6>Author(s)</h6><ul><li><a href='?a=1'>Jane Doe</a></li><li><a href='?a=2'>John Roe</a></li></ul>",
    ],
    [
      "as microdata",
      '<p>3 comments · Posted in Energy by <span itemprop="author">Jane Doe</span> and <span itemprop="author">John Roe</span></p>',
    ],
    [
      "as rel=author in a line that says more",
      '<p>Filed by <a rel="author" href="/x">Jane Doe</a> with <a rel="author" href="/y">John Roe</a> in <a href="/z">Water Policy</a></p>',
    ],
    [
      "linked to pages about people",
      '<div class="teaser"><h3><a href="/experts/doe">Jane Doe</a></h3><p>Director</p></div><div class="teaser"><h3><a href="/experts/roe">John Roe</a></h3></div>',
    ],
    ["beside the date", "<p>Essay · May 3, 2024 · Jane Doe, John Roe · 6 min</p>"],
    ["above the title, with it", ""],
  ])("%s", (name, line) => {
    const page = name.startsWith("above")
      ? html(
          "",
          `<main><div class="hero"><p class="authors">Jane Doe, John Roe</p>${title}</div>${prose()}</main>`,
        )
      : html("", `<main>${title}${line}<article>${prose()}</article></main>`);
    expect(namesIn(byline, page)).toEqual(both);
  });
  it.each<[string, string, string]>([
    ["de", "<p>Von Jane Doe und John Roe</p>", "3. Mai 2024"],
    ["fr", "<p>Par Jane Doe et John Roe</p>", "3 mai 2024"],
    ["es", "<p>Por Jane Doe y John Roe</p>", "3 de mayo de 2024"],
  ])("in %s", (language, line) => {
    expect(near(line, language)).toEqual(both);
  });
  it("with their pages", () => {
    const [offer] =
      offersOf(
        byline,
        html("", `${title}<p>By <a href="/people/doe">Jane Doe</a></p><div>${prose()}</div>`),
      ).author ?? [];
    expect(offer?.value).toEqual([
      { given: "Jane", family: "Doe", url: "https://www.institute.example/people/doe" },
    ]);
  });
  it("told apart from those who only helped", () => {
    const offers = offersOf(
      byline,
      html("", `${title}<p class="byline">Jane Doe, with John Roe</p>${prose()}`),
    );
    expect(offers.author?.[0]?.value).toEqual([{ given: "Jane", family: "Doe" }]);
    expect(offers.contributor?.[0]?.value).toEqual([{ given: "John", family: "Roe" }]);
  });
  it.each(["Interview: Erika Mustermann", "Propos recueillis par Erika Mustermann"])(
    "told apart from who asked: %s",
    (line) => {
      const offers = offersOf(byline, html("", `${title}<p>${line}</p><div>${prose()}</div>`));
      expect(offers.author).toBeUndefined();
      expect(offers.interviewer?.[0]?.value).toEqual([{ given: "Erika", family: "Mustermann" }]);
    },
  );
});

describe("these are no authors", () => {
  it.each<[string, string]>([
    ["a category", '<p class="meta">Climate Change | May 3, 2024</p>'],
    ["a kind", "<p>Short Read | May 3, 2024</p>"],
    ["a column", "<p>Friday Philosophy • May 3, 2024</p>"],
    ["a dateline", "<p>New Delhi, May 3, 2024</p>"],
    ["a sentence", "<p>By Thursday, Jane Doe had resigned from the board.</p>"],
    [
      "a person in the text with a link",
      `<p>${"The minister said little of it, and less of what it would cost. ".repeat(2)}Then <a href="/experts/doe">Jane Doe</a> spoke.</p>`,
    ],
    [
      "the author of a related card",
      '<article class="card"><h3>Bread</h3><p class="byline">By Jane Doe</p></article>',
    ],
    ["the author of a comment", '<div class="comments"><p class="author">Jane Doe</p></div>'],
    [
      "what a note on the author links to",
      '<div class="author-description"><p>Jane Doe teaches the history of water at <a href="/u">Harbour University</a>. After ten years in the ministry she founded <a href="/z">Tides Ahead</a> and edits <a href="/g">Geschichte der Gegenwart</a>, a magazine.</p></div>',
    ],
    ["a picture's", "<figure><figcaption>Photo: Jane Doe, May 3, 2024</figcaption></figure>"],
  ])("%s", (_, line) => {
    expect(near(line)).toEqual([]);
  });
});

describe("authors stand in the text", () => {
  const text = (...blocks: string[]) =>
    html("", `${title}<div class="content">${blocks.join("")}</div>`);
  it("under the dek, with the date", () => {
    const source = text(
      "<p><em>What water costs.</em></p>",
      "<p><strong>By Jane Doe and John Roe, May 3, 2024</strong></p>",
      prose(),
    );
    const offers = offersOf(body, source);
    expect(offers.author?.[0]?.value.map(displayName)).toEqual(both);
    expect(offers.issued?.[0]?.value).toEqual({ year: 2024, month: 5, day: 3 });
    const { blocks } = open(source);
    expect(offers.author?.[0]?.used?.map(({ at }) => blocks[Number(at)]?.text)).toEqual([
      "By Jane Doe and John Roe, May 3, 2024",
    ]);
  });
  it("after its end", () => {
    expect(namesIn(body, text(prose(), "<p>By Jane Doe and John Roe</p>"))).toEqual(both);
    expect(namesIn(body, text(prose(), "<p>Autorin: Jane Doe</p>"))).toEqual(["Jane Doe"]);
  });
  it("but not in its middle", () => {
    expect(namesIn(body, text(prose(8), "<p>By Jane Doe</p>", prose(8)))).toEqual([]);
  });
});

it("a line under a name says more of the same person", () => {
  const lines =
    '<div class="author"><div>By Jane Doe</div><div>Senior Fellow, Water Council</div></div>';
  const [offer] =
    offersOf(byline, html("", `<main>${title}${lines}<div>${prose()}</div></main>`)).author ?? [];
  expect(offer?.value).toEqual([
    { given: "Jane", family: "Doe", position: "Senior Fellow", affiliation: ["Water Council"] },
  ]);
});

it("who checked a text did not write it", () => {
  const lines =
    '<div class="author">By Jane Doe</div><div class="author">Reviewed by</div><div class="author">John Roe</div>';
  expect(near(lines)).toEqual(["Jane Doe"]);
  expect(
    near("<p class='byline'>By Jane Doe</p><p class='byline'>Fact-checked by John Roe</p>"),
  ).toEqual(["Jane Doe"]);
});

describe("authors stand in boxes", () => {
  it("under a heading after the text", () => {
    const note =
      "<h3>About the author</h3><p>Jane Doe is a senior fellow at the Water Council, and has been for years.</p>";
    expect(
      namesIn(authorBlock, html("", `${title}<div>${prose()}</div><div>${note}</div>`)),
    ).toEqual(["Jane Doe"]);
  });
  it("in a sentence that says so", () => {
    const note = "<p>This article was written by Jane Doe and John Roe</p>";
    expect(
      namesIn(authorBlock, html("", `${title}<div>${prose()}</div><div>${note}</div>`)),
    ).toEqual(both);
  });
  it("but a box of many is only believed where nothing else speaks", () => {
    const names = ["Jane Doe", "John Roe", "Mary Major", "Max Muster"].map(
      (name) => `<li><a href="/author/x">${name}</a></li>`,
    );
    const page = html(
      "",
      `${title}<div>${prose()}</div><ul class="authors">${names.join("")}</ul>`,
    );
    expect(offersOf(authorBlock, page).author?.[0]?.last).toBe(true);
  });
  it("with portrait and note, after the text", () => {
    const box = `<div class="author-box"><img src="a.jpg"><h4 class="author-box__name">Jane Doe</h4><p>Jane Doe writes about water, and has done so for longer than anybody would believe.</p></div>`;
    expect(namesIn(authorBlock, html("", `${title}<div>${prose()}</div>${box}`))).toEqual([
      "Jane Doe",
    ]);
  });
  it("not in the footer", () => {
    expect(
      namesIn(
        authorBlock,
        html(
          "",
          `${title}<div>${prose()}</div><footer><div class="author-box"><h4>Jane Doe</h4></div></footer>`,
        ),
      ),
    ).toEqual([]);
  });
});
