import {
  displayName,
  isoDate,
  type ItemRecord,
  type Name,
  type PartialDate,
} from "../../../src/clip";
import type { Truth } from "./corpus";

/** Right or wrong, for each field that the truth speaks of. */
export type Marks = Partial<Record<ScoredField, boolean>>;

/** "nobody": no author is named where nobody is. The last six are pooled. */
export const scoredFields = [
  "title",
  "authors",
  "nobody",
  "issued",
  "publisher",
  "genre",
  "subtitle",
  "modified",
  "language",
  "collection-title",
  "number",
  "DOI",
  "ISBN",
  "pdfUrl",
  "container-title",
] as const;
export type ScoredField = (typeof scoredFields)[number];
export const pooledFields = [
  "collection-title",
  "number",
  "DOI",
  "ISBN",
  "pdfUrl",
  "container-title",
] as const satisfies ScoredField[];

/** What a reader says, in the plainest terms; a field that it does not know is absent. */
export interface Answer {
  title?: string;
  authors: Name[] | string;
  issued?: string;
  publisher?: string;
  genre?: string;
  subtitle?: string;
  abstract?: string;
  modified?: string;
  language?: string;
  "collection-title"?: string;
  number?: string;
  DOI?: string;
  ISBN?: string;
  pdfUrl?: string;
  "container-title"?: string;
}

/** Marks an answer. Only fields of which the truth says something are marked. */
export function mark(truth: Truth, answer: Answer, language = truth.language): Marks {
  const marks: Marks = {};
  const plain = (
    field: Exclude<
      keyof Answer,
      "authors" | "issued" | "modified" | "language" | "subtitle" | "abstract"
    >,
  ) => {
    const wanted = truth[field];
    if (wanted) marks[field] = bare(answer[field] ?? "") === bare(wanted);
  };
  plain("title");
  if (truth.otherTitle) marks.title ||= words(answer.title ?? "") === words(truth.otherTitle);
  const named = authorSet(truth.authors ?? [], language);
  const given = authorSet(answer.authors, language);
  if (truth.authors !== undefined) {
    if (named.size > 0) marks.authors = isSame(named, given);
    else marks.nobody = given.size === 0;
  }
  if (truth.issued) marks.issued = answer.issued === issuedOf(truth);
  plain("publisher");
  plain("genre");
  // The standfirst may be given as either.
  if (truth.subtitle) {
    const given = [answer.subtitle, answer.abstract].map((text) => words(text ?? ""));
    marks.subtitle = given.includes(words(truth.subtitle));
  }
  if (truth.modified) marks.modified = answer.modified === truth.modified;
  if (truth.language) {
    const two = (text = "") => text.slice(0, 2).toLowerCase();
    marks.language = two(answer.language) === two(truth.language);
  }
  for (const field of pooledFields) plain(field);
  return marks;
}

/** A season in EDTF's terms, as isoDate writes it. */
function issuedOf({ issued, season }: Truth): string {
  const at = ["spring", "summer", "autumn", "winter"].indexOf(season ?? "");
  return at < 0 ? (issued ?? "") : `${(issued ?? "").slice(0, 4)}-${21 + at}`;
}

/** Dossier's answer out of its record. */
export function answerOf(record: ItemRecord): Answer {
  const text = (field: keyof ItemRecord) => {
    const value = record[field]?.value;
    return typeof value === "string" ? { [field]: value } : {};
  };
  const date = (field: "issued" | "modified") => {
    const value: PartialDate | undefined = record[field]?.value;
    return value ? { [field]: isoDate(value) } : {};
  };
  return {
    authors: record.author?.value ?? [],
    ...text("title"),
    ...date("issued"),
    ...text("publisher"),
    ...text("genre"),
    ...text("subtitle"),
    ...text("abstract"),
    ...date("modified"),
    ...text("language"),
    ...Object.assign({}, ...pooledFields.map(text)),
  };
}

/** The day of a date in any form that a script reads: peers give what the page's metadata say. */
export function dayOf(text: string): string {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(text.trim());
  if (iso) return iso[0];
  const parsed = new Date(text);
  if (Number.isNaN(parsed.getTime())) return "";
  // A date without a time is local to the reader.
  const local = new Date(parsed.getTime() - parsed.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}

/** As the benchmark's README has it: words in lower case, white space one. */
export const words = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u00AD\u200B]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();

/** The same, and of an address what comes after its protocol: our own pages are served without encryption. */
const bare = (text: string) => words(text.replace(/^https?:/, ""));

const titles =
  /^(?:dr|prof|professor|sir|dame|lord|hon|rev|mr|mrs|ms|ph ?d|md|m d|mba|ms|ma|msc|bsc|bs|ba|rd|rdn|cfa|cpa|esq|jd|j d|mph|rn|dvm|vmd|dacvb|lvt|jr|sr|ii|iii|fand|llm|edd|cissp)$/;

/**
 * The names of a byline or a list as a set of words: both sides split at commas, semicolons, "and", "&", "with";
 * titles and degrees are no part of a name.
 */
export function authorSet(authors: Name[] | string, language?: string): Set<string> {
  const line =
    typeof authors === "string"
      ? authors.replace(/^\s*(?:written |posted )?(?:by|von|par|por)\b:?\s*/i, "")
      : authors
          .map((name) =>
            language === "ja" && "family" in name ? name.family + name.given : displayName(name),
          )
          .join("; ");
  const [first = "", ...others] = line.split(/,|;|\n|&|\s(?:and|und|et|y|with)\s/);
  const names = [first, ...others.filter((part) => !/^[\s\p{Lu}\p{N}.®-]*$/u.test(part))].map(
    (part) =>
      // "Ph.D." is two words.
      titles.test(words(part))
        ? ""
        : words(part)
            .split(" ")
            .filter((word) => !titles.test(word))
            .join(" "),
  );
  return new Set(names.filter((name) => name !== ""));
}

const isSame = (one: Set<string>, other: Set<string>) =>
  one.size === other.size && [...one].every((name) => other.has(name));
