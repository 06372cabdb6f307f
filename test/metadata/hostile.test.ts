import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayName, type Field } from "../../src/clip";
import {
  address,
  dataOf,
  html,
  jsonLd,
  parse,
  prose,
  readDocument,
  recordOf,
  values,
} from "./page";
import { sampled } from "../sampled";

const title = "<h1>The Price of Water</h1>";
const script = (text: string) => `<script type="application/ld+json">${text}</script>`;

describe("a page cannot break the record", () => {
  it("with a title of a megabyte", () => {
    const long = "Water ".repeat(180_000);
    const { record } = recordOf(
      html(
        `<title>${long}</title><meta property="og:title" content="${long}">`,
        `<h1>${long}</h1>`,
      ),
    );
    expect(record.title?.value.length).toBeLessThanOrEqual(5000);
    expect(record.title?.evidence?.length).toBeLessThanOrEqual(200);
  });
  it("with keys that mean something to JavaScript", () => {
    const text =
      '{"@type":"Article","headline":"The Price of Water","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"author":{"__proto__":{"name":"Mallory Evil"},"name":"Jane Doe"}}';
    const { record } = recordOf(html(script(text), title));
    expect(record.author?.value.map(displayName)).toEqual(["Jane Doe"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const head =
      '<meta name="__proto__" content="x"><meta name="constructor" content="y"><meta name="author" content="Jane Doe">';
    expect(dataOf(parse(html(head + script(text))), address)).toMatchObject({
      meta: { author: "Jane Doe" },
    });
    expect(JSON.stringify(dataOf(parse(html(head + script(text))), address))).not.toContain(
      "polluted",
    );
  });
  it("with JSON-LD nested a hundred thousand deep", () => {
    const depth = 100_000;
    const deep = `{"@type":"Article","headline":"The Price of Water","author":${'{"name":'.repeat(depth)}"Jane Doe"${"}".repeat(depth)}}`;
    const page = parse(html(script(deep) + script("[".repeat(depth) + "]".repeat(depth)), title));
    expect(readDocument(page).record.title?.value).toBe("The Price of Water");
    expect(() => structuredClone(dataOf(page, address))).not.toThrow();
  });
  it("with references in a circle", () => {
    const graph = {
      "@graph": [
        {
          "@type": "Article",
          "@id": "#a",
          headline: "The Price of Water",
          isPartOf: { "@id": "#b" },
          author: { "@id": "#a" },
        },
        { "@id": "#b", "@type": "Blog", isPartOf: { "@id": "#a" } },
      ],
    };
    expect(recordOf(html(jsonLd(graph), title)).record.title?.value).toBe("The Price of Water");
  });
  it("with ten thousand authors", () => {
    const tags = Array.from(
      { length: 10_000 },
      (_, n) => `<meta name="citation_author" content="Doe${letters(n)}, Jane">`,
    ).join("");
    const list = Array.from({ length: 10_000 }, (_, n) => ({ name: `Jane Doe${letters(n)}` }));
    const { record } = recordOf(
      html(
        tags + jsonLd({ "@type": "Article", headline: "The Price of Water", author: list }),
        title,
      ),
    );
    expect(record.author?.value).toHaveLength(1000);
  });
  it("with ten thousand links and blocks that look like bylines", () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, n) =>
        `<p class="author">By <a rel="author tag" href="/people/${n}">Jane Doe${letters(n)}</a></p>`,
    ).join("");
    const { record } = recordOf(html("", `<main>${title}<div>${prose()}${lines}</div></main>`));
    expect(record.title?.value).toBe("The Price of Water");
  });
  it("with elements nested five thousand deep", () => {
    const document = parse(html("", title));
    let at: Element = document.body;
    for (let depth = 0; depth < 5000; depth += 1) {
      const inner = document.createElement(depth % 2 ? "div" : "section");
      inner.className = "author share byline tags";
      at.append(inner, "Text of this level.");
      at = inner;
    }
    expect(readDocument(document).record.title?.value).toBe("The Price of Water");
  });
  it("with broken and empty JSON", () => {
    const blocks = [
      "",
      "null",
      "[]",
      "42",
      '"x"',
      "{",
      '{"@type":}',
      "[[[[",
      "undefined",
      "{'a':1}",
    ]
      .map(script)
      .join("");
    expect(recordOf(html(blocks, title)).record.title?.value).toBe("The Price of Water");
  });
  it.each([
    ["an empty document", ""],
    ["a frameset", "<frameset><frame src='x'></frameset>"],
    ["an SVG title first", "<svg><title>SVG</title></svg><title>The Price of Water</title>"],
  ])("as %s", (_, source) => {
    expect(() => readDocument(parse(source))).not.toThrow();
    expect(() => dataOf(parse(source), address)).not.toThrow();
  });
  it("as a document without a body", () => {
    const document = parse("");
    document.documentElement.remove();
    expect(readDocument(document, "about:blank").record).toEqual({});
  });
});

/** A number in letters: 0 → "a", 27 → "bb". */
function letters(n: number): string {
  return [...n.toString(26)]
    .map((digit) => String.fromCodePoint(97 + parseInt(digit, 26)))
    .join("");
}

describe("no address of a page becomes one that does something else than fetch", () => {
  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)//.pdf",
    "data:text/html,x.pdf",
    "vbscript:x.pdf",
    "file:///etc/passwd.pdf",
    "blob:https://x/y.pdf",
    "https://user:password@evil.example/a.pdf",
  ])("%j", (url) => {
    const attribute = url.replace(/"/g, "&quot;");
    const head = `
      <link rel="canonical" href="${attribute}"><link rel="alternate" type="application/pdf" href="${attribute}">
      <meta property="og:image" content="${attribute}"><meta name="citation_pdf_url" content="${attribute}">
      ${jsonLd({ "@type": "Article", headline: "The Price of Water", image: url, author: { "@type": "Person", name: "Jane Doe", url }, encoding: { contentUrl: url } })}`;
    const body = `${title}<p class="byline">By <a href="${attribute}" rel="author">Jane Doe</a></p><a href="${attribute}">Download the full report (PDF)</a>`;
    const page = html(head, body);
    const { record } = recordOf(page);
    expect(record.image).toBeUndefined();
    expect(record.pdfUrl).toBeUndefined();
    expect(record.author?.value).toEqual([{ given: "Jane", family: "Doe" }]);
    expect(dataOf(parse(page), address).canonical).toBeUndefined();
  });
  it("nor through <base>", () => {
    const page = html(
      '<base href="javascript:alert(1)//"><meta property="og:image" content="a.jpg">',
      title,
    );
    expect(recordOf(page).record.image?.value).toBe(`${address}a.jpg`);
  });
});

it("bidi marks and control characters come out of every text", () => {
  const mark = "\u202E\u2066\u200F\u0007";
  const head = `
    <meta property="og:title" content="The ${mark}Price"><meta property="og:site_name" content="Water${mark} Council">
    <meta name="author" content="Jane${mark} Doe"><meta property="og:description" content="Water is ${mark}dear and rare.">
    <meta name="keywords" content="a${mark}, b">`;
  const { record } = recordOf(html(head, `<h1>The ${mark}Price</h1>`));
  expect(record.author?.value).toEqual([{ given: "Jane", family: "Doe" }]);
  expect(JSON.stringify(record)).not.toMatch(/[\u0007\u200F\u202E\u2066]|\\u0007/);
});

describe("laws", () => {
  const word = fc.oneof(
    fc.constantFrom(
      "Jane Doe",
      "By Jane Doe, May 3, 2024",
      "Water Council",
      "Report",
      "2024-05-03",
      "en-US",
      "<b>&amp;",
      "The Price of Water",
      "https://x.example/a.pdf",
      "a|b - c: d",
    ),
    fc.string({ maxLength: 60 }),
  );
  const name = fc.constantFrom(
    "author",
    "citation_author",
    "citation_title",
    "DC.creator",
    "dcterms.issued",
    "og:title",
    "og:description",
    "og:site_name",
    "article:published_time",
    "article:modified_time",
    "article:tag",
    "og:image",
    "og:locale",
    "date",
    "keywords",
    "citation_pdf_url",
    "citation_doi",
    "twitter:label1",
    "twitter:data1",
  );
  const escape = (text: string) =>
    text
      .replace(/&/g, "&amp;")
      .replace(/"/g, "&quot;")
      .replace(/</g, "&lt;")
      .replace(/\u0000/g, "");
  const meta = fc
    .tuple(name, word)
    .map(([key, value]) => `<meta name="${key}" content="${escape(value)}">`);
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      word,
      fc.integer(),
      fc.constant(null),
      fc.array(tie("value"), { maxLength: 3 }),
      tie("node"),
    ),
    node: fc.dictionary(
      fc.constantFrom(
        "@type",
        "@id",
        "@graph",
        "headline",
        "name",
        "author",
        "datePublished",
        "dateModified",
        "publisher",
        "image",
        "keywords",
        "isPartOf",
        "url",
        "description",
        "inLanguage",
        "identifier",
        "__proto__",
      ),
      fc.oneof(
        tie("value"),
        fc.constantFrom("Article", "Person", "#x", ["Article", "Report"], { "@id": "#x" }),
      ),
      { maxKeys: 7 },
    ),
  })).value;
  const line = fc
    .tuple(
      fc.constantFrom(
        "p",
        "div",
        "h1",
        "h2",
        "li",
        "time",
        "em",
        'p class="author"',
        'div class="dek"',
        'a rel="tag"',
        'span itemprop="author"',
        "aside",
        "article",
      ),
      word,
    )
    .map(([tag, text]) => `<${tag}>${escape(text)}</${tag.split(" ")[0]}>`);
  const page = fc
    .record({
      metas: fc.array(meta, { maxLength: 8 }),
      data: fc.array(json, { maxLength: 2 }),
      lines: fc.array(line, { maxLength: 12 }),
    })
    .map(({ metas, data, lines }) =>
      html(
        metas.join("") + data.map(jsonLd).join("") + "<title>The Price of Water</title>",
        lines.join(""),
      ),
    );

  it("readRecord and pageData never throw, and what they give can be stored", () => {
    fc.assert(
      fc.property(page, (source) => {
        const { record } = recordOf(source);
        expect(structuredClone(record)).toEqual(JSON.parse(JSON.stringify(record)));
        const data = dataOf(parse(source), address);
        expect(new TextEncoder().encode(JSON.stringify(data)).length).toBeLessThanOrEqual(65_536);
      }),
      sampled(150),
    );
  });
  it("every chosen value says words that stand on the page", () => {
    fc.assert(
      fc.property(page, (source) => {
        const text = everythingIn(parse(source));
        for (const [field, { evidence }] of Object.entries(recordOf(source).record) as [
          string,
          Field<unknown>,
        ][]) {
          expect(squash(evidence ?? ""), field).not.toBe("");
          expect(text, `${field}: ${evidence}`).toContain(squash(evidence ?? ""));
        }
      }),
      sampled(150),
    );
  });
  it("reading twice gives the same", () => {
    fc.assert(
      fc.property(page, (source) => {
        expect(values(recordOf(source).record)).toEqual(values(recordOf(source).record));
      }),
      sampled(30),
    );
  });
});

/** Letters and digits alone, of text, attributes, addresses and the strings in data. */
function everythingIn(document: Document): string {
  const attributes = [...document.querySelectorAll("*")].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  const data = [...document.querySelectorAll("script")].map((element) =>
    strings(JSON.parse(element.textContent ?? "null")).join("\n"),
  );
  return [
    document.body.textContent ?? "",
    document.title,
    document.documentElement.textContent ?? "",
    ...attributes,
    ...data,
    address,
  ]
    .map(squash)
    .join(" ");
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(strings);
}

const squash = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}\p{S}\p{P}]/gu, "")
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, "");
