import { fold } from "../../text";
import { readDOI, readISBN, readISSN } from "./identifiers";
import { seriesIn, type Series } from "./kinds";
import { once } from "./once";
import type { Block, Page } from "./page";

/** A fact that the page prints about the work, with the line that says it. */
export interface OwnFact<T> {
  value: T;
  text: string;
}

/** What a page says of its own work in small lines: "DOI: …", "Document Number: …", and how it wants to be cited. */
export interface OwnFacts {
  DOI?: OwnFact<string>;
  ISBN?: OwnFact<string>;
  ISSN?: OwnFact<string>;
  number?: OwnFact<string>;
  series?: OwnFact<Pick<Series, "name"> & Partial<Series>>;
}

const longestFact = 160;
const longestCitation = 500;
/** So much of a title tells that a line is about this work. */
const titleStart = 25;

const doi = /\b(?:doi:?\s*|doi\.org\/)(10\.\d{4,9}\/[^\s"<>]+)/i;
const isbn = /\bISBN(?:[-/ ]?(?:1[03]|EAN))*:?\s*((?:97[89][- –]?)?\d[\d –-]{8,16}[\dX])/i;
const issn = /\bISSN:?\s*(\d{4}-\d{3}[\dX])\b/i;

/** What stands before a fact, folded, in seven languages. */
const labels: Record<keyof OwnFacts, RegExp> = {
  DOI: /^doi$/,
  ISBN: /(?:^| )isbn(?: |$)/,
  ISSN: /(?:^| )issn(?: |$)/,
  number:
    /^(?:(?:document|report|publication|paper|product|order|bestell|berichts|heft) ?)?(?:number|no|nr|nummer|numero|num|id)$/,
  series:
    /^(?:publication |book |report )?(?:series|reihe|schriftenreihe|publikationsreihe|serie|collection|coleccion|colecao|collana|reeks|seria)$/,
};

/**
 * Reads them from lines that say nothing else, alone or behind a label of their own in a list or a table, and from
 * the citation that the page offers of itself, which is told by the title in it. A reference to another work holds
 * another title.
 */
export const readOwnFacts = once((page): OwnFacts => {
  const lines = page.blocks.filter(({ outside, card }) => !outside && !card);
  const facts = lines.filter(({ text }) => text.length <= longestFact);
  const citations = lines.filter((block) => isOwnCitation(block, page));
  const near = page.zone.after.filter(({ text, card }) => !card && text.length <= longestFact);
  const labelled = (field: keyof OwnFacts) => valuesOf(facts, field);
  const series = labelled("series");
  return {
    ...found("DOI", [...labelled("DOI"), ...citations], (text) =>
      readDOI(doi.exec(text)?.[1] ?? text),
    ),
    ...found("ISBN", [...labelled("ISBN"), ...citations], (text) =>
      readISBN(isbn.exec(text)?.[1] ?? text),
    ),
    ...found("ISSN", labelled("ISSN"), (text) => readISSN(issn.exec(text)?.[1] ?? text)),
    ...found("number", labelled("number"), (text) =>
      /^\S{1,24}$/.test(text) && /\d/.test(text) ? text : undefined,
    ),
    ...(series.length > 0
      ? found("series", series, numberedSeries)
      : found("series", [...near, ...citations], seriesIn)),
  };
});

interface Line {
  text: string;
  /** All that is printed, with the label. */
  printed: string;
}

const identifiers: ReadonlySet<keyof OwnFacts> = new Set(["DOI", "ISBN", "ISSN"]);
/** A line that names its identifier and gives it at once: "Paperback ISBN 978-…". */
const named = /^[^:]{0,40}\b(?:DOI|ISBN|ISSN)\b.*\d/;

/** What stands behind such a label, in order: in the same line, after a colon or not, or in the next cell. */
function valuesOf(lines: Block[], field: keyof OwnFacts): Line[] {
  const label = labels[field];
  return lines.flatMap(({ text }, at): Line[] => {
    const [head = "", ...rest] = text.split(/\s*:\s+/);
    if (rest.length > 0 && head.length <= 40 && label.test(fold(head)))
      return [{ text: rest.join(": "), printed: text }];
    if (identifiers.has(field) && named.test(text)) return [{ text, printed: text }];
    const next = lines[at + 1];
    return next && text.length <= 40 && label.test(fold(text.replace(/:$/, "")))
      ? [{ text: next.text, printed: `${text}: ${next.text}` }]
      : [];
  });
}

/** "Meridian Papers, No. 27": what a line labelled as a series says; the number may be missing. */
function numberedSeries(text: string): Pick<Series, "name"> & Partial<Series> {
  const match =
    /^(?<name>.{3,100}?)[\s,;:–-]+(?:(?:[Nn]o|[Nn]r|[Vv]ol|[Nn][°º]|[Hh]eft|[Bb]d)\.?\s*)?(?<number>\d{1,5}(?:[/-]\d{2,4})?)$/u.exec(
      text,
    );
  const { name = text, number } = match?.groups ?? {};
  return { name, ...(number !== undefined && { number }) };
}

function found<K extends keyof OwnFacts, T>(
  name: K,
  lines: (Block | Line)[],
  read: (text: string) => T | undefined,
): { [key in K]?: OwnFact<T> } {
  for (const line of lines) {
    const value = read(line.text);
    const text = "printed" in line ? line.printed : line.text;
    if (value !== undefined) return { [name]: { value, text } } as { [key in K]: OwnFact<T> };
  }
  return {};
}

function isOwnCitation({ text, tag }: Block, { heading }: Page): boolean {
  // A citation has a year: most lines have none, and are not looked at further.
  if (text.length > longestCitation || !/(?:19|20)\d{2}/.test(text) || /^h[1-6]$/.test(tag))
    return false;
  const title = fold(heading?.text ?? "").slice(0, titleStart);
  if (title.length < 8) return false;
  const line = fold(text);
  const at = line.indexOf(title);
  return at > 0 && /\b(?:19|20)\d{2}\b/.test(line) && line.length > title.length + 20;
}
