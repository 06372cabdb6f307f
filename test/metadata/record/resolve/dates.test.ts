import { describe, expect, it } from "vitest";
import { isoDate } from "../../../../src/clip";
import { address, html, jsonLd, prose, recordOf } from "../../page";

/** An address without a date. */
const plain = "https://www.institute.example/the-price-of-water";
const stamp = (datePublished: string, dateModified = datePublished) =>
  jsonLd({ "@type": "Article", headline: "The Price of Water", datePublished, dateModified });

/** The record of a page with its title, this after it, and the text. */
function read(head: string, line = "", { lang = "en", foot = "", url = plain } = {}) {
  const body = `<main><h1>The Price of Water</h1>${line}<div>${prose()}</div>${foot}</main>`;
  return recordOf(html(head, body).replace('lang="en"', `lang="${lang}"`), url).record;
}

function issuedOf(
  line: string,
  { head = "", ...more }: Parameters<typeof read>[2] & { head?: string } = {},
) {
  const { issued } = read(head, line, more);
  return issued && [isoDate(issued.value), issued.confidence];
}

describe("the date of publication", () => {
  const issued = (head: string, body = "") => {
    const { issued: field } = read(head, body);
    return field && [isoDate(field.value), field.source, field.confidence];
  };
  it("is the day that the page shows where a time zone moved the stamp", () => {
    expect(issued(stamp("2024-05-04T03:30:00Z"), "<p>May 3, 2024</p>")).toEqual([
      "2024-05-03",
      "time",
      "likely",
    ]);
  });
  it("is the shown one where they differ by more", () => {
    expect(issued(stamp("2024-05-10"), "<p>May 3, 2024</p>")).toEqual([
      "2024-05-03",
      "time",
      "likely",
    ]);
  });
  it.each([
    [
      "put up a day after its change",
      stamp("2024-05-04"),
      "<p>Updated May 3, 2024</p>",
      "2024-05-03",
    ],
    [
      "whose stamp is that of its last change",
      stamp("2024-07-05"),
      "",
      "2024-03-01",
      "<p>March 1, 2024</p>",
    ],
    [
      "that says when it first appeared",
      "",
      "<p>May 3, 2024</p><p>This article was originally published on 26 Sep 2019 at 4:12pm but has been updated.</p>",
      "2019-09-26",
    ],
    [
      "whose line is called a footer",
      "",
      '<div class="footer"><p>May 3, 2024</p></div>',
      "2024-05-03",
    ],
    [
      "that says so among many dates",
      "",
      `<p>Published: May 3, 2024</p>${[4, 5, 6].map((day) => `<p>May ${day}, 2024</p>`).join("")}`,
      "2024-05-03",
    ],
    [
      "that lists many dates",
      "",
      [3, 4, 5, 6].map((day) => `<p>May ${day}, 2024</p>`).join(""),
      undefined,
    ],
    [
      "with a dateline",
      "",
      "<p>RAJSHAHI, Dec 20, 2025 (BSS) – Gardens feed this town.</p>",
      "2025-12-20",
    ],
    [
      "whose series has a number",
      stamp("2018-10-01"),
      "",
      "2018-10",
      "<p>Briefing Paper No. 14 October 2018</p>",
    ],
  ])("is that of a page %s", (_, head, line, date, before = "") => {
    const main = `<main><div>${before}<h1>The Price of Water</h1>${line}</div><div>${prose()}</div></main>`;
    const { issued: field } = recordOf(html(head, main), plain).record;
    expect(field && isoDate(field.value)).toBe(date);
  });
  it("stands above the text where nothing shows a title", () => {
    const untitled = "<table><tr><td>Inland Ports Bulletin, Second Quarter 2003</td></tr></table>";
    const { issued: field } = recordOf(html("", untitled + prose()), plain).record;
    expect(field && isoDate(field.value)).toBe("2003");
  });
  it("is as exact as the page says", () => {
    expect(issued(stamp("2024-05-10"), "<p>May 2024</p>")).toEqual(["2024-05", "time", "sure"]);
    expect(issued(stamp("2024-04-10"), "<p>Spring 2024</p>")).toEqual(["2024-21", "time", "sure"]);
  });
  it("is more exact than a bare year", () => {
    expect(issued(stamp("2024-09-10"), "<p>September/October 2024</p>")?.[0]).toBe("2024-09-10");
  });
  it("is not the date of a change, shown without a word", () => {
    expect(issued(stamp("2024-05-03", "2025-01-15"), "<p>January 15, 2025</p>")?.[0]).toBe(
      "2024-05-03",
    );
  });
  it("is that of the byline in the text, even where the page was put up later", () => {
    const page = html(
      stamp("2024-05-10"),
      `<main><h1>The Price of Water</h1><p>May 10, 2024</p><div><p>By Jane Doe, May 3, 2024</p>${prose()}</div></main>`,
    );
    const field = recordOf(page, plain).record.issued;
    expect(field && [isoDate(field.value), field.source]).toEqual(["2024-05-03", "body"]);
  });
});

describe("the date of change", () => {
  it("is not before publication", () => {
    const record = read(stamp("2024-05-03", "2024-04-01"));
    expect(record.modified).toBeUndefined();
  });
  it("is what the page or its head says", () => {
    const record = read(stamp("2024-05-03", "2024-06-01"));
    expect(record.modified && isoDate(record.modified.value)).toBe("2024-06-01");
  });
});

describe("03/04/2024", () => {
  const line = "<p>Published 03/04/2024</p>";
  it.each([
    ["en-US", "2024-03-04"],
    ["en-GB", "2024-04-03"],
    ["fr", "2024-04-03"],
  ])("is read as the page's language %s has it", (lang, date) => {
    expect(issuedOf(line, { lang })).toEqual([date, "likely"]);
  });
  it.each([
    ["28/02/2024", "2024-04-03"],
    ["02/28/2024", "2024-03-04"],
  ])("is read as the page's other date %s", (other, date) => {
    expect(issuedOf(line, { foot: `<p>First shown ${other}</p>` })).toEqual([date, "likely"]);
  });
  it("is read as the page's other dates rather than its language, which is often a default", () => {
    const foot = "<p>First shown 28/02/2024</p>";
    expect(issuedOf(line, { foot, lang: "en-US" })).toEqual(["2024-04-03", "likely"]);
  });
  it.each([
    ["2024-04-03", "2024-04-03"],
    ["2024-03-04T09:00:00Z", "2024-03-04"],
  ])("is settled by the stamp %s", (date, expected) => {
    expect(issuedOf(line, { head: stamp(date) })).toEqual([expected, "sure"]);
  });
  it("is a guess where nothing decides, and the other reading is offered", () => {
    expect(issuedOf(line)?.[1]).toBe("guess");
    const { issued } = read("", line);
    const all = issued && [issued, ...issued.alternatives].map(({ value }) => isoDate(value));
    expect(all?.toSorted()).toEqual(["2024-03-04", "2024-04-03"]);
  });
  it("loses to a stamp that says neither", () => {
    expect(issuedOf(line, { head: stamp("2024-05-20") })?.[0]).toBe("2024-05-20");
  });
  it("is read so in a byline of the text, too", () => {
    const body = `<main><h1>The Price of Water</h1><div><p>By Jane Doe, 03/04/2024</p>${prose()}</div></main>`;
    const { issued } = recordOf(html(stamp("2024-04-03"), body)).record;
    expect(issued && [isoDate(issued.value), issued.confidence]).toEqual(["2024-04-03", "sure"]);
  });
});

describe("2 days ago", () => {
  it.each([
    ["2 days ago", '<p><time datetime="2024-05-03T09:00:00Z">2 days ago</time></p>'],
    ["yesterday", '<p>Posted <time datetime="2024-05-03">yesterday</time></p>'],
    ["vor 3 Tagen", '<p><time datetime="2024-05-03T09:00:00Z">vor 3 Tagen</time></p>'],
    ["il y a 2 heures", '<p><span title="3 mai 2024">il y a 2 heures</span> par la rédaction</p>'],
    ["3 May", '<p><time datetime="2024-05-03">3 May</time></p>'],
  ])("%s is the day of its own stamp", (_, line) => {
    expect(issuedOf(line)?.[0]).toBe("2024-05-03");
  });
  it("is no date without one, whatever the clock says", () => {
    expect(issuedOf("<p>2 days ago</p>")).toBeUndefined();
    expect(issuedOf("<p><time>yesterday</time></p>")).toBeUndefined();
    expect(issuedOf('<p><time datetime="PT3M">3 minutes</time></p>')).toBeUndefined();
  });
  it("is of a change where the words say so", () => {
    const line = '<p>Updated <time datetime="2024-05-03">2 days ago</time></p>';
    expect(issuedOf(line, { head: stamp("2024-04-01") })?.[0]).toBe("2024-04-01");
  });
});

describe("the date of publication beats", () => {
  it.each<[string, string]>([
    ["that of a change", "<p>Updated 20 June 2024</p>"],
    ["that of an event", "<p>Event held on 20 June 2024</p>"],
    ["that of a copyright", "<p>© June 2024 Water Council</p>"],
    ["those of a list", "<p>1 June 2024</p><p>2 June 2024</p><p>3 June 2024</p>"],
    ["a season in a line of something else", "<p>Entering Fall 2022 Full-Time Acceptance Rate</p>"],
  ])("%s", (_, line) => {
    expect(issuedOf(line, { head: stamp("2024-05-03") })?.[0]).toBe("2024-05-03");
  });
  it("those of comments and related pages", () => {
    const foot = `<section class="comments"><p>Posted 20 June 2024</p></section>
      <article><h3>Bread</h3><p>Published 1 June 2024</p></article>
      <article><h3>Salt</h3><p>Published 2 June 2024</p></article>`;
    expect(issuedOf("<p>3 May 2024</p>", { foot })?.[0]).toBe("2024-05-03");
    expect(issuedOf("", { foot })).toBeUndefined();
  });
  it("that of a book which the page tells of, where the address knows the month", () => {
    const lines = "<p>by Amanda · May 20, 2024</p><p>Released: June 17, 2023</p>";
    expect(issuedOf(lines, { url: address })?.[0]).toBe("2024-05-20");
  });
});

describe("the date of publication stands", () => {
  it.each<[string, string]>([
    ["in a heading of its own", "<h2>Friday, May 3, 2024</h2>"],
    ["in a line with a label of its own", "<h4>Published</h4><p>3 May 2024</p>"],
  ])("%s", (_, line) => {
    expect(issuedOf(line)?.[0]).toBe("2024-05-03");
  });
  it("below the text", () => {
    const foot = "<p>Posted on 3 May 2024 by Jane</p>";
    expect(issuedOf("", { foot })).toEqual(["2024-05-03", "guess"]);
    expect(issuedOf("", { foot: "<p>3 May 2024</p>" })).toEqual(["2024-05-03", "guess"]);
  });
  it("in the page's address, where nothing else says it", () => {
    const page = html("", `<main><h1>The Price of Water</h1><div>${prose()}</div></main>`);
    const at = (path: string) => {
      const { issued } = recordOf(page, `https://www.institute.example${path}`).record;
      return issued && isoDate(issued.value);
    };
    expect(at("/2024/05/03/the-price-of-water")).toBe("2024-05-03");
    expect(at("/articles/2024-05-03-the-price-of-water")).toBe("2024-05-03");
    expect(at("/2024/05/the-price-of-water")).toBe("2024-05");
    expect(at("/reports/2024/the-price-of-water")).toBeUndefined();
    expect(at("/2024/99/the-price-of-water")).toBeUndefined();
  });
  it("nowhere but in the date of the last change, where the page shows that alone", () => {
    expect(issuedOf("<p>Last updated on 3 May 2024</p>")).toEqual(["2024-05-03", "guess"]);
  });
});

describe("a date of publication is", () => {
  it("sure where page and head say one day, and likely where they are a day apart", () => {
    expect(issuedOf("<p>3 May 2024</p>", { head: stamp("2024-05-03") })?.[1]).toBe("sure");
    expect(issuedOf("<p>3 May 2024</p>", { head: stamp("2024-05-04") })?.[1]).toBe("likely");
  });
  it("neither the year of copyright nor that of a change which no reader sees", () => {
    expect(issuedOf("<p>© 2024 Water Council</p>")).toBeUndefined();
    const head = '<meta property="article:modified_time" content="2024-05-03">';
    expect(issuedOf("", { head })).toBeUndefined();
  });
  it("sure where the head says it and the page nothing else", () => {
    expect(issuedOf("", { head: stamp("2024-05-03") })).toEqual(["2024-05-03", "sure"]);
    const changed = "<p>Updated 20 June 2024</p>";
    expect(issuedOf(changed, { head: stamp("2024-05-03") })?.[1]).toBe("likely");
  });
  it("no surer for microdata that no reader sees", () => {
    const hidden = '<meta itemprop="datePublished" content="2024-05-03">';
    const line = `<p>${hidden}Updated 20 June 2024</p>`;
    expect(issuedOf(line, { head: stamp("2024-05-03") })).toEqual(["2024-05-03", "likely"]);
  });
});
