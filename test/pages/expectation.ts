import { isoDate, itemOf, type Item, type ItemField, type ItemRecord, type Name, type PageKind, type PartialDate } from "../../src/clip";

/** What an expectation file may say; see README.md. */
export interface Expectation {
  url: string;
  note?: string;
  /** Left out for an article. */
  kind?: PageKind;
  /** All that the page says of the work, and nothing else. */
  record: PlainRecord;
  /** What does not come out as it should yet, each with the reason. */
  known?: { [part in keyof PlainRecord | "kind" | "bodyParagraphs" | "without"]?: string };
  /** The whole heading, where that is more than the title. */
  titleAsPrinted?: string;
  notAuthors?: string[];
  bodyParagraphs?: string[];
  headings?: string[];
  listItems?: string[];
  notes?: string[];
  footnotes?: number;
  references?: number;
  tables?: number;
  figures?: number;
  images?: string[];
  charts?: { title: string; url: string }[];
  links?: { title: string; url: string; issued?: string; author?: Name[] }[];
  without?: string[];
}

/** A record's values as one writes them down: dates as ISO text, and nothing that is empty. */
export type PlainRecord = {
  [K in ItemField]?: NonNullable<Item[K]> extends PartialDate ? string : NonNullable<Item[K]>;
};

export const plainRecord = (record: ItemRecord): PlainRecord =>
  Object.fromEntries(
    Object.entries(itemOf(record))
      .map(([field, value]) => [field, isDate(value) ? isoDate(value) : value] as const)
      .filter(([, value]) => value.length > 0),
  );

const isDate = (value: NonNullable<Item[ItemField]>): value is PartialDate =>
  typeof value === "object" && "year" in value;

/** A record without the fields that are known to be wrong: the rest must be right. */
export const withoutKnown = (record: PlainRecord, { known = {} }: Expectation): PlainRecord =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !(field in known)));
