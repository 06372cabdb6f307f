import { fold } from "../../text";
import { readDOI, readISBN } from "./identifiers";
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
  number?: OwnFact<string>;
  series?: OwnFact<Series>;
}

const longestFact = 160;
const longestCitation = 500;
/** So much of a title tells that a line is about this work. */
const titleStart = 25;

const doi = /\b(?:doi:?\s*|doi\.org\/)(10\.\d{4,9}\/[^\s"<>]+)/i;
const isbn = /\bISBN(?:[-/ ]?(?:1[03]|EAN))*:?\s*((?:97[89][- –]?)?\d[\d –-]{8,16}[\dX])/i;
const documentNumber =
  /^(?:document|report|publication|paper|product|order|bestell|berichts)[- ]?(?:number|no\.?|nr\.?|nummer|id)\s*:?\s*(\S{2,24})$/i;

/**
 * Reads them from lines that say nothing else, and from the citation that the page offers of itself, which is told
 * by the title in it. A reference to another work holds another title.
 */
export const readOwnFacts = once((page): OwnFacts => {
  const lines = page.blocks.filter(({ outside, card }) => !outside && !card);
  const facts = lines.filter(({ text }) => text.length <= longestFact);
  const citations = lines.filter((block) => isOwnCitation(block, page));
  const near = page.zone.after.filter(({ text, card }) => !card && text.length <= longestFact);
  const labelled = facts.filter(({ text }) => /^[^:]{0,30}\b(?:DOI|ISBN)\b/.test(text));
  return {
    ...found("DOI", [...labelled, ...citations], ({ text }) => readDOI(doi.exec(text)?.[1] ?? "")),
    ...found("ISBN", [...labelled, ...citations], ({ text }) =>
      readISBN(isbn.exec(text)?.[1] ?? ""),
    ),
    ...found("number", facts, ({ text }) => {
      const number = documentNumber.exec(text)?.[1];
      return number && /\d/.test(number) ? number : undefined;
    }),
    ...found("series", [...near, ...citations], ({ text }) => seriesIn(text)),
  };
});

function found<K extends keyof OwnFacts, T>(
  name: K,
  lines: Block[],
  read: (block: Block) => T | undefined,
): { [key in K]?: OwnFact<T> } {
  for (const line of lines) {
    const value = read(line);
    if (value !== undefined)
      return { [name]: { value, text: line.text } } as { [key in K]: OwnFact<T> };
  }
  return {};
}

function isOwnCitation({ text, tag }: Block, { heading }: Page): boolean {
  const title = fold(heading?.text ?? "").slice(0, titleStart);
  if (title.length < 8 || text.length > longestCitation || /^h[1-6]$/.test(tag)) return false;
  const line = fold(text);
  const at = line.indexOf(title);
  return at > 0 && /\b(?:19|20)\d{2}\b/.test(line) && line.length > title.length + 20;
}
