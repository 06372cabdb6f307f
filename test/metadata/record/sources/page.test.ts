import { describe, expect, it } from "vitest";
import { isoDate, type PartialDate } from "../../../../src/clip";
import { body } from "../../../../src/metadata/record/sources/body";
import { document } from "../../../../src/metadata/record/sources/document";
import { label } from "../../../../src/metadata/record/sources/label";
import { meta } from "../../../../src/metadata/record/sources/meta";
import { link } from "../../../../src/metadata/record/sources/link";
import { publisherProfile } from "../../../../src/metadata/record/sources/publisher-profile";
import { site } from "../../../../src/metadata/record/sources/site";
import { time } from "../../../../src/metadata/record/sources/time";
import { title } from "../../../../src/metadata/record/sources/title";
import type { Publisher } from "../../../../src/clip";
import { address, html, jsonLd, offersOf, open, prose, recordOf, valuesOf } from "../../page";

const heading = "<h1>The Price of Water</h1>";
const page = (...parts: string[]) =>
  html("", `<main>${parts.join("")}<div>${prose()}</div></main>`);

describe("a date is shown", () => {
  const dates = (source: string, field: "issued" | "modified" = "issued") =>
    (valuesOf(time, field, source) as PartialDate[]).map(isoDate);
  it.each<[string, string]>([
    ["in words", "<p>May 3, 2024</p>"],
    ["with its label", "<p>Published: 3 May 2024</p>"],
    ["in a line of other things", "<p>Essay | May 3, 2024 | 5 min read</p>"],
    [
      "as written, whatever the stamp says",
      '<p><time datetime="2024-05-04T03:00:00Z">May 3, 2024</time></p>',
    ],
    [
      "as microdata",
      '<p>Posted <span itemprop="datePublished" content="2024-05-03T12:00:00Z">on Friday</span></p>',
    ],
  ])("%s", (_, line) => {
    expect(dates(page(heading, line))[0]).toBe("2024-05-03");
  });
  it("with the date of a change beside it", () => {
    const source = page(heading, "<p>Published 3 May 2024 — Updated 21 June 2024</p>");
    expect(dates(source)).toEqual(["2024-05-03"]);
    expect(dates(source, "modified")).toEqual(["2024-06-21"]);
  });
  it.each<[string, string]>([
    ["of an event", "<p>Event held on May 3, 2024</p>"],
    [
      "in a sentence",
      "<p>The council met on May 3, 2024, and it did not agree on the price of anything that day.</p>",
    ],
    ["in a related card", '<article class="card"><h3>Bread</h3><p>May 3, 2024</p></article>'],
    ["in the navigation", "<nav><p>May 3, 2024</p></nav>"],
    ["of copyright", "<p>© May 2024 Water Council</p>"],
  ])("not %s", (_, line) => {
    expect(dates(page(heading, line))).toEqual([]);
  });
  it("not in the data of a related card", () => {
    const card =
      '<div itemscope><meta itemprop="datePublished" content="2024-05-03"><a href="/x">Bread</a></div>';
    expect(dates(page(heading, card))).toEqual([]);
    expect(offersOf(meta, page(heading, card)).issued).toBeUndefined();
  });
  it("not today's, in the page's head", () => {
    expect(
      dates(html("", `<header><div>Friday, May 3, 2024</div></header>${heading}${prose()}`)),
    ).toEqual([]);
  });
});

describe("the text tells of its own work", () => {
  const siteName = '<meta property="og:site_name" content="Water Council">';
  const offers = (line: string) =>
    offersOf(body, html(siteName, `<main>${heading}${prose()}${line}</main>`));
  type Told = "DOI" | "ISBN" | "number" | "collection-title" | "publisher-place";
  it.each<[string, Told, string, string | undefined]>([
    [
      "a DOI in a line of its own",
      "DOI",
      "<li>DOI: https://doi.org/10.5555/ABC-1</li>",
      "10.5555/abc-1",
    ],
    ["an ISBN", "ISBN", "<li>Paperback ISBN/EAN: 978-3-16-148410-0</li>", "978-3-16-148410-0"],
    [
      "the ISBN that is right",
      "ISBN",
      "<li>ISBN 978-3-16-148410-1</li><li>ISBN 978-3-16-148410-0</li>",
      "978-3-16-148410-0",
    ],
    ["no ISBN that is none", "ISBN", "<li>ISBN 555-3-16-148410-1</li>", undefined],
    [
      "the DOI in a citation with half of the title, under its label",
      "DOI",
      "<h3>How to cite</h3><p>Doe, J. (2024). Water. https://doi.org/10.5555/ABC-1.</p>",
      "10.5555/abc-1",
    ],
    [
      "a series and its number behind a label",
      "collection-title",
      "<dl><dt>Coleção</dt><dd>Estudos do Mar, n.º 22</dd></dl>",
      "Estudos do Mar",
    ],
    [
      "a series of any name beside an ISBN",
      "collection-title",
      "<p>Schriften zur Stadt, Nr. 17, ISBN 978-3-16-148410-0</p>",
      "Schriften zur Stadt",
    ],
    [
      "and its number",
      "number",
      "<p>Schriften zur Stadt, Nr. 17, ISBN 978-3-16-148410-0</p>",
      "17",
    ],
    ["no series in any numbered name", "collection-title", "<p>Parlament, Nr. 17</p>", undefined],
    [
      "the place before the publisher and the year",
      "publisher-place",
      "<li>Santa Monica, CA: Water Council, 2021</li>",
      "Santa Monica, CA",
    ],
    ["no place in a credit", "publisher-place", "<p>Map: Water Council</p>", undefined],
    [
      "no place before another publisher",
      "publisher-place",
      "<li>London: Bread Council, 2021</li>",
      undefined,
    ],
    ["a document's number", "number", "<li>Document Number: RR-A4521-1</li>", "RR-A4521-1"],
    [
      "its series, in the citation of itself",
      "collection-title",
      "<p>Doe, J. (2024). The Price of Water (Council Brief 19). Water Council.</p>",
      "Council Brief",
    ],
    [
      "and the number in it",
      "number",
      "<p>Doe, J. (2024). The Price of Water. Council Policy Brief No. 12, Water Council.</p>",
      "12",
    ],
    [
      "no DOI of another work",
      "DOI",
      "<p>Roe, J. (2019). The Cost of Bread. https://doi.org/10.5555/bread</p>",
      undefined,
    ],
    [
      "no series of another work",
      "number",
      "<p>Roe, J. (2019). The Cost of Bread (Council Brief 7). Bread Council.</p>",
      undefined,
    ],
    [
      "no year for a number",
      "number",
      "<p>The Price of Water. Annual Report 2024, Council.</p>",
      undefined,
    ],
  ])("%s", (_, field, line, value) => {
    expect(offers(line)[field]?.[0]?.value).toBe(value);
  });
  it("an ISBN with a wrong check digit as a guess", () => {
    expect(offers("<li>ISBN 978-3-16-148410-1</li>").ISBN).toMatchObject([
      { value: "978-3-16-148410-1", atMost: "guess" },
    ]);
  });
  it.each<[string, string, string, string?]>([
    ["in quotation marks", "<p>Serie «Voci dai comuni», a cura di Jane Doe</p>", "Voci dai comuni"],
    [
      "with the word for one of it",
      "<p>Water Notes, Note 27 · 5 min</p>",
      "Water Notes",
      "Note 27",
    ],
  ])("a series near the title, %s", (_, line, name, number) => {
    const near = offersOf(body, page(heading, line));
    expect(near["collection-title"]?.[0]?.value).toBe(name);
    expect(near.number?.[0]?.value).toBe(number);
  });
});

describe("a periodical stands in italics before its issue", () => {
  it.each<[string, string | undefined]>([
    ["<i>Inland Ports Bulletin</i>, Second Quarter 2003", "Inland Ports Bulletin"],
    ["<em>Water Matters</em>, Vol. 3, No. 2", "Water Matters"],
    ["<em>Water matters</em> and so do pipes", undefined],
  ])("%s", (line, venue) => {
    const source = page(`<div><p>${line}</p>${heading}</div>`);
    expect(offersOf(body, source)["container-title"]?.[0]?.value).toBe(venue);
  });
});

describe("a note tells when, and in which book, the text first appeared", () => {
  it.each<[string, string, string, string?]>([
    [
      "en",
      "<p>First published on 5 June 2021 in <em>The Water Post</em>.</p>",
      "The Water Post",
      "2021-06-05",
    ],
    [
      "en",
      "<p>This article originally appeared in the <a href='/x'>Water Post</a>.</p>",
      "Water Post",
    ],
    ["en", "<p>Appeared in the Water Post, 8 March 2022</p>", "The Water Post", "2022-03-08"],
    [
      "fr",
      "<p>Tribune initialement publiée le 1er mars 2022 dans <i>Le Courrier</i>.</p>",
      "Le Courrier",
      "2022-03-01",
    ],
    [
      "es",
      "<p>Publicado originalmente el 5 de junio de 2021 en El Diario del Sur.</p>",
      "El Diario del Sur",
      "2021-06-05",
    ],
    [
      "de",
      "<p>Zuerst am 12. Februar 2023 in der Neuen Zürcher Zeitung erschienen.</p>",
      "Neue Zürcher Zeitung",
      "2023-02-12",
    ],
    [
      "de",
      "<p>Jane Doe<br><small>Aus: Das Wasserbuch. Ein Land.</small> Verlag, Potsdam 2015</p>",
      "Das Wasserbuch. Ein Land",
    ],
  ])("%s: %s", (language, line, venue, date) => {
    const source = page(heading, prose(), line).replace('lang="en"', `lang="${language}"`);
    const found = offersOf(body, source);
    expect(found["container-title"]?.[0]?.value).toBe(venue);
    const day = found["original-date"]?.[0]?.value;
    expect(day && isoDate(day)).toBe(date);
  });
});

describe("a label tells the kind", () => {
  const kind = (source: string) => {
    const offers = offersOf(label, source);
    return [offers.genre?.[0]?.value, offers.type?.[0]?.value];
  };
  it.each<[string, string, string, string]>([
    ["Policy Brief", '<p class="kicker">Policy Brief</p>', "Policy Brief", "report"],
    ["a plural", '<p class="kicker">Working Papers</p>', "Working Paper", "report"],
    ["capitals", '<p class="kicker">COMMENTARY</p>', "Commentary", "post-weblog"],
    [
      "a link among categories",
      '<p>in <a href="/water">Water</a>, <a href="/op-eds">Op-Eds</a></p>',
      "Op-Ed",
      "article-newspaper",
    ],
    ["a label beside a date", "<p>Testimony | May 3, 2024</p>", "Testimony", "hearing"],
    ["German", '<p class="label">Kommentar</p>', "Kommentar", "post-weblog"],
    ["French", "<p>Tribune</p>", "Tribune", "article-newspaper"],
    ["Spanish", "<p>Documento de trabajo</p>", "Documento de trabajo", "report"],
  ])("%s", (_, line, genre, type) => {
    expect(kind(page(`<div class="hero">${line}${heading}</div>`))).toEqual([genre, type]);
    expect(kind(page(heading, line))).toEqual([genre, type]);
  });
  it("also in the head, where the page prints none", () => {
    expect(
      kind(html('<meta property="article:section" content="Speeches">', heading + prose())),
    ).toEqual(["Speech", "speech"]);
    const data = {
      "@type": "Article",
      headline: "The Price of Water",
      articleSection: ["Water", "Reports"],
    };
    expect(kind(html(jsonLd(data), heading + prose()))).toEqual(["Report", "report"]);
  });
  it("also before a date in its line", () => {
    expect(kind(page(heading, "<p>Commentary 3 May 2024 8 min</p>"))).toEqual([
      "Commentary",
      "post-weblog",
    ]);
    const numbered = offersOf(label, page(heading, "<p>Briefing Paper No. 14<br>October 2018</p>"));
    expect(numbered.number?.[0]?.value).toBe("14");
  });
  it("with the series beside it", () => {
    const line = "<div><a>Lecture</a><span>Lamplight Lectures</span></div>";
    const offers = offersOf(label, page(`<div>${line}${heading}</div>`));
    expect(offers.genre?.[0]?.value).toBe("Lecture");
    expect(offers["collection-title"]?.[0]?.value).toBe("Lamplight Lectures");
  });
  it.each(["Transcript|Event Transcript", "Insight|All Insights", "Case Study|View Case Studies"])(
    "takes no kind and no link for a series: %s",
    (labels) => {
      const line = labels
        .split("|")
        .map((text) => `<a>${text}</a>`)
        .join("");
      expect(
        offersOf(label, page(`<div>${line}</div>${heading}`))["collection-title"],
      ).toBeUndefined();
    },
  );
  it("with the series whose letters the number has", () => {
    const source = page(
      "<p>Research Report</p>",
      heading,
      prose(),
      "<p>Document Number: RR-A45</p>",
    );
    const at = "https://www.institute.example/pubs/research_reports/RRA45.html";
    expect(valuesOf(label, "collection-title", source, at)).toEqual(["Research Reports"]);
  });
  it("by the site's own word for the folder, in a language that is not known here", () => {
    const source = html("", `<nav><a href="/column">칼럼</a></nav><h1>우체국</h1>${prose()}`);
    const korean = source.replace('lang="en"', 'lang="ko"');
    const at = "https://www.institute.example/column/2024/post-office";
    expect(valuesOf(label, "genre", korean, at)).toEqual(["칼럼"]);
    expect(valuesOf(label, "type", korean, at)).toEqual(["article-newspaper"]);
  });
  it("with number and series", () => {
    const offers = offersOf(label, page(heading, "<p>Council Working Paper No. 712</p>"));
    expect(offers.number?.[0]?.value).toBe("712");
    expect(offers["collection-title"]?.[0]?.value).toBe("Council Working Paper");
    expect(offers.genre?.[0]?.value).toBe("Working Paper");
  });
  it("as a guess of the type, and of the genre what it says", () => {
    const offers = offersOf(label, page(heading, "<p>Policy Brief</p>"));
    expect(offers.type?.[0]?.atMost).toBe("guess");
    expect(offers.genre?.[0]?.atMost).toBe("likely");
  });
  it("broadly, where it files the page and nothing says more", () => {
    const news = '<p class="kicker">News</p>';
    expect(kind(page(`<div class="hero">${news}${heading}</div>`))).toEqual(["News", "webpage"]);
    expect(kind(page(`<div class="hero">${news}${heading}</div>`, "<p>Essay</p>"))[0]).toBe(
      "Essay",
    );
    const filed = '<meta property="article:section" content="News">';
    expect(kind(html(filed, heading + prose()))).toEqual([undefined, undefined]);
  });
  it("in letters, with the number of a year", () => {
    const offers = offersOf(label, page(`<div class="hero"><p>WPC 45/2025</p>${heading}</div>`));
    expect(offers.genre?.[0]?.value).toBe("WPC");
    expect(offers["collection-title"]?.[0]?.value).toBe("WPC");
    expect(offers.number?.[0]?.value).toBe("45/2025");
  });
  it.each<[string, string]>([
    [
      "a list",
      '<ol class="breadcrumb"><li>Home</li><li>Research</li><li>Commentaries</li><li>The Price of Water</li></ol>',
    ],
    [
      "a list that cuts the title",
      '<ol class="breadcrumb"><li>Home</li><li>Commentary</li><li>The Price of …</li></ol>',
    ],
    ["a line", '<div class="breadcrumbs">Home » Library » Commentary</div>'],
  ])("by the breadcrumbs, %s", (_, crumbs) => {
    expect(kind(page(crumbs, heading))).toEqual(["Commentary", "post-weblog"]);
  });
  it("not by a menu before the title", () => {
    const menu = "<nav><ul><li>Home</li><li>Commentary</li><li>Reports</li></ul></nav>";
    expect(kind(page(menu, heading))).toEqual([undefined, undefined]);
  });
  it("by a folder of the address, last of all", () => {
    const at = "https://www.institute.example/en/policy-briefs/the-price-of-water/";
    const genre = (source: string) => offersOf(label, source, at).genre?.[0]?.value;
    expect(genre(page(heading))).toBe("Policy Brief");
    expect(genre(page(heading, "<p>Essay</p>"))).toBe("Essay");
  });
  it.each(["Water", "3 comments", "Download report"])("%s is none", (text) => {
    expect(kind(page(heading, `<p>${text}</p>`))).toEqual([undefined, undefined]);
  });
});

describe("what is known of the institute", () => {
  const profile: Publisher = {
    name: "Water Council",
    hosts: ["institute.example"],
    place: "Ottawa",
    kinds: [
      { label: "Deep Dives", type: "report", genre: "Deep Dive" },
      { path: "^/2024/", type: "post-weblog", genre: "Splash" },
    ],
    seen: {},
  };
  const collect = (source: string) => publisherProfile.collect(open(source, address, profile));
  it("names it", () => {
    const offers = collect(page(heading));
    expect(offers.publisher?.[0]?.value).toBe("Water Council");
    expect(offers["publisher-place"]?.[0]?.value).toBe("Ottawa");
  });
  it("tells kinds by label, in its own order, then by path", () => {
    expect(collect(page(heading, "<p>deep dives</p>")).genre?.[0]).toMatchObject({
      value: "Deep Dive",
      evidence: "deep dives",
    });
    expect(collect(page(heading)).genre?.[0]).toMatchObject({
      value: "Splash",
      evidence: "/2024/05/the-price-of-water/",
    });
  });
  it("is nothing where nothing is known", () => {
    expect(offersOf(publisherProfile, page(heading))).toEqual({});
  });
});

describe("a title names authors and venue", () => {
  const split = (text: string, more = "") => {
    const offers = offersOf(title, html("", `<h1>${text}</h1>${more}${prose()}`));
    return [offers.title?.[0]?.value, offers["container-title"]?.[0]?.value];
  };
  const line = "<p>By Jane Doe</p>";
  it.each<[string, string, string, string | undefined]>([
    [
      "The Price of Water: Jane Doe in the Windsor Star",
      "",
      "The Price of Water",
      "The Windsor Star",
    ],
    ["The Price of Water: Jane Doe and John Roe in The Hub", line, "The Price of Water", "The Hub"],
    [
      "The Price of Water – Jane Doe for Inside Policy",
      line,
      "The Price of Water",
      "Inside Policy",
    ],
    ["The Price of Water: Jane Doe", line, "The Price of Water", undefined],
    [
      "Water: a price? Jane Doe says: so: Jane Doe in the National Interest",
      line,
      "Water: a price? Jane Doe says: so",
      "The National Interest",
    ],
  ])("%s", (text, more, own, venue) => {
    expect(split(text, more)).toEqual([own, venue]);
  });
  it.each([
    "The Long Game: Xi Jinping in Central Asia",
    "Trade Wars: Canada and Mexico in the Storm",
    "Water: What It Costs in the South",
    "Five Lessons: Policy for Cities",
    "Getting Better: Strength Training",
  ])("but not %s", (text) => {
    const about = "<p>Strength Training is good for you. Xi Jinping is in the news.</p>";
    expect(split(text, about)).toEqual([undefined, undefined]);
  });
  it("and not the site, which can be called as a person is", () => {
    const head =
      '<title>What Water Costs – Vera Harbour</title><meta property="og:site_name" content="Vera Harbour">';
    const note = "<p>Vera Harbour is a director of the Council, and a magazine.</p>";
    expect(offersOf(title, html(head, `<h1>What Water Costs</h1>${prose()}${note}`))).toEqual({});
  });
  it("in the browser's tab alone", () => {
    const head = "<title>What Water Costs: Jane Doe in the Windsor Star</title>";
    const offers = offersOf(title, html(head, `<h1>What Water Costs</h1>${prose()}`));
    expect(offers["container-title"]?.[0]?.value).toBe("The Windsor Star");
  });
});

describe("a note tells where the text first appeared", () => {
  it.each<[string, string]>([
    ["This article first appeared in The Hub.", "The Hub"],
    [
      "Originally published in the <a href='https://x.example'>Windsor Star</a> on May 3, 2024.",
      "Windsor Star",
    ],
    ["This piece was originally published by <em>Foreign Affairs</em>.", "Foreign Affairs"],
    ["Appeared in the Harbour-Dispatch, 8 March 2022", "The Harbour-Dispatch"],
    [
      "Dieser Beitrag ist zuerst in der <em>Neuen Zürcher Zeitung</em> erschienen.",
      "Neue Zürcher Zeitung",
    ],
    ["Der Artikel erschien zuerst im Handelsblatt am 3. Mai 2024.", "Handelsblatt"],
    ["Cet article a été initialement publié dans <i>Le Monde</i>.", "Le Monde"],
    ["Publicado originalmente en <cite>El País</cite>.", "El País"],
  ])("%s", (text, venue) => {
    expect(valuesOf(body, "container-title", page(heading, prose(), `<p>${text}</p>`))).toEqual([
      venue,
    ]);
  });
  it.each([
    "The disease first appeared in the south.",
    "Water meters were first published by nobody.",
    "Signs of it appeared in spring.",
  ])("not %s", (text) => {
    expect(valuesOf(body, "container-title", page(heading, prose(), `<p>${text}</p>`))).toEqual([]);
  });
});

describe("the document shows", () => {
  const sentence = "Water is cheap where it is plenty, and dear where it is not.";
  it("its dek, marked by a class", () => {
    expect(
      valuesOf(document, "abstract", page(heading, `<p class="article-dek">${sentence}</p>`)),
    ).toEqual([sentence]);
  });
  it.each<[string, string]>([
    [
      "a caption",
      "<figure><figcaption class='lead'>A well in the dry season, seen from above the hills.</figcaption></figure>",
    ],
    ["a byline", "<p class='intro'>By Jane Doe and John Roe, Water Council</p>"],
    [
      "a note on the author",
      "<p><em>Jane Doe is a senior fellow at the Water Council and writes about rivers.</em></p>",
    ],
    ["a subtitle", "<h2 class='subtitle'>What a tariff can and cannot do for the poor</h2>"],
  ])("no dek in %s", (_, line) => {
    expect(valuesOf(document, "abstract", page(heading, line))).toEqual([]);
  });
  it("no dek where the text stands in an element of that name", () => {
    const text = `<div class="item-description">${prose(2)}</div>`;
    expect(valuesOf(document, "abstract", html("", heading + text))).toEqual([]);
  });
  it("no dek in the notes on the cards of a list", () => {
    const cards = `<div class="summary"><a href="/x">Bread</a><p>${sentence}</p></div>`.repeat(4);
    expect(valuesOf(document, "abstract", page(heading, cards))).toEqual([]);
  });
  it("a dek in a language that needs few signs", () => {
    const dek = "岸壁を止めているのは機械ではなく、電話の順番である。";
    expect(valuesOf(document, "abstract", page(heading, `<p class="lead">${dek}</p>`))).toEqual([
      dek,
    ]);
  });
  it.each<[string, string]>([
    [
      "in a field",
      `<div><div>Resumen:&nbsp;</div><div><div><p>${sentence}</p></div></div></div><div><div>Palabras clave:</div></div>`,
    ],
    ["in a section", `<section><h2>Abstract</h2><p>${sentence}</p></section>`],
    ["between headings", `<h3>Zusammenfassung</h3><p>${sentence}</p><h3>Einleitung</h3>`],
  ])("the abstract under a label %s", (_, abstract) => {
    const offers = offersOf(document, page(heading, abstract)).abstract;
    expect(offers?.[0]).toMatchObject({ value: sentence });
    expect(offers?.[0]?.used).toHaveLength(2);
  });
  it.each<[string, string]>([
    ["several paragraphs", `<h2>Summary</h2><p>${sentence}</p><p>${sentence}</p>`],
    ["notes", `<h2>Abstract</h2><p>${sentence}[2]</p><h2>One</h2>`],
    ["a heading below it", `<h2>Summary</h2><h3>${sentence}</h3>`],
    ["another label", `<h2>Summary of the debate</h2><p>${sentence}</p><h2>One</h2>`],
  ])("no abstract with %s", (_, text) => {
    expect(valuesOf(document, "abstract", page(heading, text))).toEqual([]);
  });
  it.each<[string, string, string | undefined]>([
    ["the second half of its title", "Tariffs after 2008", "Tariffs after 2008"],
    ["no sentence", "Tariffs are dear.", undefined],
    ["no line on who and when", "Jane Doe · October 2022 · an essay", undefined],
  ])("as its subtitle %s", (_, line, subtitle) => {
    const source = page(heading, `<p class="subtitle">${line}</p>`);
    expect(valuesOf(document, "subtitle", source)[0]).toBe(subtitle);
  });
  it("its tags and not its categories", () => {
    const tags =
      '<ul class="tags"><li>Tags:</li><li><a rel="tag" href="/t/a">Water</a></li><li><a rel="tag" href="/t/b">Tariffs</a></li></ul>';
    const categories = '<p><a rel="category tag" href="/category/x">Latest</a></p>';
    const offers = offersOf(
      document,
      html("", `${heading}${categories}<div>${prose()}</div>${tags}`),
    );
    expect(offers.keyword?.[0]?.value).toEqual(["Water", "Tariffs"]);
    expect(offers.keyword?.[0]?.used).toEqual([{ at: "tagList", as: "tags" }]);
  });
  const behind = (tags: string) =>
    valuesOf(
      document,
      "keyword",
      html("", `<article>${heading}<div>${prose()}</div>${tags}</article>`),
    )[0];
  const links = '<a rel="tag" href="/a">Water</a>, <a rel="tag" href="/b">Tariffs</a>';
  it.each<[string, string]>([
    ["in the article's own footer", `<footer class="entry-footer">Tags: ${links}</footer>`],
    [
      "in a widget of a page's builder",
      `<div class="elementor-widget elementor-widget-post-info">${links}</div>`,
    ],
    [
      "in a field with a label",
      '<div class="field"><div>Schlagwörter</div><div><div><a href="/a">Water</a></div><div><a href="/b">Tariffs</a></div></div></div>',
    ],
    [
      "in a section with a heading",
      "<section><h2>Keywords:</h2><span>Water, Tariffs</span></section>",
    ],
    ["in a line", "<p><b>Mots-clés :</b> Water ; Tariffs.</p>"],
    ["in a row of a table", "<table><tr><th>Trefwoorden</th><td>Water, Tariffs</td></tr></table>"],
    ["in another script", "<p>キーワード：Water、Tariffs</p>"],
  ])("its tags %s", (_, tags) => {
    expect(behind(tags)).toEqual(["Water", "Tariffs"]);
  });
  it.each<[string, string]>([
    ["in the page's footer", `</article><footer>Tags: ${links}</footer><article>`],
    ["of a card", `<nav>Tags: ${links}</nav>`],
    [
      "in a sentence",
      "<p>Keywords: we chose them late. They say little of what the text is about.</p>",
    ],
    ["beside another field", "<div><p>Keywords</p><p>Water</p><p>Published: 3 May</p></div>"],
    ["of the site", '<div><p>Topics</p><a href="/water">Water</a></div>'],
  ])("no tags %s", (_, tags) => {
    expect(behind(tags)).toBeUndefined();
  });
  it("its tags before the kind above its title", () => {
    const kind = '<p><a rel="tag" href="/briefs">Policy Brief</a></p>';
    expect(
      valuesOf(
        document,
        "keyword",
        html("", `<main>${kind}${heading}<div>${prose()}</div><p>${links}</p></main>`),
      )[0],
    ).toEqual(["Water", "Tariffs"]);
  });
  it("no tags that share their element with text", () => {
    const offers = offersOf(
      document,
      html(
        "",
        `${heading}<div>${prose()}</div><p>Read more on <a rel="tag">Water</a> and rivers.</p>`,
      ),
    );
    expect(offers.keyword).toBeUndefined();
  });
});

describe("a link leads to the full report", () => {
  const pdfs = (...links: string[]) =>
    valuesOf(link, "pdfUrl", page(heading, ...links.map((item) => `<p>${item}</p>`)));
  it.each<[string, string]>([
    ["what stands beside it", '<a href="/a.pdf">PDF</a> <span>Seminar slides</span>'],
    ["its language", '<a href="/a.pdf">Download the Spanish version (PDF)</a>'],
    ["its language in that language", '<a href="/a.pdf">Descargar el informe en español</a>'],
  ])("and not what is another file by %s", (_, other) => {
    const own = '<a href="/b.pdf?v=1">PDF</a>';
    expect(pdfs(other, own)).toEqual(["https://www.institute.example/b.pdf?v=1"]);
  });
  it("also where the server gives it by a number", () => {
    const [url] = pdfs(
      '<a class="button" href="/documents/7/Water.pdf/a5b6-d081?t=1">Download</a>',
    );
    expect(url).toBe("https://www.institute.example/documents/7/Water.pdf/a5b6-d081?t=1");
  });
  it("among its decoys", () => {
    expect(
      pdfs(
        '<a href="/annual.pdf">Annual report</a>',
        '<a href="/short.pdf">Download the summary</a>',
        '<a href="/full.pdf">Download the full report</a>',
      )[0],
    ).toBe("https://www.institute.example/full.pdf");
  });
  it("not in a reference or to another kind of file", () => {
    expect(
      pdfs(
        'See the ministry’s <a href="/law.pdf">law on rivers</a>, which says as much.',
        '<a href="/download.html">Download PDF</a>',
      ),
    ).toEqual([]);
  });
  it("as a guess where two say the same", () => {
    const offers = offersOf(
      link,
      page(heading, '<p><a href="/a.pdf">PDF</a></p><p><a href="/b.pdf">PDF</a></p>'),
    );
    expect(offers.pdfUrl?.map(({ atMost }) => atMost)).toEqual(["guess", "guess"]);
  });
});

describe("the site is named", () => {
  it("behind the title", () => {
    const source = html("<title>The Price of Water - Water Council</title>", heading + prose());
    expect(valuesOf(site, "publisher", source)[0]).toBe("Water Council");
  });
  it("by its copyright", () => {
    const source = html(
      "",
      `${heading}${prose(10)}<footer><p>© 2024 Water Council. All rights reserved.</p></footer>`,
    );
    expect(valuesOf(site, "publisher", source)[0]).toBe("Water Council");
  });
  it.each<[string, string]>([
    ["<p>© Wasserbund-Stiftung e.V. 2021</p>", "Wasserbund-Stiftung"],
    ["<p>© 2020 Wasseramt</p>", "Wasseramt"],
    ['<a href="/"><img alt="Logo der Wasser Stiftung"></a>', "Wasser Stiftung"],
    ['<a href="/">Home</a><a href="/">Water Council</a>', "Water Council"],
  ])("by %s", (line, name) => {
    expect(valuesOf(site, "publisher", html("", `${heading}${prose(10)}${line}`))[0]).toBe(name);
  });
  it.each<[string, string]>([
    ["NWF - U.S. National Water Foundation", "U.S. National Water Foundation"],
    ["WATER - Water for Nature", "Water for Nature"],
    ["Water Council - Ideas that flow", "Water Council"],
  ])("%s by its whole name", (siteName, name) => {
    const head = `<meta property="og:site_name" content="${siteName}">`;
    expect(recordOf(html(head, heading + prose())).record.publisher?.value).toBe(name);
  });
  it("by whose blog it is, and the blog as the venue", () => {
    const head = '<meta property="og:site_name" content="The Water Council Blog">';
    const { record } = recordOf(html(head, heading + prose()));
    expect(record.publisher?.value).toBe("Water Council");
    expect(record["container-title"]?.value).toBe("The Water Council Blog");
  });
  it("by who has the copyright, before what the site is called", () => {
    const head =
      '<meta name="copyright" content="© 2024 Water Council e.V."><meta property="og:site_name" content="Flow">';
    expect(recordOf(html(head, heading + prose())).record.publisher?.value).toBe("Water Council");
  });
  it("by its host at last", () => {
    expect(valuesOf(site, "publisher", html("", heading))).toEqual(["institute.example"]);
  });
});
