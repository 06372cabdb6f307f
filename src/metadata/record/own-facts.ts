import { fold } from "../../text";
import { readDOI, readISBN, readISSN, readMisprint } from "./identifiers";
import { readImprint, type Imprint } from "./imprint";
import { once } from "./once";
import type { Block, Page } from "./page";
import {
  namedSeries,
  numberedSeries,
  seriesBesideIdentifier,
  seriesIn,
  seriesOfKind,
  type Series,
} from "./series";

/** A fact that the page prints about the work, with the line that says it. */
export interface OwnFact<T> {
  value: T;
  text: string;
  /** Printed so, and yet it cannot be right. */
  doubtful?: true;
}

/** What a page says of its own work in small lines: "DOI: …", "Document Number: …", and how it wants to be cited. */
export interface OwnFacts {
  DOI?: OwnFact<string>;
  ISBN?: OwnFact<string>;
  ISSN?: OwnFact<string>;
  number?: OwnFact<string>;
  series?: OwnFact<Series>;
  imprint?: OwnFact<Imprint>;
}

const longestFact = 160;
const longestCitation = 500;
/** So much of a title tells that a line is about this work; less than the least is any line's. */
const titleStart = 25;
const leastTitle = 8;
const leastMainTitle = 12;

const endsInYear = /\b(?:19|20)\d{2}\)?\.?$/;
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
  imprint: /^(?:publisher|published by|verlag|editeur|editorial|editore|editora|uitgever|wydawca)$/,
};

/** What stands over the citation that a page offers of itself, folded. */
const citationLabel =
  /^(?:how to cite|(?:suggested|recommended|preferred) citation|cite (?:this|as)|citation|zitier(?:vorschlag|weise|hinweis)|(?:empfohlene )?zitation|bibliogra(?:fische|phische) angaben|pour citer|comment citer|como citar|cita (?:recomendada|sugerida)|come citare|hoe te citeren|jak cytowac)\b/;

/**
 * Reads them from lines that say nothing else, alone or behind a label of their own in a list or a table, and from
 * the citation that the page offers of itself, which is told by the title in it. A reference to another work holds
 * another title.
 */
export const readOwnFacts = once((page): OwnFacts => {
  const lines = page.blocks.filter(({ outside, card }) => !outside && !card);
  const facts = lines.filter(({ text }) => text.length <= longestFact);
  const citations = lines.filter(
    (block, at) => isOwnCitation(block, page) || isUnderCitation(block, lines[at - 1]),
  );
  const near = page.zone.after.filter(({ text, card }) => !card && text.length <= longestFact);
  const labelledLines = readLabels(facts);
  const labelled = (field: keyof OwnFacts) => valuesOf(labelledLines, field);
  const series = labelled("series");
  return {
    ...found("DOI", [...labelled("DOI"), ...citations], (text) =>
      readDOI(doi.exec(text)?.[1] ?? text),
    ),
    ...readISBNs([...labelled("ISBN"), ...citations]),
    ...found("ISSN", labelled("ISSN"), (text) => readISSN(issn.exec(text)?.[1] ?? text)),
    ...found("number", labelled("number"), (text) =>
      /^\S{1,24}$/.test(text) && /\d/.test(text) ? text : undefined,
    ),
    ...(series.length > 0
      ? found("series", series, numberedSeries)
      : {
          ...found("series", [...near, ...citations], seriesIn),
          ...found("series", near, seriesOfKind),
          ...found("series", facts, seriesBesideIdentifier),
          ...found("series", near, namedSeries),
        }),
    // "Map: Water Council" is a credit; a year behind it makes it an imprint.
    ...found(
      "imprint",
      facts.filter(({ text }) => endsInYear.test(text)),
      (text) => readImprint(text, page),
    ),
    ...found("imprint", [...labelled("imprint"), ...citations], (text) => readImprint(text, page)),
  };
});

interface Line {
  text: string;
  /** All that is printed, with the label. */
  printed: string;
}

/** One whose check digit is wrong was misprinted: it is given only where no other is. */
function readISBNs(lines: (Block | Line)[]): Pick<OwnFacts, "ISBN"> {
  const read = (text: string) => isbn.exec(text)?.[1] ?? text;
  const right = found("ISBN", lines, (text) => readISBN(read(text)));
  if (right.ISBN) return right;
  const { ISBN } = found("ISBN", lines, (text) => readMisprint(read(text)));
  return ISBN ? { ISBN: { ...ISBN, doubtful: true } } : {};
}

const identifiers: ReadonlySet<keyof OwnFacts> = new Set(["DOI", "ISBN", "ISSN"]);
/** A line that names its identifier and gives it at once: "Paperback ISBN 978-…". */
const named = /^[^:]{0,40}\b(?:DOI|ISBN|ISSN)\b.*\d/;

const longestLabel = 40;

/** A line with what may be its label, folded, and what it may be the label of. */
interface LabelledLine {
  text: string;
  /** "ISBN: 978-…" */
  own?: Line & { label: string };
  /** "ISBN" in one cell, the number in the next. */
  next?: Line & { label: string };
}

function readLabels(lines: Block[]): LabelledLine[] {
  return lines.map(({ text }, at) => {
    const [head = "", ...rest] = text.split(/\s*:\s+/);
    const next = lines[at + 1];
    return {
      text,
      ...(rest.length > 0 &&
        head.length <= longestLabel && {
          own: { label: fold(head), text: rest.join(": "), printed: text },
        }),
      ...(next &&
        text.length <= longestLabel && {
          next: { label: fold(text), text: next.text, printed: `${text}: ${next.text}` },
        }),
    };
  });
}

/** What stands behind such a label, in order: in the same line, after a colon or not, or in the next cell. */
function valuesOf(lines: LabelledLine[], field: keyof OwnFacts): Line[] {
  const label = labels[field];
  return lines.flatMap(({ text, own, next }): Line[] => {
    if (own && label.test(own.label)) return [own];
    if (identifiers.has(field) && named.test(text)) return [{ text, printed: text }];
    return next && label.test(next.label) ? [next] : [];
  });
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

/** A line that holds the title with a year behind or before it, and more: how the work is to be cited. */
export function isOwnCitation({ text, tag }: Block, { heading }: Page): boolean {
  // A citation has a year: most lines have none, and are not looked at further.
  if (text.length > longestCitation || !/(?:19|20)\d{2}/.test(text) || /^h[1-6]$/.test(tag))
    return false;
  const title = startOf(heading?.text ?? "");
  if (title.length < leastTitle) return false;
  const line = fold(text);
  const at = line.indexOf(title);
  return at > 0 && /\b(?:19|20)\d{2}\b/.test(line) && line.length > title.length + 20;
}

/** The beginning of a title; a citation may leave out the half behind the colon. */
function startOf(title: string): string {
  const main = fold(title.split(/:\s/)[0] ?? "");
  return (main.length < leastMainTitle ? fold(title) : main).slice(0, titleStart);
}

/** It stands under a label, alone in its line, that says that it is to be cited so. */
const isUnderCitation = ({ text }: Block, before: Block | undefined) =>
  before !== undefined &&
  before.text.length <= 60 &&
  text.length <= longestCitation &&
  /[cz][iíy]t|bibliogra/i.test(before.text) &&
  citationLabel.test(fold(before.text));
