import { describe, expect, it } from "vitest";
import { displayName, type ItemRecord, type Publisher } from "../../../../src/clip";
import { address, html, jsonLd, prose, recordOf } from "../../page";

const title = "<h1>The Price of Water</h1>";
const article = (data: object) =>
  jsonLd({ "@type": "Article", headline: "The Price of Water", ...data });
const read = (head: string, body = "", profile?: Publisher): ItemRecord =>
  recordOf(html(head, `<main>${title}${body}<div>${prose()}</div></main>`), address, profile)
    .record;
const authors = (record: ItemRecord) => record.author?.value.map(displayName);

describe("authors", () => {
  const person = (name: string) => article({ author: { "@type": "Person", name } });
  it.each([
    "Council Staff",
    "admin",
    "Admin",
    "webmaster",
    "Administrator",
    "wp_editor",
    "Editor",
    "Guest Author",
    "@watercouncil",
    "info@institute.example",
    "doe1987",
    "Redaktion",
    "Unknown",
    "Author Name",
  ])("are not %j", (name) => {
    expect(authors(read(person(name)))).toBeUndefined();
    expect(authors(read(`<meta name="author" content="${name}">`))).toBeUndefined();
  });
  it("are not the site itself, by name, acronym or handle", () => {
    const site = '<meta property="og:site_name" content="Water Policy Council">';
    for (const name of ["Water Policy Council", "WPC", "waterpolicycouncil"])
      expect(authors(read(site + person(name)))).toBeUndefined();
    expect(authors(read(person("Institute")))).toBeUndefined();
  });
  it("are the institute where its page says so of a transcript, and only there", () => {
    const head =
      '<meta property="og:site_name" content="Water Council"><meta name="author" content="Water Council">';
    const label = (text: string) =>
      recordOf(html(head, `<main><p>${text}</p>${title}${prose()}</main>`)).record;
    expect(authors(label("Event Transcript"))).toEqual(["Water Council"]);
    expect(authors(label("Policy Brief"))).toBeUndefined();
  });
  it("are not whom only Dublin Core names and no reader sees: an account", () => {
    const creator = '<meta name="DCTERMS.creator" content="Ana Sample">';
    expect(authors(read(creator))).toBeUndefined();
    expect(authors(read(creator, "<p>Contact: Ana Sample, press office</p>"))).toEqual([
      "Ana Sample",
    ]);
  });
  it("are the site's namesake on a page of one's own, if nobody else is named", () => {
    const site = '<meta property="og:site_name" content="Jane Doe">';
    expect(authors(read(site + person("Jane Doe")))).toEqual(["Jane Doe"]);
    expect(authors(read(site + person("Jane Doe"), '<p class="byline">By John Roe</p>'))).toEqual([
      "John Roe",
    ]);
  });
  it("are a named team, as a body, where the page shows it", () => {
    expect(read("", '<p class="byline">By Oakfield Staff</p>').author?.value).toEqual([
      { literal: "Oakfield Staff" },
    ]);
    expect(authors(read("", '<p class="byline">By Staff</p>'))).toBeUndefined();
  });
  it("are a named team beside people, where metadata list both", () => {
    const author = [
      { "@type": "Person", name: "Jane Doe" },
      { "@type": "Organization", name: "Pipes Team" },
    ];
    expect(authors(read(article({ author })))).toEqual(["Jane Doe", "Pipes Team"]);
  });
  it("are a named team of the metadata that stands near the title", () => {
    const head = '<meta name="author" content="Oakfield Team">';
    expect(authors(read(head, "<p>Oakfield Team</p>"))).toEqual(["Oakfield Team"]);
    expect(authors(read(head))).toBeUndefined();
  });
  it("are a named team in a box below, where nobody else is named", () => {
    const box = '<aside class="author-box"><h3>Oakfield Team</h3></aside>';
    const page = html("", `<main>${title}<div>${prose()}</div>${box}</main>`);
    expect(recordOf(page).record.author?.value).toEqual([{ literal: "Oakfield Team" }]);
  });
  it("are the team that signs, not the people in boxes below", () => {
    const box = '<aside class="author-box"><h3>Max Moe</h3></aside>';
    const line = '<p class="byline">By Oakfield Team</p>';
    const page = html("", `<main>${title}${line}<div>${prose()}</div>${box}</main>`);
    expect(recordOf(page).record.author?.value).toEqual([{ literal: "Oakfield Team" }]);
  });
  it("are a brand in capitals under its own name, not a family name first", () => {
    const site = '<meta property="og:site_name" content="OAK Global">';
    expect(read(site, '<p class="byline">By OAK Global</p>').author?.value).toEqual([
      { literal: "OAK Global" },
    ]);
  });
  it("have capitals where an account has none", () => {
    expect(authors(read(person("jane doe")))).toEqual(["Jane Doe"]);
    expect(authors(read('<meta name="author" content="jane doe">'))).toEqual(["Jane Doe"]);
  });
  it("are whom metadata name among those in boxes beside the text", () => {
    const boxes =
      '<aside class="author-box"><h3>Jane Doe</h3></aside><aside class="author-box"><h3>Max Moe</h3></aside>';
    const page = (head: string) =>
      recordOf(html(head, `<main>${title}<div>${prose()}</div>${boxes}</main>`)).record;
    expect(authors(page(person("Jane Doe")))).toEqual(["Jane Doe"]);
    expect(authors(page(""))).toEqual(["Jane Doe", "Max Moe"]);
    expect(authors(page(person("Paul Poster")))).toEqual(["Jane Doe", "Max Moe"]);
  });
  it("are not those of the cards below", () => {
    const cards = ["Max Moe", "Ann Poe"]
      .map((name) => `<div class="author">by ${name}</div>`)
      .join("");
    const page = html(person("Jane Doe"), `<main>${title}<div>${prose()}</div>${cards}</main>`);
    expect(authors(recordOf(page).record)).toEqual(["Jane Doe"]);
  });
  it("are not who reviewed it, though a box tells of her", () => {
    const line = "<p>Reviewed by: Max Moe, CFP</p>";
    const box = '<aside class="author-box"><h3>Max Moe</h3></aside>';
    const head = '<meta name="author" content="Jane Doe">';
    const page = html(head, `<main>${title}${line}<div>${prose()}</div>${box}</main>`);
    expect(authors(recordOf(page).record)).toEqual(["Jane Doe"]);
  });
  it("are two who sign without a family name, in whatever marks", () => {
    expect(authors(read(person("Jane &amp; John")))).toEqual(["Jane", "John"]);
  });
  it("are whom a note at the end tells of", () => {
    const end = "<h3>Jane Doe</h3><p>Jane Doe is a writer who lives by the sea.</p>";
    const page = (note: string) => html("", `<main>${title}<div>${prose()}${note}</div></main>`);
    expect(authors(recordOf(page(end)).record)).toEqual(["Jane Doe"]);
    const product = "<h3>Crystal Water</h3><p>Crystal Water is a brand that costs more.</p>";
    expect(authors(recordOf(page(product)).record)).toBeUndefined();
  });
  it("are whom the text names first, before the account of the press office", () => {
    const text = `<p><a href="/profiles/doe">Jane Doe</a>, <em>Tidal College</em></p>${prose()}`;
    const site = '<meta property="og:site_name" content="Tidal News">';
    const page = html(
      site,
      `<main>${title}<p class="author">by Tidal News</p><div>${text}</div></main>`,
    );
    expect(authors(recordOf(page).record)).toEqual(["Jane Doe"]);
  });
  it("are whose site it is, where one person writes it and nobody signs", () => {
    const text = `${prose()}<p>I have lived by this river for long enough to know where its water goes in summer, and I will say so here as often as I am asked to, which is not often, and never in winter.</p>`;
    const page = (owner: string, line = "") =>
      html(
        "",
        `<header><p>${owner}</p></header><main>${title}${line}<div>${text}</div></main><footer>© 2024 ${owner}. All rights reserved.</footer>`,
      );
    const at = (owner: string, line?: string) =>
      recordOf(page(owner, line), "https://janedoe.example/rivers").record.author;
    expect(at("Jane Doe")).toMatchObject({ confidence: "guess", source: "site" });
    expect(at("Rivers Blog")).toBeUndefined();
    expect(at("Jane Doe", '<p class="byline">By Oakfield Team</p>')?.value).toEqual([
      { literal: "Oakfield Team" },
    ]);
    const we = html(
      "",
      `<p>Jane Doe</p><main>${title}<div>${prose()}</div></main><footer>© 2024 Jane Doe</footer>`,
    );
    expect(recordOf(we, "https://janedoe.example/rivers").record.author).toBeUndefined();
  });
  it("are not whom the profile names", () => {
    const profile: Publisher = {
      name: "X",
      hosts: ["institute.example"],
      notAuthors: ["Paul Poster"],
      seen: {},
    };
    expect(authors(read(person("Paul Poster"), "", profile))).toBeUndefined();
    expect(authors(read(person("Paul Poster")))).toEqual(["Paul Poster"]);
  });
  it("are those of the byline before those of metadata", () => {
    const record = read(person("Paul Poster"), '<p class="byline">By Jane Doe</p>');
    expect(authors(record)).toEqual(["Jane Doe"]);
    expect(record.author?.alternatives.map(({ value }) => value.map(displayName))).toEqual([
      ["Paul Poster"],
    ]);
  });
  it("are those of the text before those of the line by which the page was put up", () => {
    const page = html(
      "",
      `<main>${title}<p class="author">Paul Poster</p><div><p>By Jane Doe, May 3, 2024</p>${prose()}</div></main>`,
    );
    expect(authors(recordOf(page).record)).toEqual(["Jane Doe"]);
  });
  it("are people before organisations, whoever says so", () => {
    const record = read(
      article({ author: { "@type": "Organization", name: "Water Alliance" } }) +
        '<meta name="author" content="Jane Doe">',
    );
    expect(authors(record)).toEqual(["Jane Doe"]);
  });
  it("are an organisation that the page names as one", () => {
    expect(authors(read("", "<p>By the Water Alliance</p>"))).toEqual(["Water Alliance"]);
    expect(
      authors(read(article({ author: { "@type": "Organization", name: "Water Alliance" } }))),
    ).toEqual(["Water Alliance"]);
  });
  it("are a person and an organisation where the byline names both", () => {
    expect(authors(read("", "<p>By Jane Doe and the Water Alliance</p>"))).toEqual([
      "Jane Doe",
      "Water Alliance",
    ]);
  });
  it("are all, where one source names one of them and another all", () => {
    const data = article({ author: [{ name: "Jane Doe" }, { name: "John Roe" }] });
    expect(authors(read(data, '<p class="byline">By Jane Doe</p>'))).toEqual([
      "Jane Doe",
      "John Roe",
    ]);
  });
  it("are sure when page and head agree, or one of them speaks and the other does not", () => {
    const confidence = (head: string, body: string) => read(head, body).author?.confidence;
    const byline = '<p class="byline">By Jane Doe</p>';
    expect(confidence(person("Jane Doe"), byline)).toBe("sure");
    expect(confidence(person("Jane Doe"), "")).toBe("sure");
    expect(confidence("", byline)).toBe("sure");
    expect(confidence(person("John Roe"), byline)).toBe("likely");
  });
  it("agree when one writes initials", () => {
    expect(read(person("Jane B. Doe"), '<p class="byline">By J. B. Doe</p>').author).toMatchObject({
      confidence: "sure",
      alternatives: [],
    });
  });
  it("get their pages and ORCIDs from wherever they stand", () => {
    const data = article({
      author: {
        name: "Jane Doe",
        url: "/people/doe",
        sameAs: "https://orcid.org/0000-0002-1825-0097",
      },
    });
    expect(read(data, "<p class='byline'>By Jane Doe</p>").author?.value).toEqual([
      {
        given: "Jane",
        family: "Doe",
        url: "https://www.institute.example/people/doe",
        ORCID: "0000-0002-1825-0097",
      },
    ]);
  });
});

describe("affiliations", () => {
  const affiliations = (note: string, names = "Jane Doe and John Roe") => {
    const page = html(
      "",
      `<main>${title}<p class="byline">By ${names}</p><div>${prose()}<p>${note}</p></div></main>`,
    );
    const { record, used } = recordOf(page);
    return {
      of: record.author?.value.map((name) => ("family" in name ? (name.affiliation ?? []) : [])),
      used: used.filter(({ as }) => as === "bio").length,
    };
  };
  it.each<[string, string[][]]>([
    [
      "Jane Doe is a senior fellow at the Water Council. John Roe is a professor at Yale University.",
      [["Water Council"], ["Yale University"]],
    ],
    [
      "Jane Doe is a fellow at the Water Council. She is also a professor of economics at Yale. John Roe works at RAND.",
      [["Water Council", "Yale"], ["RAND"]],
    ],
    [
      "Jane Doe and John Roe are researchers at the Center for Strategic and International Studies.",
      [
        ["Center for Strategic and International Studies"],
        ["Center for Strategic and International Studies"],
      ],
    ],
    [
      "Dr. Jane Doe is director of the Water Institute and an adjunct professor at Yale University.",
      [["Water Institute", "Yale University"], []],
    ],
    ["Doe is a fellow at Yale.", [[], []]],
    ["J. Doe is a senior fellow with the Water Council.", [["Water Council"], []]],
    [
      "Jane Doe ist wissenschaftliche Mitarbeiterin am Institut für Wasserwirtschaft. John Roe ist Direktor der Stiftung Wasser.",
      [["Institut für Wasserwirtschaft"], ["Stiftung Wasser"]],
    ],
    ["Jane Doe est chercheuse à l’Institut de l’Eau.", [["Institut de l’Eau"], []]],
    ["Jane Doe es investigadora en el Instituto del Agua.", [["Instituto del Agua"], []]],
  ])("%s", (note, expected) => {
    expect(affiliations(note).of).toEqual(expected);
  });
  it.each([
    "Jane Doe is a former fellow at the Water Council.",
    "Jane Doe holds a PhD from Yale University.",
    "Jane Doe is the author of Rivers, published with Oxford University Press.",
    "Jane Doe is a professor of Economics and International Affairs.",
    "Jane Doe is a fellow who writes about rivers.",
  ])("not from: %s", (note) => {
    expect(affiliations(note)).toEqual({ of: [[], []], used: 0 });
  });
  it("leave the text alone: a paragraph that goes on to other things is no note", () => {
    const note =
      "Jane Doe is a senior fellow at the Water Council. The council met in May. Rivers rose.";
    expect(affiliations(note)).toEqual({ of: [[], []], used: 0 });
  });
  it("come from notes that are used up", () => {
    expect(affiliations("Jane Doe is a senior fellow at the Water Council.").used).toBe(1);
  });
  it("are not taken from an introduction at the head of the text", () => {
    const intro = "<p>Jane Doe is a senior fellow at the Water Council.</p>";
    const page = html(
      "",
      `<main>${title}<p class="byline">By Jane Doe</p><div>${intro}${prose()}</div></main>`,
    );
    expect(recordOf(page).used.some(({ as }) => as === "bio")).toBe(false);
  });
});

describe("the institute", () => {
  const known: Publisher = { name: "Water.Org", hosts: ["institute.example"], seen: {} };
  const home = '<p><a href="/">Discover</a></p>';
  it("is called as we know it, though that is an address, and not as a link home says", () => {
    expect(read("", home, known).publisher?.value).toBe("Water.Org");
    expect(read("", home).publisher?.value).toBe("institute.example");
  });
});

describe("the abstract", () => {
  const abstract = (description: string, body = "") =>
    recordOf(
      html(
        `<meta property="og:description" content="${description}">`,
        `<main>${title}${body}<div>${prose()}</div></main>`,
      ),
    );
  const dek = "Water is cheap where it is plenty, and dear where it is not.";
  it("is the dek as the page shows it, once", () => {
    const { record, used } = abstract(
      `${dek} Paragraph 1 goes on […]`,
      `<p class="dek">${dek}</p>`,
    );
    expect(record.abstract).toMatchObject({ value: dek, source: "document", confidence: "sure" });
    expect(used.filter(({ as }) => as === "dek")).toHaveLength(1);
  });
  it("is a description that somebody wrote", () => {
    expect(abstract(dek).record.abstract).toMatchObject({
      value: dek,
      source: "open-graph",
      confidence: "likely",
    });
  });
  it("is not the beginning of the text", () => {
    expect(
      abstract("Paragraph 1 goes on about pipes, reservoirs and tariffs […]").record.abstract,
    ).toBeUndefined();
  });
  it("is the beginning of a text that tells of a person", () => {
    const source = html(
      '<meta property="og:type" content="profile"><meta name="description" content="Paragraph 1 goes on about pipes, reservoirs">',
      `${title}${prose()}`,
    );
    expect(recordOf(source).record.abstract?.value).toMatch(/^Paragraph 1/);
  });
  it("is not the title again", () => {
    expect(abstract("The Price of Water").record.abstract).toBeUndefined();
  });
  it("is not the subtitle again, which leaves the body", () => {
    const line = "What a tariff can and cannot do";
    const { record, used } = abstract(line, `<h3 class="subtitle">${line}</h3>`);
    expect(record.abstract).toBeUndefined();
    expect(record.subtitle?.value).toBe(line);
    expect(used.find(({ element }) => element.localName === "h3")?.as).toBe("title");
  });
});

describe("the type", () => {
  const typeOf = (head: string, body = "", profile?: Publisher) => {
    const field = read(head, body, profile).type;
    return field && [field.value, field.confidence];
  };
  const notice = "<p>This article first appeared in the Windsor Star.</p>";
  it("is a guess when it comes from a label", () => {
    expect(typeOf("", "<p>Policy Brief</p>")).toEqual(["report", "guess"]);
  });
  it("is more where metadata says it", () => {
    expect(typeOf('<meta name="citation_technical_report_institution" content="X">')).toEqual([
      "report",
      "sure",
    ]);
    expect(typeOf(jsonLd({ "@type": "Report", headline: "The Price of Water" }))).toEqual([
      "report",
      "likely",
    ]);
  });
  it("is the label's before a blog's, which is what systems call everything", () => {
    expect(
      typeOf(
        jsonLd({ "@type": "BlogPosting", headline: "The Price of Water" }),
        "<p>Policy Brief</p>",
      )?.[0],
    ).toBe("report");
  });
  it("is that of the venue of a reprint", () => {
    expect(typeOf("", `<p>Commentary</p>${notice}`)).toEqual(["article-newspaper", "guess"]);
  });
  it("is likely that of the venue where the institute's profile knows the label as a press piece", () => {
    const kinds: Publisher["kinds"] = [
      { label: "Columns", type: "article-magazine", genre: "Column" },
    ];
    const profile: Publisher = { name: "X", hosts: ["institute.example"], kinds, seen: {} };
    expect(typeOf("", `<p>Columns</p>${notice}`, profile)).toEqual(["article-newspaper", "likely"]);
    expect(typeOf("", "<p>Columns</p>", profile)).toEqual(["article-magazine", "sure"]);
  });
  it("is not given where nothing tells it", () => {
    expect(typeOf("")).toBeUndefined();
  });
});

describe("the language", () => {
  it.each<[string, string | undefined]>([
    ["en-US", "en"],
    ["en_US", "en"],
    ["en", "en"],
    ["en-GB", "en-GB"],
    ["en-CA", "en-CA"],
    ["de-DE", "de"],
    ["de_AT", "de-AT"],
    ["fr-FR", "fr"],
    ["pt-BR", "pt-BR"],
    ["pt-PT", "pt"],
    ["es-ES", "es"],
    ["zh-CN", "zh"],
    ["zh-Hans-CN", "zh"],
    ["zh-TW", "zh-TW"],
    ["EN-us", "en"],
    ["", undefined],
    ["english please", undefined],
    ["x-klingon", undefined],
    ["<script>", undefined],
  ])("%j is %j", (tag, expected) => {
    const page = html("").replace('lang="en"', `lang="${tag}"`);
    expect(recordOf(page).record.language?.value).toBe(expected);
  });
});

describe("every field", () => {
  it("has at most ten alternatives, and never the chosen value among them", () => {
    const images = Array.from(
      { length: 30 },
      (_, n) => `<meta property="og:image" content="/${n}.jpg">`,
    ).join("");
    const { image } = read(images);
    expect(image?.alternatives).toHaveLength(10);
    expect(image?.alternatives.map(({ value }) => value)).not.toContain(image?.value);
  });
  it("can travel: the record is plain JSON", () => {
    const record = read(
      article({ author: "Jane Doe", datePublished: "2024-05-03" }),
      "<p>Policy Brief</p>",
    );
    expect(structuredClone(record)).toEqual(JSON.parse(JSON.stringify(record)));
  });
});
