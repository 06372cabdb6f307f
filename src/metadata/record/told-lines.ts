import type { ItemRecord, UsedPlace } from "../../clip";
import { fold } from "../../text";
import { isOwnCitation } from "./own-facts";
import type { Block, Page } from "./page";
import { readTold, repository, type Tells } from "./told";
import { citationLabels, factLabels, fileLabels, smallWords } from "./told-words";

const longestLine = 250;
const longestLabel = 40;
/** No page says more of its work; one could be made of nothing else. */
const mostLines = 200;
/** What a label may stand over. */
const named = new Set<UsedPlace["as"]>(["byline", "bio", "tags"]);
/** So much of a table must be known for facts about the work to be told from data. */
const knownRows = 0.6;

/**
 * The lines of a page that say what the record says and nothing else: kind, date, series and the like between title
 * and text, facts with their labels, alone or in a table, and how the work is to be cited. A line that says one word
 * more stays in the text, and so does a heading that is no label.
 * @param taken what the record has used up otherwise
 */
export function toldLines(page: Page, record: ItemRecord, taken: UsedPlace[]): UsedPlace[] {
  const tells = readTold(page, record);
  const used = new Set(taken.map(({ at }) => at));
  const gone = new Set(taken.flatMap(({ at, as }) => (named.has(as) ? [at] : [])));
  const text = page.zone.prose.filter(
    (block) => !used.has(block.index) && !isCitation(block, page, record),
  );
  const first = text[0]?.index ?? Infinity;
  const last = text.at(-1)?.index ?? -1;
  const found = new Set<number>();
  const add = (...blocks: Block[]) => {
    for (const { index } of blocks) if (!used.has(index)) found.add(index);
  };

  const head = [...page.zone.before, ...page.zone.after].filter(({ index }) => index < first);
  for (const block of head)
    if (isLine(block) && (tells(block) || isBreadcrumb(block, page))) add(block);
  for (const rows of tablesOf(page.blocks)) {
    const [start, end] = [rows[0]?.[0].index ?? 0, rows.at(-1)?.[1].index ?? 0];
    if ((end < first || start > last) && isAboutWork(rows, tells)) add(...rows.flat());
  }
  for (const block of page.blocks) {
    if (isLine(block) && telling.test(block.text) && tells(block)) add(block);
    if (isCitation(block, page, record)) add(block);
  }
  for (const files of filesBehind(page.blocks, last)) add(...files);
  for (const [label, value] of labelledIn(page.blocks)) {
    const isFact = factLabels.has(labelOf(label));
    const isApart = value.index < first || label.index > last;
    const known = isFact && isApart && isLine(value) && tells(value, true);
    const cited = citationLabels.has(labelOf(label)) && isCited(value, record);
    // A label goes with what it names.
    if (gone.has(value.index) || found.has(value.index)) add(label);
    else if (known || cited) add(label, value);
  }
  return [...found].slice(0, mostLines).map((at) => ({ at, as: "record" }));
}

const isCell = ({ tag }: Block) => /^t[dh]$/.test(tag);
const isLine = (block: Block) =>
  !block.outside &&
  !block.card &&
  !block.caption &&
  !/^h[1-6]$/.test(block.tag) &&
  // What stands loose in a cell beside paragraphs is no datum: old pages set their columns so.
  !(isCell(block) && block.whole) &&
  block.text.length <= longestLine;

const labelOf = ({ text }: Block) => (text.length <= longestLabel ? fold(text) : "");
const isLabel = (block: Block) => {
  const label = labelOf(block);
  return factLabels.has(label) || citationLabels.has(label) || fileLabels.has(label);
};

/** What tells of the work wherever it stands: its identifiers, and what repositories print. */
const telling = new RegExp(
  String.raw`\b(?:DOI|ISBN|ISSN)\b|\b10\.\d{4,9}/|${repository.source}`,
  "i",
);

/** Labels with the block behind each; a label that comes again names the things of a list. */
function labelledIn(blocks: Block[]): [label: Block, value: Block][] {
  const labels = blocks.filter((block) => !block.outside && !isCell(block) && isLabel(block));
  const times = new Map<string, number>();
  for (const label of labels) times.set(labelOf(label), (times.get(labelOf(label)) ?? 0) + 1);
  return labels.flatMap((label): [Block, Block][] => {
    const value = blocks[label.index + 1];
    return value && times.get(labelOf(label)) === 1 ? [[label, value]] : [];
  });
}

/** Links with marks between, before the title: "Home > Papers". */
function isBreadcrumb({ index, text, parts = [] }: Block, page: Page): boolean {
  if (!page.zone.before.some((block) => block.index === index)) return false;
  const crumbs = text.split(/\s+[»›>/→]\s+/u);
  const links = new Set(parts.flatMap((part) => (part.href === undefined ? [] : [part.text])));
  return crumbs.length > 1 && crumbs.slice(0, -1).every((crumb) => links.has(crumb));
}

/** The page's own citation of the work: title, year, and the name of an author. */
function isCitation(block: Block, page: Page, record: ItemRecord): boolean {
  // A sentence may name all of it, too: a citation is short, marks the year, and has no verb.
  const names = record.author?.value.length ?? 0;
  const longest = (page.heading?.text.length ?? 0) * 2 + 150 + names * 40;
  return (
    !block.outside &&
    block.text.length <= longest &&
    isOwnCitation(block, page) &&
    isCited(block, record) &&
    /[(.,]\s*(?:\p{L}+\s)?(?:19|20)\d{2}[a-z]?[).,]/u.test(block.text) &&
    wordsBeside(block.text, page.heading?.text ?? "") <= 1
  );
}

/** How many words in small letters, beside the title and the smallest ones. */
function wordsBeside(text: string, title: string): number {
  const inTitle = new Set(fold(title).split(" "));
  const words = text.match(/(?<![\p{L}\p{N}.:/])\p{Ll}[\p{L}’'-]*/gu) ?? [];
  return words.map(fold).filter((word) => !smallWords.has(word) && !inTitle.has(word)).length;
}

/** A line that names an author and the year. */
function isCited({ text }: Block, { author, issued }: ItemRecord): boolean {
  const line = ` ${fold(text)} `;
  return (
    line.includes(` ${issued?.value.year} `) &&
    (author?.value ?? []).some((name) =>
      line.includes(` ${fold("literal" in name ? name.literal : name.family)} `),
    )
  );
}

const fileAddress = /\.(?:pdf|docx?|odt|rtf|pptx?|xlsx?|csv|epub|zip)(?:[?#]|$)|\/bitstreams?\//i;
const fileText = /^(?:pdf|epub)\b/i;

/** A line that is nothing but a link to a file. */
function isFile({ text, parts = [] }: Block): boolean {
  const link = parts.find(({ href }) => href !== undefined);
  return link?.text === text && (fileAddress.test(link.href ?? "") || fileText.test(text));
}

/** Lists of files behind the text: two at least, or under a label; a table of them as a whole. */
function filesBehind(blocks: Block[], last: number): Block[][] {
  const lists: Block[][] = [];
  let list: Block[] = [];
  const close = () => {
    const [first] = list;
    const label = first && blocks[first.index - 1];
    const files = list.filter(isFile).length;
    const least = label && fileLabels.has(labelOf(label)) ? 1 : 2;
    if (files >= least && (files === list.length || list.every(isCell))) lists.push(list);
    list = [];
  };
  for (const block of blocks.slice(last + 1)) {
    const isPart = !block.outside && (isFile(block) || (isCell(block) && block.text.length <= 60));
    if (!isPart || (list[0] && isCell(list[0]) !== isCell(block))) close();
    if (isPart) list.push(block);
  }
  close();
  return lists;
}

type Row = [label: Block, value: Block];

/** Tables and lists of definitions whose rows hold a label and a value each. */
function tablesOf(blocks: Block[]): Row[][] {
  const tables: Row[][] = [];
  let rows: Row[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const [label, value] = [blocks[at], blocks[at + 1]];
    const isRow =
      label &&
      value &&
      !label.outside &&
      ((isCell(label) && isCell(value) && label.parent === value.parent) ||
        (label.tag === "dt" && value.tag === "dd"));
    const isLonger = isRow && isCell(label) && blocks[at + 2]?.parent === label.parent;
    if (isRow && !isLonger) {
      rows.push([label, value]);
      at += 1;
    } else {
      if (rows.length > 0) tables.push(rows);
      rows = [];
    }
  }
  return rows.length > 0 ? [...tables, rows] : tables;
}

/** Most labels are those of facts, and a value at least is the record's. */
function isAboutWork(rows: Row[], tells: Tells): boolean {
  const known = rows.filter(([label]) => factLabels.has(labelOf(label)));
  return (
    rows.length > 1 &&
    known.length >= rows.length * knownRows &&
    known.some(([, value]) => tells(value, true))
  );
}
