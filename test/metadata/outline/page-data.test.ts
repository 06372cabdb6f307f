import { describe, expect, it } from "vitest";
import { openOutline, pageData } from "../../../src/metadata/outline";
import { address, dataOf, html, jsonLd, parse } from "../page";

const read = (head: string, url = address) => dataOf(parse(html(head)), url);
const sizeOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

describe("the extract of a page", () => {
  it("has the visited address without its fragment, and the canonical one made absolute", () => {
    const data = read(
      '<link rel="canonical" href="/2024/05/the-price-of-water">',
      `${address}?a=1#top`,
    );
    expect(data.url).toBe(`${address}?a=1`);
    expect(data.canonical).toBe("https://www.institute.example/2024/05/the-price-of-water");
  });
  it.each([
    ["without the one that an earlier article left in it", "/2024/first", undefined],
    ["with one that went along", "/2024/second", "https://www.institute.example/2024/second"],
  ])("of a page that navigated within itself is %s", (_, href, expected) => {
    const document = parse(html(`<link rel="canonical" href="${href}">`));
    const url = "https://www.institute.example/2024/second?from=first";
    const loaded = "https://www.institute.example/2024/first";
    expect(pageData(openOutline({ document, url, loaded }).outline).canonical).toBe(expected);
  });
  it("has the first value of each tag, by its name in lower case", () => {
    const data = read(
      '<meta name="Author" content="Jane Doe"><meta name="author" content="John Roe"><meta property="og:Title" content=" A  B ">',
    );
    expect(data.meta).toEqual({ author: "Jane Doe", "og:title": "A B" });
  });
  it("has the structured data as it stands", () => {
    const block = {
      "@type": "Article",
      author: [{ name: "Jane Doe" }],
      isPartOf: null,
      wordCount: 5,
    };
    expect(read(jsonLd(block)).jsonLd).toEqual([block]);
  });
  it("cuts long values, and leaves the structured data out where it is too large", () => {
    const data = read(
      `<meta name="a" content="${"x".repeat(9000)}">${jsonLd({ text: "y".repeat(70_000) })}`,
    );
    expect(data.meta["a"]).toHaveLength(2000);
    expect(data.jsonLd).toEqual([]);
  });
  it("is never larger than 64 KB, whatever script it is written in", () => {
    const tags = Array.from(
      { length: 500 },
      (_, n) => `<meta name="n${n}" content="${"水".repeat(2500)}">`,
    ).join("");
    const data = read(
      tags + jsonLd({ text: "水".repeat(20_000) }),
      `${address}?${"a".repeat(20_000)}`,
    );
    expect(Object.keys(data.meta).length).toBeGreaterThan(1);
    expect(sizeOf(data)).toBeLessThanOrEqual(65_536);
  });
});
