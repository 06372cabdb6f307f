import { describe, expect, it } from "vitest";
import { jsonLd as source } from "../../../../src/metadata/record/sources/json-ld";
import { address, html, jsonLd, offersOf, valuesOf } from "../../page";

const page = (...data: unknown[]) => html(data.map(jsonLd).join(""), "<h1>The Price of Water</h1>");
const jane = { given: "Jane", family: "Doe" };
const john = { given: "John", family: "Roe" };
const authors = (author: unknown) =>
  valuesOf(source, "author", page({ "@type": "Article", headline: "The Price of Water", author }));

describe("authors in JSON-LD may be", () => {
  it.each<[string, unknown, unknown[]]>([
    ["an object", { "@type": "Person", name: "Jane Doe" }, [jane]],
    [
      "an array of objects",
      [{ "@type": "Person", name: "Jane Doe" }, { name: "John Roe" }],
      [jane, john],
    ],
    ["a string", "Jane Doe", [jane]],
    ["an array of strings", ["Jane Doe", "John Roe"], [jane, john]],
    ["one string for all", { "@type": "Person", name: "Jane Doe and John Roe" }, [jane, john]],
    [
      "told apart already",
      { "@type": "Person", givenName: "Ana María", familyName: "Paz Lago" },
      [{ given: "Ana María", family: "Paz Lago" }],
    ],
    [
      "an organisation",
      { "@type": "Organization", name: "Water Council" },
      [{ literal: "Water Council" }],
    ],
    ["of several types", { "@type": ["Person", "Thing"], name: "Jane Doe" }, [jane]],
    [
      "an ItemList",
      {
        "@type": "ItemList",
        itemListElement: [{ "@type": "ListItem", item: { name: "Jane Doe" } }],
      },
      [jane],
    ],
  ])("%s", (_, author, names) => {
    expect(authors(author)).toEqual([names]);
  });
  it("with affiliation, position, page and ORCID", () => {
    const author = {
      "@type": "Person",
      name: "Jane Doe",
      affiliation: { "@type": "Organization", name: "Yale University" },
      jobTitle: "Senior Fellow",
      url: "/people/doe",
      sameAs: ["https://social.example/doe", "https://orcid.org/0000-0002-1825-0097"],
    };
    expect(authors(author)).toEqual([
      [
        {
          ...jane,
          affiliation: ["Yale University"],
          position: "Senior Fellow",
          url: "https://www.institute.example/people/doe",
          ORCID: "0000-0002-1825-0097",
        },
      ],
    ]);
  });
  it("addresses, which name nobody", () => {
    expect(authors(["https://www.facebook.example/doe", "jane@institute.example"])).toEqual([]);
  });
});

describe("the page's own record is found", () => {
  const record = {
    "@type": "Article",
    headline: "The Price of Water",
    datePublished: "2024-05-03",
  };
  const own = [{ year: 2024, month: 5, day: 3 }];
  it.each<[string, unknown]>([
    ["alone", record],
    ["in an array", [record]],
    ["in a @graph", { "@graph": [{ "@type": "WebSite", name: "Institute" }, record] }],
    ["with several types", { ...record, "@type": ["Report", "CreativeWork"] }],
    ["with a type's whole address", { ...record, "@type": "http://schema.org/NewsArticle" }],
    ["as the main entity of a page", { "@type": "WebPage", url: address, mainEntity: record }],
    [
      "by its address, whatever its headline",
      { ...record, headline: "Water, and what it costs", url: address },
    ],
    [
      "by its mainEntityOfPage",
      { ...record, headline: "H2O", mainEntityOfPage: { "@id": address } },
    ],
    [
      "by its headline, though the site gives its home for every page",
      { ...record, url: "https://www.institute.example/" },
    ],
    [
      "though a template left another site's address",
      {
        ...record,
        headline: "H2O",
        mainEntityOfPage: { "@id": "https://elsewhere.example/article" },
      },
    ],
    ["with references for its characters", { ...record, headline: "The Price&#32;of Water" }],
  ])("%s", (_, data) => {
    expect(valuesOf(source, "issued", page(data))).toEqual(own);
  });
  it("in a block that is not quite JSON", () => {
    const block = `<script type="application/ld+json"><!-- {"@type":"Article","headline":"The Price
      of Water","datePublished":"2024-05-03",} --></script>`;
    expect(valuesOf(source, "issued", html(block, "<h1>The Price of Water</h1>"))).toEqual(own);
  });
  it("beside broken blocks", () => {
    const broken = '<script type="application/ld+json">{"@type": "Article", </script>';
    expect(
      valuesOf(source, "issued", html(broken + jsonLd(record), "<h1>The Price of Water</h1>")),
    ).toEqual(own);
  });
  it("behind references", () => {
    const data = {
      "@graph": [
        {
          ...record,
          author: { "@id": "#jane" },
          publisher: { "@id": "#us" },
          image: { "@id": "#pic" },
        },
        { "@type": "Person", "@id": "#jane", name: "Jane Doe" },
        { "@type": "Organization", "@id": "#us", name: "The Institute" },
        { "@type": "ImageObject", "@id": "#pic", url: "/water.jpg" },
      ],
    };
    const offers = offersOf(source, page(data));
    expect(offers.author?.[0]?.value).toEqual([jane]);
    expect(offers.publisher?.[0]?.value).toBe("The Institute");
    expect(offers.image?.[0]?.value).toBe("https://www.institute.example/water.jpg");
  });
});

describe("no record of another page is taken", () => {
  const other = {
    "@type": "Article",
    headline: "Bread",
    datePublished: "2019-01-01",
    url: "https://www.institute.example/bread/",
  };
  it.each<[string, unknown[]]>([
    ["a related card", [other]],
    [
      "a list of them",
      [{ "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: other }] }],
    ],
    [
      "two, neither of which is this page's",
      [other, { ...other, headline: "Wine", url: "https://www.institute.example/wine/" }],
    ],
    [
      "what the page is about",
      [
        {
          "@type": "WebPage",
          url: address,
          about: { "@type": "Report", headline: "Bread", datePublished: "2019-01-01" },
        },
      ],
    ],
    [
      "what it cites",
      [
        {
          "@type": "WebPage",
          url: address,
          citation: [{ "@type": "Report", headline: "Bread", datePublished: "2019-01-01" }],
        },
      ],
    ],
  ])("%s", (_, data) => {
    expect(valuesOf(source, "issued", page(...data))).toEqual([]);
  });
  it("even where this page's stands beside it", () => {
    const own = { "@type": "Article", headline: "The Price of Water", datePublished: "2024-05-03" };
    expect(valuesOf(source, "issued", page(other, own))).toEqual([
      { year: 2024, month: 5, day: 3 },
    ]);
  });
});

it("reads what else a work says of itself", () => {
  const offers = offersOf(
    source,
    page({
      "@type": "Report",
      headline: "The Price of Water",
      alternativeHeadline: "What a tariff can do",
      abstract: "Water is cheap where it is plenty.",
      keywords: "water, tariffs",
      inLanguage: "en-GB",
      reportNumber: "WP-12",
      isbn: "978-3-16-148410-0",
      identifier: [{ "@type": "PropertyValue", value: "doi:10.5555/ABC.1" }],
      isPartOf: {
        "@type": "PublicationIssue",
        isPartOf: { "@type": "Periodical", name: "Water Review" },
      },
      editor: "John Roe",
      encoding: { contentUrl: "/water.pdf" },
    }),
  );
  const value = (field: keyof typeof offers) => offers[field]?.[0]?.value;
  expect(value("subtitle")).toBe("What a tariff can do");
  expect(value("abstract")).toBe("Water is cheap where it is plenty.");
  expect(value("keyword")).toEqual(["water", "tariffs"]);
  expect(value("language")).toBe("en-GB");
  expect(value("number")).toBe("WP-12");
  expect(value("ISBN")).toBe("978-3-16-148410-0");
  expect(value("DOI")).toBe("10.5555/abc.1");
  expect(value("container-title")).toBe("Water Review");
  expect(value("editor")).toEqual([john]);
  expect(value("pdfUrl")).toBe("https://www.institute.example/water.pdf");
  expect(value("type")).toBe("report");
});
