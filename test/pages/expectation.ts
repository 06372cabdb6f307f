import { isoDate, itemOf, type Item, type ItemRecord, type PageKind } from "../../src/clip";

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
  links?: { title: string; url: string; issued?: string }[];
  without?: string[];
}

/** A record's values as one writes them down: dates as ISO text, and nothing that is empty. */
export type PlainRecord = Partial<Omit<Item, "issued" | "modified">> & {
  issued?: string;
  modified?: string;
};

export function plainRecord(record: ItemRecord): PlainRecord {
  const { issued, modified, ...item } = itemOf(record);
  const dates = {
    ...(issued && { issued: isoDate(issued) }),
    ...(modified && { modified: isoDate(modified) }),
  };
  const said = Object.entries({ ...item, ...dates }).filter(([, value]) => value.length > 0);
  return Object.fromEntries(said) as PlainRecord;
}

/** A record without the fields that are known to be wrong: the rest must be right. */
export const withoutKnown = (record: PlainRecord, { known = {} }: Expectation): PlainRecord =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !(field in known)));
