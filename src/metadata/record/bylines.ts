import { displayName, type Name, type OutlinePart, type PersonName } from "../../clip";
import { fold } from "../../text";
import { findDates } from "./dates";
import { holdsSmallWords, isLikely } from "./likely";
import { everybody, nobody, type FoundByline } from "./found-byline";
import { blocksOfRows } from "./labelled-people";
import { readInterview } from "./interviews";
import { announcement, editedInside, isPosition, parseByline, type Byline } from "./names";
import type { Block, Page } from "./page";
import { once } from "./once";
import { isOwnName } from "./own-name";
import { readPersonLine } from "./person-line";
import { addLinks } from "./profile-links";

/** "Fact-checked by", "Contributions from": whoever stands behind it did not write the text. */
const checkedBy =
  /(?:\b(?:medically|expert|legally|technically)\s+)?\b(?:(?:reviewed|fact[- ]?checked|checked|edited|tested|verified|approved|photos?|photography|illustrat\w+|updated|sponsored|hosted)\s+by|contributions? (?:from|by)|(?:editor|expert|fact) (?:verified|reviewed|checked))\b/i;
export const longestByline = 400;
const furthestFromText = 8;
/** A line that says more than this beside the names is a sentence, in which a link is a mention. */
export const longestRest = 80;

/** Bylines around the title, in the order of the page: labelled ("By …"), marked up as an author's, or dated. */
export const bylinesNearTitle = (page: Page): FoundByline[] => linesNearTitle(page).lines;

/** The names, folded, of those who checked, edited or tested what stands below. */
export const checkersNearTitle = (page: Page): ReadonlySet<string> => linesNearTitle(page).checkers;

const linesNearTitle = once((page): { lines: FoundByline[]; checkers: Set<string> } => {
  const body = bodyBlocks(page);
  const rows = blocksOfRows(page);
  const text = new Set(page.zone.prose);
  const found: FoundByline[] = [];
  /** Who checked, edited or tested: named again below with a portrait, they still did not write it. */
  const checkers = new Set<string>();
  let announced = false;
  let passing = false;
  const near = [...page.zone.before.toReversed(), ...page.zone.after];
  for (const whole of near) {
    // Once the text has begun, "Author: …" is about a book in it.
    if (found.some(({ author }) => author.length > 0) && text.has(whole)) break;
    if (!isShort(whole) || body.has(whole) || isOther(whole)) continue;
    if (rows.has(whole)) continue;
    if (announcement.test(whole.text)) {
      announced = true;
      passing = false;
      continue;
    }
    // The next label of a list or a table begins something else.
    if (isLabel(whole)) announced = false;
    found.push(...readEditors(whole, page));
    const { block, checked } = withoutCheckers(whole);
    for (const name of namesIn(passing ? whole.text : checked, page)) checkers.add(name);
    // "Reviewed by" over a name: that one did not write it.
    passing = checked !== undefined && !/\p{L}/u.test(checked);
    if (!block || (checked === undefined && checkers.has(fold(whole.text)))) continue;
    // A heading after the names begins something else.
    if (announced && found.length > 0 && isHeading(block)) announced = false;
    const marked = announced || (block.ofAuthors ?? false);
    const lines = readBlock(block, page, marked, found.at(-1)?.author.at(-1))
      .map((line) => ({
        ...line,
        author: line.author.filter((name) => !checkers.has(fold(displayName(name)))),
      }))
      .filter((line) => namedBy(line));
    // "Author(s)" over a list: every line of it, until one that names nobody.
    if (announced && lines.length === 0) announced = false;
    found.push(...lines);
  }
  const interview = readInterview(near.filter(isShort), found, page);
  if (interview)
    return { lines: [interview, ...found.map((line) => ({ ...line, author: [] }))], checkers };
  // Beside people an organisation in a line of its own is where they work, a programme or a button.
  const isOfPeople = ({ author }: FoundByline) => author.some((name) => "family" in name);
  const lines = found.some(isOfPeople)
    ? found.filter((line) => line.author.length === 0 || isOfPeople(line))
    : found;
  return { lines, checkers };
});

/** Classes of what stands among bylines and names no author: the list of contents, a category, who checked the text. */
const otherWords = new Set(
  "toc cat category categories editor editors reviewer reviewers factchecker illustrator".split(
    " ",
  ),
);
const isOther = ({ text, words = [], authorMark }: Block) =>
  (!authorMark && words.some((word) => otherWords.has(word)) && !editedInside.test(text)) ||
  // "1College of Health": a note to the names.
  /^\d{1,2}\p{Lu}/u.test(text);

export const isHeading = ({ tag }: Block) => /^h[1-6]$/.test(tag);

const namedBy = (line: FoundByline) => everybody(line).length > 0;

const isShort = ({ text, card }: Block) => text.length <= longestByline && !card;
const isLabel = ({ tag, text }: Block) => /^(?:dt|th)$/.test(tag) || /^.{2,40}[:：]$/u.test(text);

/** "Edited by Jane Doe", in a line of its own or behind something else: "Series of voices, edited by …". */
function readEditors({ text, whole, index }: Block, page: Page): FoundByline[] {
  const at = text.search(editedInside);
  const byline = at < 0 ? undefined : parseByline(text.slice(at), { language: page.language });
  if (!byline?.whole || byline.author.length > 0 || !byline.editor.every(isLikely)) return [];
  return [{ ...byline, text, ...(whole && at === 0 && { at: index }) }];
}

/** A block up to where it begins to tell who checked the text, and what follows there; no block where nothing is left. */
function withoutCheckers(block: Block): { block?: Block; checked?: string } {
  const found = checkedBy.exec(block.text);
  if (!found) return { block };
  const checked = block.text.slice(found.index + found[0].length).replace(/^[\s:]+/, "");
  const text = block.text.slice(0, found.index).replace(/[\s|•·‧∙,;–—-]+$/u, "");
  if (text === "") return { checked };
  const { whole: _, parts = [], ...rest } = block;
  return { block: { ...rest, text, parts: partsWithin(parts, text) }, checked };
}

/** The parts whose text stands in the beginning of the block that is left; their order and nesting stay. */
const partsWithin = (parts: OutlinePart[], text: string): OutlinePart[] =>
  parts.map((part) => (text.includes(part.text) ? part : { tag: part.tag, text: "" }));

const namesIn = (text: string | undefined, page: Page): string[] =>
  text
    ? (parseByline(text, { language: page.language })?.author ?? []).map((name) =>
        fold(displayName(name)),
      )
    : [];

/** Bylines that stand among the paragraphs of the text: near its beginning, or after its end. */
export const bylinesInBody = once((page): FoundByline[] =>
  inOnePlace(
    [...bodyBlocks(page)].flatMap((block) => {
      const line =
        readLines(block, page, false) ?? readWhole(block, page, false) ?? readLeading(block, page);
      return line ? [{ line, index: block.index }] : [];
    }),
  ),
);

/** "Author: …" here and there, each time with another name, is about the parts of a list. */
function inOnePlace(found: { line: FoundByline; index: number }[]): FoundByline[] {
  const [first] = found;
  const elsewhere = found.filter(({ index }, at) => index - (found[at - 1]?.index ?? index) > 2);
  const same = new Set(first?.line.author.map(displayName));
  return elsewhere.every(({ line }) => line.author.some((name) => same.has(displayName(name))))
    ? found.map(({ line }) => line)
    : [];
}

/** "Jane Doe, Tidal College" before the first paragraph, where the name leads to a person's page. */
function readLeading(block: Block, page: Page): FoundByline | undefined {
  const [first] = block.parts ?? [];
  const text = page.zone.prose.find(({ parent }) => parent === block.parent);
  if (!text || block.index > text.index || !first?.toPerson) return undefined;
  return block.text.startsWith(`${first.text}, `) ? readWhole(block, page, true) : undefined;
}

/** Short blocks beside the paragraphs of the text, before the fourth paragraph or after the last. */
const bodyBlocks = once((page): Set<Block> => {
  const { prose } = page.zone;
  const parents = new Map<number, number>();
  for (const { parent } of prose) parents.set(parent, (parents.get(parent) ?? 0) + 1);
  const [body] = [...parents].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (body === undefined) return new Set();
  const beside = prose.filter(({ parent }) => parent === body);
  const begin = beside[3]?.index ?? beside.at(-1)?.index ?? 0;
  const end = beside.at(-1)?.index ?? 0;
  return new Set(
    page.blocks.filter(
      ({ tag, parent, index, text, outside, authorMark }) =>
        !outside &&
        parent === body &&
        text.length <= longestByline &&
        !/^h[1-6]$/.test(tag) &&
        (index < begin || (index > end && index <= end + furthestFromText)) &&
        // Structured heads put title, byline and text side by side: a marked line is the head's.
        !authorMark,
    ),
  );
});

function readBlock(block: Block, page: Page, marked: boolean, after?: Name): FoundByline[] {
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

/** "<b>Jane Doe</b> Lead Writer" where authors are: the first element is the name, whatever the rest may be. */
export function readFirst(block: Block, page: Page): FoundByline[] {
  const first = block.parts?.find(({ tag, within }) => tag !== "a" || within === undefined);
  if (!first || !block.text.startsWith(first.text) || block.text.length > longestRest) return [];
  const byline = parseByline(first.text, { mononyms: true, language: page.language });
  if (!byline?.whole || !byline.author.every((name) => "family" in name && isLikely(name)))
    return [];
  addLinks(byline.author, block.parts, page);
  return [{ ...byline, text: block.text }];
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
function readLines(block: Block, page: Page, marked: boolean): FoundByline | undefined {
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
function readWhole(
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

/** Names in elements of their own, side by side without a comma: "By <a>Jane Doe</a> <a>John Roe</a>". */
function readParts(block: Block, page: Page, marked: boolean): FoundByline | undefined {
  const inline = (block.parts ?? []).filter(({ tag }) => tag === "a" || tag === "span");
  const around = new Set(inline.flatMap((part) => partsAround(part, block.parts)));
  const parts = inline.filter((part) => !around.has(part)).slice(0, 50);
  if (parts.length < 2 || !(marked || /^(?:by|von|par|por|di|door)\s/i.test(block.text)))
    return undefined;
  const found: { name: Name; linked: boolean }[] = [];
  let rest = ` ${fold(block.text)} `;
  for (const { text, toPerson = false } of parts) {
    const read = parseByline(text, { language: page.language });
    if (!read?.whole || !read.author.every(isLikely)) continue;
    found.push(...read.author.map((name) => ({ name, linked: toPerson })));
    rest = rest.replace(fold(text), " ");
  }
  // Beside people what is no person is where they work, or a button.
  const people = found.some(({ name }) => "family" in name);
  const authors = found
    .filter(({ name, linked }) => !people || linked || "family" in name)
    .map(({ name }) => name);
  const whole = /^(?:\s|by|von|par|por|di|door|and|und|et|y|e|en|authors?|autor(?:en)?)*$/.test(
    rest,
  );
  // In a sentence the links lead to what the author does, and where.
  if (rest.trim().length > longestRest) return undefined;
  // With a position beside the name the line as a whole may still be understood: that comes next.
  if (authors.length === 0 || !(whole || (marked && !parseByline(block.text)?.whole)))
    return undefined;
  if (found.length === 1 && whole) return undefined;
  addLinks(authors, block.parts, page);
  return {
    ...nobody(),
    author: authors,
    text: block.text,
    ...(whole && block.whole && { at: block.index }),
  };
}

/** Names marked inside a line that says more: "By <a rel=author>Jane Doe</a> in Energy · 4 comments". */
function readMarked(block: Block, page: Page): FoundByline[] {
  const naming = (block.parts ?? [])
    .filter(({ toPerson, authorMark }) => toPerson || authorMark)
    .slice(0, 50);
  const named = new Set<OutlinePart>();
  return naming.flatMap((part) => {
    const around = partsAround(part, block.parts);
    if (around.some((other) => named.has(other))) return [];
    const { text } = part;
    const byline = parseByline(text, { mononyms: true, language: page.language });
    const mention =
      ![part, ...around].some(({ authorMark }) => authorMark) &&
      block.text.length > text.length + longestRest;
    if (!byline?.whole || mention || !byline.author.every(isLikely)) return [];
    // "Contributor, Harbour Notes" is marked as an author's, and is nobody.
    if (!part.toPerson && isPosition(text.split(",")[0] ?? "")) return [];
    named.add(part);
    const inside = block.parts?.filter((other) => partsAround(other, block.parts).includes(part));
    addLinks(byline.author, part.tag === "a" ? [part] : inside, page);
    return [{ ...byline, text }];
  });
}

/** The parts that a part stands in, from the inside out. */
function partsAround(part: OutlinePart, parts: OutlinePart[] = []): OutlinePart[] {
  const around: OutlinePart[] = [];
  for (
    let up = parts[part.within ?? -1];
    up && around.length < parts.length;
    up = parts[up.within ?? -1]
  )
    around.push(up);
  return around;
}
