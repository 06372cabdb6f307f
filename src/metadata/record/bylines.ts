import { displayName } from "../../clip";
import { fold } from "../../text";
import { readBlock, readLines, readWhole } from "./byline-line";
import { partsWithin } from "./byline-parts";
import { everybody, type FoundByline } from "./found-byline";
import { readInterview } from "./interviews";
import { blocksOfRows } from "./labelled-people";
import { isLikely } from "./likely";
import { announcement, parseByline, whereEdited } from "./names";
import { once } from "./once";
import type { Block, Page } from "./page";

/** "Fact-checked by", "Contributions from": whoever stands behind it did not write the text. */
const checkedBy =
  /(?:\b(?:medically|expert|legally|technically)\s+)?\b(?:(?:reviewed|fact[- ]?checked|checked|edited|tested|verified|approved|photos?|photography|illustrat\w+|updated|sponsored|hosted)\s+by|contributions? (?:from|by)|(?:editor|expert|fact) (?:verified|reviewed|checked))\b/i;
export const longestByline = 400;
const furthestFromText = 8;

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
  (!authorMark && words.some((word) => otherWords.has(word)) && whereEdited(text) < 0) ||
  // "1College of Health": a note to the names.
  /^\d{1,2}\p{Lu}/u.test(text);

export const isHeading = ({ tag }: Block) => /^h[1-6]$/.test(tag);

const namedBy = (line: FoundByline) => everybody(line).length > 0;

const isShort = ({ text, card }: Block) => text.length <= longestByline && !card;
const isLabel = ({ tag, text }: Block) => /^(?:dt|th)$/.test(tag) || /^.{2,40}[:：]$/u.test(text);

/** "Edited by Jane Doe", in a line of its own or behind something else: "Series of voices, edited by …". */
function readEditors({ text, whole, index }: Block, page: Page): FoundByline[] {
  const at = whereEdited(text);
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
