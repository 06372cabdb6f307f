import {
  displayName,
  familyName,
  isoDate,
  type Field,
  type ItemRecord,
  type Name,
} from "../../clip";
import { fold, samePage } from "../../text";
import { findDates, parseDate } from "./dates";
import { modifiedWords, publishedWords } from "./dates/words";
import { readDOI, readISBN, readISSN } from "./identifiers";
import { kindOf } from "./kinds";
import type { Block, Page } from "./page";
import { smallWords } from "./told-words";

/**
 * Reads whether a line says what the record says and nothing else.
 * weak: a value that many a line holds is enough, since a label says what it is: a year, a number.
 */
export type Tells = (line: Pick<Block, "text" | "parts">, weak?: boolean) => boolean;

const longestLine = 600;
const addresses = /\b(?:https?:\/\/|www\.)[^\s<>"]+[^\s<>".,;)]/gi;
const identifiers =
  /\b(?:10\.\d{4,9}\/[^\s"<>]+[^\s"<>.,;)]|(?:97[89][- –]?)?\d[\d –-]{8,14}[\dX]|\d{4}-\d{3}[\dX])(?!\w)/gi;
const readingTime =
  /\d{1,3}\s*[-–]?\s*min(?:s|ut\p{L}+)?\b\.?(?:\s*(?:read|lesezeit|de lecture|de lectura|di lettura))?/giu;
const numberMark = /\b(?:no|nr|n[°º])\.?\s*(\d+)\b/gi;
const separators = /[|•·‧∙,;:()[\]«»“”"„\n]|\s[–—/-]\s/u;
/** What repositories print on every page. */
export const repository =
  /please use this identifier to cite or link to this item|show (?:full|simple) item record|view statistics|items in dspace are protected by copyright, with all rights reserved, unless otherwise indicated/gi;
const dateWords = [publishedWords, modifiedWords].map(({ source }) => new RegExp(source, "gi"));

/** Makes a reader of lines from a record. */
export function readTold(page: Page, record: ItemRecord): Tells {
  const phrases = phrasesOf(page, record);
  const years = datesOf(record).map((date) => date.slice(0, 4));
  const isOwnDate = (date: string) =>
    datesOf(record).some((own) => own.startsWith(date) || date.startsWith(own));

  return ({ text, parts = [] }, weak = false) => {
    if (text.length > longestLine) return false;
    let told = false;
    // "No. 14 October 2018": the number is no day.
    const line = text.replace(numberMark, (mark, number) =>
      number === record.number?.value ? " " : mark,
    );
    let rest = line;
    const tell = () => {
      told = true;
      return " ";
    };
    for (const { date, either, start, end } of findDates(line, page.language).toReversed()) {
      const read = [...(date ? [date] : []), ...(either ?? [])].map(isoDate);
      if (read.some(isOwnDate)) rest = rest.slice(0, start) + tell() + rest.slice(end);
    }
    for (const part of parts) {
      const date = part.stamp === undefined ? undefined : parseDate(part.stamp, page.language);
      if (date && isOwnDate(isoDate(date))) rest = rest.replace(part.text, tell);
    }
    rest = rest
      .replace(repository, tell)
      .replace(addresses, (address) => (isOwnAddress(address, page, record) ? tell() : address))
      .replace(identifiers, (text) => (isOwnIdentifier(text, line, record) ? tell() : text))
      .replace(readingTime, " ");
    for (const words of dateWords) rest = rest.replace(words, " ");
    rest = rest
      .split(separators)
      .map((piece) => (kindOf(piece.trim()) ? tell() : piece))
      .join(" ");
    let words = ` ${fold(rest)} `;
    for (const { phrase, telling } of phrases) {
      if (!words.includes(` ${phrase} `)) continue;
      words = ` ${words.replaceAll(` ${phrase} `, "  ").trim()} `;
      told ||= telling || weak;
    }
    const left = words.split(" ").filter((word) => word && !smallWords.has(word));
    const isWeak = (word: string) =>
      years.includes(word) || word === fold(record.number?.value ?? "");
    return (told || (weak && left.length > 0)) && left.every(isWeak);
  };
}

const datesOf = ({ issued, modified }: ItemRecord): string[] =>
  [issued, modified].flatMap((field) => (field ? [isoDate(field.value)] : []));

interface Phrase {
  /** Folded. */
  phrase: string;
  /** Enough to tell a line by; authors' names stand in other lines, too, and those that name them are read as such. */
  telling: boolean;
}

/** What the record says in words, the longest first. */
function phrasesOf(page: Page, record: ItemRecord): Phrase[] {
  const namesIn = (fields: (Field<Name[]> | undefined)[]) =>
    fields.flatMap((field) => field?.value ?? []).flatMap(waysOf);
  const { editor, contributor, translator, interviewer, author } = record;
  const texts = [
    record.title,
    record.subtitle,
    record.genre,
    record.publisher,
    record["publisher-place"],
    record["container-title"],
    record["collection-title"],
  ].flatMap((field) => field?.value ?? []);
  const telling = [...texts, ...namesIn([editor, contributor, translator, interviewer])];
  const others = [...namesIn([author]), ...(record.keyword?.value ?? []), ...page.siteNames];
  const phrases = new Map(
    [
      ...others.map((text) => [text, false] as const),
      ...telling.map((text) => [text, true] as const),
    ].map(([text, tells]) => [fold(text), tells]),
  );
  return [...phrases]
    .map(([phrase, tells]) => ({ phrase, telling: tells }))
    .filter(({ phrase }) => phrase.length > 1)
    .sort((one, other) => other.phrase.length - one.phrase.length);
}

/** A name as lines print it, and what stands beside it. */
function waysOf(name: Name): string[] {
  if ("literal" in name) return [name.literal];
  const { given, affiliation = [], position } = name;
  const family = familyName(name);
  const initials = given.replace(/(\p{L})[\p{L}’']*\.?/gu, "$1");
  return [
    displayName(name),
    `${family} ${given}`,
    `${family} ${initials}`,
    `${initials} ${family}`,
    ...affiliation,
    ...(position ? [position] : []),
  ];
}

function isOwnAddress(address: string, page: Page, record: ItemRecord): boolean {
  const own = readDOI(address);
  if (own) return own === record.DOI?.value;
  const ids = (record.author?.value ?? []).flatMap((name) =>
    "ORCID" in name && name.ORCID ? [name.ORCID] : [],
  );
  return (
    samePage(address, page.url) ||
    address === record.pdfUrl?.value ||
    /\borcid\.org\//.test(address) ||
    ids.some((id) => address.endsWith(id))
  );
}

function isOwnIdentifier(text: string, line: string, record: ItemRecord): boolean {
  const doi = readDOI(text);
  if (doi) return doi === record.DOI?.value;
  if (readISSN(text) !== undefined) return readISSN(text) === record.ISSN?.value;
  // A book has one for each of its forms; a number without a word may be a telephone's.
  return readISBN(text) !== undefined && (/isbn/i.test(line) || text === record.ISBN?.value);
}
