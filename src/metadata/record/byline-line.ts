import { displayName, type Name, type PersonName } from "../../clip";
import { fold } from "../../text";
import { partsWithin, readFirst, readMarked, readParts } from "./byline-parts";
import { findDates } from "./dates";
import { everybody, nobody, type FoundByline } from "./found-byline";
import { holdsSmallWords, isLikely } from "./likely";
import { isPosition, parseByline, type Byline } from "./names";
import { isOwnName } from "./own-name";
import type { Block, Page } from "./page";
import { readPersonLine } from "./person-line";
import { addLinks } from "./profile-links";

/** What one block says of its authors: each byline in it. */
export function readBlock(block: Block, page: Page, marked: boolean, after?: Name): FoundByline[] {
  const head = beforeDate(block, page);
  const dated = head && readWhole(head, page, marked, after);
  if (dated) return [dated];
  const lines = readLines(block, page, marked);
  if (lines) return [lines];
  const person = readPersonLine(block, page, marked);
  if (person) return [onePerson(person, block, page)];
  const parts = readParts(block, page, marked);
  if (parts) return [parts];
  if (marked && after && addsTo(after, block.text)) return [];
  const whole = readWhole(block, page, marked, after);
  const inside = readMarked(block, page);
  if (!whole && inside.length === 0)
    return marked ? readFirst(block, page) : readOneWord(block, page);
  // "by <a href=/author/doe>Jane Doe</a> <a>Global Commons</a>": the link knows where the name ends.
  if (whole && !runsOver(whole, inside)) return [whole];
  return inside;
}

function onePerson(name: PersonName, block: Block, page: Page): FoundByline {
  addLinks([name], block.parts, page);
  return { ...nobody(), author: [name], text: block.text, ...(block.whole && { at: block.index }) };
}

const postedBy =
  /^(?:(?:posted|published|written)\s+(?:on\s.{4,30}\s)?)?by:?\s+(?<who>.{2,60}?)(?:\s+on\s.*|\s*[|•·‧∙,].*)?$/iu;

/** "by whova | Apr 21, 2025", "Posted by BeauHD on Friday": the site itself, or one word that leads to its bearer. */
function readOneWord(block: Block, page: Page): FoundByline[] {
  const who = postedBy.exec(block.text)?.groups?.["who"];
  if (!who) return [];
  if (isOwnName(who, page)) {
    const literal = page.siteNames.find((name) => fold(name) === fold(who)) ?? who;
    return [{ ...nobody(), author: [{ literal }], text: block.text }];
  }
  if (!block.parts?.some(({ tag, text }) => tag === "a" && text === who)) return [];
  const byline = parseByline(who, { mononyms: true, language: page.language });
  return byline?.whole && byline.author.every(isLikely) ? [{ ...byline, text: block.text }] : [];
}

/** One name that begins as a linked one does and goes on. */
function runsOver({ author }: FoundByline, inside: FoundByline[]): boolean {
  const [only, second] = author.map(displayName);
  return (
    second === undefined &&
    inside.some((line) => line.author.some((name) => only?.startsWith(`${displayName(name)} `)))
  );
}

/** "by Jane Doe | Mar 11, 2023 | Water, Energy": the block up to its date, where nobody is linked behind it. */
function beforeDate(block: Block, page: Page): Block | undefined {
  const [date] = findDates(block.text, page.language);
  if (!date || date.start === 0) return undefined;
  const rest = block.text.slice(date.end);
  if (!/\p{L}/u.test(rest)) return undefined;
  const { whole: _, parts = [], ...head } = block;
  if (parts.some(({ toPerson, text }) => toPerson && rest.includes(text))) return undefined;
  const text = block.text.slice(0, date.end);
  return { ...head, text, parts: partsWithin(parts, text) };
}

/** A line of its own under a name: "Senior Fellow, Water Council" says more of whom was named before. */
function addsTo(name: Name, text: string): boolean {
  if (
    !("family" in name) ||
    !isPosition(text.split(",")[0] ?? "") ||
    /^(?:by|von|par|por)\s/i.test(text)
  )
    return false;
  parseByline(text, { after: name });
  return true;
}

/** "by Jane Doe", and in the next line of the same element what she is: "Staff Economist, Water Council". */
export function readLines(block: Block, page: Page, marked: boolean): FoundByline | undefined {
  const [first, ...others] = block.lines ?? [];
  if (first === undefined || others.length === 0) return undefined;
  const line = readWhole({ ...block, text: first }, page, marked);
  const [name, second] = line?.author ?? [];
  if (!line || !name || second || !others.every((text) => addsTo(name, text))) return undefined;
  return { ...line, text: block.text };
}

/** What heads a list of those who wrote, where no author is named. */
export const contributors = /^contributors?\s*:/i;

/** A block that is a byline from its first word to its last. */
export function readWhole(
  block: Block,
  page: Page,
  marked: boolean,
  after?: Name,
): FoundByline | undefined {
  const byline = parseByline(block.text, {
    mononyms: marked,
    announced: !marked,
    language: page.language,
    after: marked ? after : undefined,
  });
  if (!byline) return undefined;
  const found = { ...byline, text: block.text };
  const named = byline.labelled || marked || contributors.test(block.text);
  const fits = byline.labelled
    ? (name: Name) => "literal" in name || !holdsSmallWords(displayName(name))
    : isLikely;
  if (named && byline.whole && everybody(byline).every(fits)) {
    addLinks(everybody(byline), block.parts, page);
    return { ...found, ...(block.whole && { at: block.index }) };
  }
  // "Harbour Notes · December 9, 2024 · Jane Doe": what is no name is a label, and no part of a byline.
  // Without such marks it may be a dateline: "New Delhi, May 3, 2020".
  if (named || !byline.date || !/[|•·‧∙]/u.test(block.text)) return undefined;
  return datedLine(block, byline, page);
}

/** A line with a date and names between marks: the parts that are names from beginning to end. */
function datedLine(block: Block, byline: Byline, page: Page): FoundByline | undefined {
  const authors: Name[] = [];
  let whole = true;
  for (const part of block.text.split(/\s*[|•·‧∙]\s*/u)) {
    const read = parseByline(part, { language: page.language });
    // In the order of reading: "Somerset, NJ" and "Sides, Sourdough" are nobody's names turned round.
    const stands = (name: Name) => fold(part).includes(fold(displayName(name)));
    if (
      read?.whole &&
      read.author.every((name) => isLikely(name) && "given" in name && stands(name))
    )
      authors.push(...read.author);
    else if (findDates(part, page.language).length === 0) whole = false;
  }
  if (authors.length === 0) return undefined;
  addLinks(authors, block.parts, page);
  return {
    ...byline,
    author: authors,
    text: block.text,
    ...(whole && block.whole && { at: block.index }),
  };
}
