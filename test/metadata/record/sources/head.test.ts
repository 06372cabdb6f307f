import { describe, expect, it } from "vitest";
import { dublinCore } from "../../../../src/metadata/record/sources/dublin-core";
import { eprints } from "../../../../src/metadata/record/sources/eprints";
import { highwire } from "../../../../src/metadata/record/sources/highwire";
import { meta } from "../../../../src/metadata/record/sources/meta";
import { openGraph } from "../../../../src/metadata/record/sources/open-graph";
import { html, offersOf, valuesOf } from "../../page";

const tags = (...pairs: [string, string][]) =>
  html(pairs.map(([name, content]) => `<meta name="${name}" content="${content}">`).join(""));
const jane = { given: "Jane", family: "Doe" };
const john = { given: "John", family: "Roe" };

describe("Highwire", () => {
  it("gives an author for each tag, with what follows it", () => {
    const page = tags(
      ["citation_author", "Doe, Jane"],
      ["citation_author_institution", "Yale University"],
      ["citation_author_orcid", "https://orcid.org/0000-0002-1825-0097"],
      ["citation_author", "Roe, John"],
    );
    expect(valuesOf(highwire, "author", page)).toEqual([
      [{ ...jane, affiliation: ["Yale University"], ORCID: "0000-0002-1825-0097" }, john],
    ]);
  });
  it("gives all authors of one tag", () => {
    expect(
      valuesOf(highwire, "author", tags(["citation_authors", "Doe, Jane; Roe, John"])),
    ).toEqual([[jane, john]]);
  });
  it("knows double family names before the comma", () => {
    expect(valuesOf(highwire, "author", tags(["citation_author", "Paz Lago, Ana"]))).toEqual([
      [{ given: "Ana", family: "Paz Lago" }],
    ]);
  });
  it("tells a report with its institution, number and file", () => {
    const offers = offersOf(
      highwire,
      tags(
        ["citation_title", "The Price of Water"],
        ["citation_technical_report_institution", "Water Council"],
        ["citation_technical_report_number", "12"],
        ["citation_publication_date", "2024/05/03"],
        ["citation_pdf_url", "/water.pdf"],
        ["citation_doi", "https://doi.org/10.5555/abc"],
      ),
    );
    expect(offers.type?.[0]?.value).toBe("report");
    expect(offers.publisher?.[0]?.value).toBe("Water Council");
    expect(offers.number?.[0]?.value).toBe("12");
    expect(offers.issued?.[0]?.value).toEqual({ year: 2024, month: 5, day: 3 });
    expect(offers.pdfUrl?.[0]?.value).toBe("https://www.institute.example/water.pdf");
    expect(offers.DOI?.[0]?.value).toBe("10.5555/abc");
  });
  it("the keywords without the kind of item that a repository adds to them", () => {
    const keywords = ["citation_keywords", "Water; Report; Tariffs; Report"] as [string, string];
    expect(valuesOf(highwire, "keyword", tags(keywords, ["DC.type", "Report"]))).toEqual([
      ["Water", "Tariffs"],
    ]);
    expect(valuesOf(highwire, "keyword", tags(keywords))).toEqual([["Water", "Report", "Tariffs"]]);
  });
  it("keeps a month a month", () => {
    expect(valuesOf(highwire, "issued", tags(["citation_publication_date", "2024/05"]))).toEqual([
      { year: 2024, month: 5 },
    ]);
  });
});

describe("Dublin Core", () => {
  it.each(["DC.creator", "dc.Creator", "DCTERMS.creator", "dc:creator", "DC.Creator.PersonalName"])(
    "reads %s",
    (name) => {
      expect(valuesOf(dublinCore, "author", tags([name, "Doe, Jane"]))).toEqual([[jane]]);
    },
  );
  it.each(["DC.date.issued", "dcterms.issued", "DC.Date"])("reads %s", (name) => {
    expect(valuesOf(dublinCore, "issued", tags([name, "2024-05"]))).toEqual([
      { year: 2024, month: 5 },
    ]);
  });
  it("reads the kind, the subjects, the publisher and the abstract", () => {
    const offers = offersOf(
      dublinCore,
      tags(
        ["DC.type", "WorkingPaper"],
        ["DC.subject", "water; tariffs"],
        ["DC.publisher", "Water Council"],
        ["DCTERMS.abstract", "Water is dear."],
      ),
    );
    expect(offers.type?.[0]?.value).toBe("report");
    expect(offers.keyword?.[0]?.value).toEqual(["water", "tariffs"]);
    expect(offers.publisher?.[0]?.value).toBe("Water Council");
    expect(offers.abstract?.[0]?.value).toBe("Water is dear.");
  });
});

describe("Open Graph", () => {
  const og = (...pairs: [string, string][]) =>
    html(pairs.map(([name, content]) => `<meta property="${name}" content="${content}">`).join(""));
  it("takes article:author for a name unless it is an address", () => {
    expect(
      valuesOf(
        openGraph,
        "author",
        og(["article:author", "https://www.facebook.example/institute"]),
      ),
    ).toEqual([]);
    expect(
      valuesOf(
        openGraph,
        "author",
        og(["article:author", "Jane Doe"], ["article:author", "John Roe"]),
      ),
    ).toEqual([[jane, john]]);
  });
  it("reads dates, tags, site and picture", () => {
    const offers = offersOf(
      openGraph,
      og(
        ["article:published_time", "2024-05-03T22:00:00-05:00"],
        ["article:modified_time", "2024-06-01T00:00:00Z"],
        ["article:tag", "Water"],
        ["article:tag", "Tariffs"],
        ["og:site_name", "Water Council"],
        ["og:image", "//cdn.example/a.jpg"],
      ),
    );
    expect(offers.issued?.[0]?.value).toEqual({ year: 2024, month: 5, day: 3 });
    expect(offers.modified?.[0]?.value).toEqual({ year: 2024, month: 6, day: 1 });
    expect(offers.keyword?.[0]?.value).toEqual(["Water", "Tariffs"]);
    expect(offers.publisher?.[0]?.value).toBe("Water Council");
    expect(offers.image?.[0]?.value).toBe("https://cdn.example/a.jpg");
  });
});

describe("plain tags", () => {
  it.each<[string, [string, string][]]>([
    ["author", [["author", "Jane Doe"]]],
    [
      "Twitter's labels",
      [
        ["twitter:label1", "Written by"],
        ["twitter:data1", "Jane Doe"],
      ],
    ],
    [
      "Twitter's labels in another language",
      [
        ["twitter:label2", "Verfasst von"],
        ["twitter:data2", "Jane Doe"],
      ],
    ],
    ["Parsely", [["parsely-author", "Jane Doe"]]],
    ["Sailthru", [["sailthru.author", "Jane Doe"]]],
  ])("name authors by %s", (_, pairs) => {
    expect(valuesOf(meta, "author", tags(...pairs))).toEqual([[jane]]);
  });
  it("whose other labels are no authors", () => {
    expect(
      valuesOf(
        meta,
        "author",
        tags(["twitter:label1", "Est. reading time"], ["twitter:data1", "4 minutes"]),
      ),
    ).toEqual([]);
  });
  it.each(["date", "pubdate", "publish-date", "parsely-pub-date", "sailthru.date"])(
    "give the date by %s",
    (name) => {
      expect(valuesOf(meta, "issued", tags([name, "2024-05-03T10:00:00Z"]))).toEqual([
        { year: 2024, month: 5, day: 3 },
      ]);
    },
  );
});

it("the head is read whatever attribute and case a site uses", () => {
  const page = html(
    '<meta property="Citation_Title" content="A"><META NAME="og:title" CONTENT="B"><meta itemprop="author" content="Jane Doe">',
  );
  expect(valuesOf(highwire, "title", page)).toEqual(["A"]);
  expect(valuesOf(openGraph, "title", page)).toEqual(["B"]);
  expect(valuesOf(meta, "author", page)).toEqual([[jane]]);
});

describe("EPrints", () => {
  it("gives a repository's whole record", () => {
    const offers = offersOf(
      eprints,
      tags(
        ["eprints.type", "monograph"],
        ["eprints.monograph_type", "discussion_paper"],
        ["eprints.title", "The Price of Water"],
        ["eprints.creators_name", "Doe, Jane"],
        ["eprints.editors_name", "Roe, John"],
        ["eprints.date", "2021-11"],
        ["eprints.place_of_pub", "Wexcombe"],
        ["eprints.series", "Water Papers"],
        ["eprints.number", "64"],
        ["eprints.id_number", "10.5555/wp.64"],
        ["eprints.keywords", "water, prices"],
        ["eprints.document_url", "https://www.institute.example/64.pdf"],
      ),
    );
    const values = Object.fromEntries(
      Object.entries(offers).map(([field, found]) => [field, found[0]?.value]),
    );
    expect(values).toEqual({
      title: "The Price of Water",
      author: [jane],
      editor: [john],
      issued: { year: 2021, month: 11 },
      "publisher-place": "Wexcombe",
      "collection-title": "Water Papers",
      number: "64",
      DOI: "10.5555/wp.64",
      keyword: ["water", "prices"],
      pdfUrl: "https://www.institute.example/64.pdf",
      type: "report",
      genre: "Discussion Paper",
    });
  });
  it("chooses none of several files", () => {
    const page = tags(
      ["eprints.document_url", "https://www.institute.example/slides.pdf"],
      ["eprints.document_url", "https://www.institute.example/64.pdf"],
    );
    expect(valuesOf(eprints, "pdfUrl", page)).toEqual([]);
  });
});
