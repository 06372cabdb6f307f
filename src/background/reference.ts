import type { ItemRecord, Publisher, ReadableReading, Reading } from "../clip";
import { readRecord } from "../metadata/record";

/** A page as a reference: its record, and nothing of its text. */
export function referenceOf({ record, page }: Pick<Reading, "record" | "page">): ReadableReading {
  const counts = { words: 0, footnotes: 0, tables: 0, figures: 0 };
  return { kind: "reference", record, html: "", counts, leftOut: [], page };
}

/** The same of a page that cannot be read: from what the tab tells of it. */
export function referenceToTab(
  { url, title }: { url: string; title: string },
  profile: Publisher | undefined,
): ReadableReading {
  const [address = url] = url.split("#", 1);
  return referenceOf({
    record: recordOf(address, title, profile),
    page: { url: address, meta: {}, jsonLd: [] },
  });
}

/** The record's own rules read the tab's title, as they would on a page that holds nothing else. */
const recordOf = (url: string, titleTag: string, profile: Publisher | undefined): ItemRecord =>
  readRecord(
    {
      url,
      base: url,
      lang: "",
      titleTag,
      meta: [],
      jsonLd: [],
      titles: [],
      siteNames: profile ? [profile.name] : [],
      blocks: [],
      zone: { before: [], after: [], prose: [] },
      authorBoxes: [],
      times: [],
      pdfs: [],
    },
    profile,
  ).record;
