import { describe, expect, it } from "vitest";
import { readPage } from "../../src/article";
import { isoDate } from "../../src/clip";
import { findPublisher } from "../../src/publishers";
import { plainRecord, withoutKnown, type PlainRecord } from "../pages/expectation";
import { bodyOf, isReadable, parse, squeeze } from "./page";
import { savedPages } from "./saved";

describe.each(savedPages)("saved page $name", ({ html, expected }) => {
  const profile = findPublisher(expected.url);
  const reading = readPage(parse(html), expected.url, { ...(profile && { profile }) });

  // What is known to be wrong must be so: its line goes when it is mended.
  const { kind, bodyParagraphs, without, ...fields } = expected.known ?? {};

  (kind ? it.fails : it)("is called what it is", () => {
    expect(reading.kind).toBe(expected.kind ?? "article");
  });

  const given = plainRecord(reading.record);
  it("carries the record, all of it and nothing else", () => {
    expect(withoutKnown(given, expected)).toEqual(withoutKnown(expected.record, expected));
  });
  for (const [field, reason] of Object.entries(fields) as [keyof PlainRecord, string][])
    it.fails(`does not carry its ${field} yet: ${reason}`, () => {
      expect(given[field]).toEqual(expected.record[field]);
    });

  if (expected.links)
    it("gives its links in order", () => {
      expect(reading.kind).toBe("listing");
      if (reading.kind !== "listing") return;
      expect(
        reading.links.map(({ issued, ...link }) => ({
          ...link,
          ...(issued && { issued: isoDate(issued) }),
        })),
      ).toEqual(expected.links);
    });

  if (!isReadable(reading)) return;

  const body = bodyOf(reading);
  const texts = (selector: string, root: Element = body) =>
    [...root.querySelectorAll(selector)].map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const mark of copy.querySelectorAll("[role='doc-noteref']"))
        (mark.closest("sup") ?? mark).remove();
      return squeeze(copy.textContent);
    });

  (bodyParagraphs ? it.fails : it)("gives every paragraph once and in order", () => {
    if (!expected.bodyParagraphs) return;
    const given = texts("p:not([role='doc-endnotes'] p, li p)");
    expect(given.filter((text) => !expected.charts?.some(({ title }) => title === text))).toEqual(
      expected.bodyParagraphs.map(squeeze),
    );
  });

  it("gives headings and lists", () => {
    if (expected.headings) expect(texts("h1, h2, h3, h4, h5, h6")).toEqual(expected.headings);
    if (expected.listItems)
      expect(texts("li:not([role='doc-endnote'])")).toEqual(expected.listItems);
  });

  (without ? it.fails : it)("keeps furniture out", () => {
    const text = squeeze(body.textContent);
    expect((expected.without ?? []).filter((words) => text.includes(words))).toEqual([]);
  });

  it("pairs footnotes and counts what the body holds", () => {
    if (expected.notes) expect(texts("[role='doc-endnote']")).toEqual(expected.notes.map(squeeze));
    if (expected.references !== undefined)
      expect(body.querySelectorAll("[role='doc-noteref']")).toHaveLength(expected.references);
    if (expected.footnotes !== undefined) expect(reading.counts.footnotes).toBe(expected.footnotes);
    if (expected.tables !== undefined) expect(reading.counts.tables).toBe(expected.tables);
    if (expected.figures !== undefined) expect(reading.counts.figures).toBe(expected.figures);
  });

  it("gives pictures their real address, and charts a link", () => {
    const images = [...body.querySelectorAll("img")].map((image) => image.getAttribute("src"));
    if (expected.images) expect(images).toEqual(expected.images);
    for (const { title, url } of expected.charts ?? []) {
      const link = [...body.querySelectorAll("a")].find((a) => a.textContent === title);
      expect(link?.getAttribute("href")).toBe(url);
    }
  });
});

describe("what the record has taken", () => {
  it.each([
    ["macdonald-laurier", ["dek", "byline", "bio", "tags"]],
    ["commentary", ["title", "dek", "byline", "share", "related"]],
    ["working-paper", ["title", "byline", "newsletter", "share", "tags", "related"]],
  ])("of %s is told, each with its reason", (name, reasons) => {
    const page = savedPages.find((saved) => saved.name === name);
    if (!page) throw new Error(`No page ${name}`);
    const reading = readPage(parse(page.html), page.expected.url);
    const told = isReadable(reading) ? reading.leftOut.map(({ reason }) => reason) : [];
    expect(told).toEqual(expect.arrayContaining(reasons));
  });
});
