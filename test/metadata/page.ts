import type { ItemField, ItemRecord, PageData, Publisher, UsedPlace } from "../../src/clip";
import { openOutline, pageData } from "../../src/metadata/outline";
import { readRecord } from "../../src/metadata/record";
import { openPage, type Page } from "../../src/metadata/record/page";
import type { MetadataSource, Offers } from "../../src/metadata/record/source";

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

/** As it travels from the page to where the record is made. */
const outlineOf = (document: Document, url = address, profile?: Publisher) => {
  const opened = openOutline({ document, url, ...(profile && { profile }) });
  const { outline } = opened;
  return { ...opened, outline: JSON.parse(JSON.stringify(outline)) as typeof outline };
};

export const open = (source: string, url = address, profile?: Publisher): Page =>
  openPage(outlineOf(parse(source), url, profile).outline, profile);

export const dataOf = (document: Document, url = address): PageData =>
  pageData(outlineOf(document, url).outline);

/** A document's record, and the elements that it has used up. */
export function readDocument(
  document: Document,
  url = address,
  profile?: Publisher,
): { record: ItemRecord; used: { element: Element; as: UsedPlace["as"] }[] } {
  const { outline, elementAt } = outlineOf(document, url, profile);
  const { record, used } = readRecord(outline, profile);
  return {
    record,
    used: used.flatMap(({ at, as }) => {
      const element = elementAt(at);
      return element ? [{ element, as }] : [];
    }),
  };
}

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
  readDocument(parse(source), url, profile);

/** The chosen values alone. */
export const values = (record: ItemRecord): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([field, { value }]) => [field, value]));
