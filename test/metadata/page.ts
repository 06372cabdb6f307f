import type { ItemField, ItemRecord, Publisher } from "../../src/clip";
import { readRecord } from "../../src/metadata";
import { openPage, type Page } from "../../src/metadata/page";
import type { MetadataSource, Offers } from "../../src/metadata/source";

export const address = "https://www.institute.example/2024/05/the-price-of-water/";

/** A document from HTML, as a page's copy is one: parsed, without layout. */
export const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

/** A page with this in its head and this in its body. */
export const html = (head: string, body = "") =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

export const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, "\\u003c")}</script>`;

/** Paragraphs of running text that name nobody and no date. */
export const prose = (count = 6) =>
  Array.from(
    { length: count },
    (_, index) =>
      `<p>Paragraph ${index + 1} goes on about pipes, reservoirs and tariffs for long enough to be taken for running text, ` +
      `which it does by saying twice that water is cheap where it is plenty and dear where it is not. It ends here.</p>`,
  ).join("\n");

export const open = (source: string, url = address, profile?: Publisher): Page =>
  openPage({ document: parse(source), url, ...(profile && { profile }) });

/** What one source offers on a page. */
export const offersOf = (source: MetadataSource, page: string, url = address): Offers =>
  source.collect(open(page, url));

/** The values alone that one source offers for a field. */
export const valuesOf = (
  source: MetadataSource,
  field: ItemField,
  page: string,
  url = address,
): unknown[] => (offersOf(source, page, url)[field] ?? []).map(({ value }) => value);

export const recordOf = (source: string, url = address, profile?: Publisher) =>
  readRecord({ document: parse(source), url, ...(profile && { profile }) });

/** The chosen values alone. */
export const values = (record: ItemRecord): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([field, { value }]) => [field, value]));
