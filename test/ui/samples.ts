import type { Clip, Confidence, Field, FullClip, ItemRecord, Name } from "../../src/clip";
import type { ReadableDraft } from "../../src/popup/state";

/** A value of a record. */
export const field = <T>(value: T, confidence: Confidence = "likely"): Field<T> => ({
  value,
  confidence,
  source: confidence === "guess" ? "title" : "json-ld",
  ...(confidence === "guess" && { evidence: "… in The National Interest" }),
  alternatives: [],
});

export const person = (given: string, family: string, ...affiliation: string[]): Name => ({
  given,
  family,
  affiliation,
});

/** An op-ed that an institute printed again: nearly every field, one of them guessed. */
export const record: ItemRecord = {
  title: field("Russia and China’s Strategic Marriage of Convenience"),
  subtitle: field("The challenge posed by Sino-Russian convergence underscores the urgency."),
  author: field([
    person("J. Berkshire", "Miller", "Japan Institute of International Affairs", "MLI"),
    person("Benoit", "Hardy-Chartrand", "Temple University Japan"),
  ]),
  type: field("article-magazine"),
  genre: field("Column"),
  publisher: field("Macdonald-Laurier Institute"),
  issued: field({ year: 2019, month: 8, day: 28 }),
  "container-title": field("The National Interest", "guess"),
  language: field("en"),
  pdfUrl: field("https://example.org/report.pdf"),
  keyword: field([]),
};

const counts = { words: 812, footnotes: 3, tables: 1, figures: 0 };
const body = "A patrol.[^1]\n\n[^1]: The note.\n";

export const draftOf = (changed: ItemRecord = {}): ReadableDraft => ({
  id: "1" as ReadableDraft["id"],
  url: "https://example.org/article",
  tabId: 1,
  at: "2026-11-24T09:00:00.000Z",
  tags: ["russia"],
  edits: {},
  note: "",
  changed: {},
  run: "r",
  body,
  reading: {
    kind: "article",
    record: { ...record, ...changed },
    html: "",
    counts,
    leftOut: [],
    page: { url: "https://example.org/article", meta: {}, jsonLd: [] },
  },
});

export const clipOf = (id: number, changed: Partial<Clip> = {}): Clip => ({
  id,
  uid: String(id),
  version: id,
  versions: 1,
  address: `https://example.org/${id}`,
  url: `https://www.example.org/${id}`,
  title: `Clip ${id}`,
  authors: ["Ana Example"],
  publisher: "Bruegel",
  genre: "Policy brief",
  issued: { year: 2024, month: 5 },
  saved: "2026-03-03T10:00:00.000Z",
  changed: "2026-03-03T10:00:00.000Z",
  counts,
  ...changed,
});

export const fullClipOf = (id: number, changed: Partial<Clip> = {}): FullClip => {
  const clip = clipOf(id, changed);
  return {
    clip,
    version: {
      id: clip.version,
      clip: id,
      number: 1,
      at: clip.saved,
      url: clip.url,
      record,
      counts,
      bodyHash: "",
      recordHash: "",
      converter: "0.1.0",
    },
    body,
    tags: ["russia", "trade"],
    note: "",
  };
};
