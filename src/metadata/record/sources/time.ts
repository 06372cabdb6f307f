import { isoDate } from "../../../clip";
import { datelinesOf, datesOfNotes } from "../dated-lines";
import { dateMeaning, findDates, parseDate } from "../dates";
import type { Block, Page } from "../page";
import { datesBehind, datesOfLine, offerOf, type ShownDate } from "../shown-dates";
import type { MetadataSource } from "../source";
import { evidenceOf, fold } from "../../../text";

const longestLine = 250;
/** Letters of "Published" or "Stand". */
const shortLabel = 12;
/** So many blocks from the title or the end of the text a line may tell of the work. */
const nearby = 8;

/** Dates that the page shows, in words or in `<time>`: as written, since a stamp may hold another day. */
export const time: MetadataSource = {
  name: "time",
  collect(page) {
    const after = page.zone.after.flatMap((block) => (block.card ? [] : readDates(block, page)));
    const marked = readMarked(page);
    // Above the title stand today's date and those of a ticker, too: only where nothing else says a date.
    const before = above(page).flatMap((block) => (block.card ? [] : readDates(block, page)));
    const sure = [...datesOfNotes(page), ...after, ...marked, ...misfiled(page, after)];
    const others = [...before, ...below(page), ...datelinesOf(page), ...astray(page)];
    const seen = [...sure, ...others.map((shown) => ({ ...shown, last: true }))];
    const issued = [
      ...seen.filter(({ meaning }) => meaning === "published"),
      ...seen.filter(({ meaning }) => !meaning),
    ];
    const modified = seen.filter(({ meaning }) => meaning === "modified");
    return {
      ...(issued.length > 0 && { issued: issued.map(offerOf) }),
      ...(modified.length > 0 && { modified: modified.map(offerOf) }),
    };
  },
};

/** What stands above the title; without a title, above the text. */
function above({ heading, blocks, zone: { before, prose } }: Page): Block[] {
  const [first] = prose;
  return heading || !first
    ? before
    : blocks
        .slice(Math.max(0, first.index - nearby), first.index)
        .filter(({ outside }) => !outside);
}

/**
 * Between title and text a line of dates tells of the work, whatever a class around it says ("footer", "share"), if no
 * other line there shows one.
 */
function misfiled(page: Page, found: ShownDate[]): ShownDate[] {
  const { heading, blocks, zone } = page;
  const title = fold(heading?.text ?? "");
  const at =
    title === ""
      ? -1
      : blocks.findIndex(({ text }) => 2 * text.length >= title.length && fold(text) === title);
  const end = zone.prose[0]?.index ?? at;
  if (at < 0) return [];
  const lines = blocks
    .slice(at + 1, Math.min(end, at + 1 + nearby))
    .filter(({ byName, text }) => byName && lettersOf(withoutDates(text, page)) <= shortLabel)
    .flatMap((block) => readDates(block, page));
  return [
    ...(found.some(({ meaning }) => meaning !== "modified")
      ? []
      : onlyOne(lines.filter(({ meaning }) => meaning !== "modified"))),
    ...onlyOne(lines.filter(({ meaning }) => meaning === "modified")),
  ];
}

/** The dates of a line that is mostly date: a sentence about a day is none. */
function readDates(block: Block, page: Page): ShownDate[] {
  if (block.text.length > longestLine) return [];
  const dates = datesOfLine(block.text, page);
  const behind = datesBehind(block, page);
  if (dates.length + behind.length === 0) return [];
  const rest = withoutDates(block.text, page);
  if (/^h[1-6]$/.test(block.tag) && lettersOf(rest) > 12) return [];
  if (/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}+/u.test(rest)) return [];
  const words = rest.split(/\s+/).filter((word) => /^\p{Ll}{3,}/u.test(word)).length;
  if (words > 8) return [];
  // "Entering Fall 2022" is of something else; a season that is the date of a work stands almost alone in its part.
  const beside = block.text
    .split(/\s*[|•·‧∙]\s*/u)
    .filter((part) => datesOfLine(part, page).length > 0)
    .map((part) => lettersOf(withoutDates(part, page)));
  const own = dates.filter(
    ({ value, meaning }) => !value.season || meaning || Math.min(...beside) <= 20,
  );
  const [first, ...others] = [...own, ...behind];
  return first
    ? [{ ...first, meaning: first.meaning ?? meaningBefore(block, page) }, ...others]
    : [];
}

/**
 * Below, or in the furniture right after the text: a line that says of its date what it is the date of; none where
 * several differ, as on cards.
 */
function below(page: Page): ShownDate[] {
  const { title, end } = placeOf(page);
  const found = page.blocks
    .filter(({ index, outside }) => index > (outside ? end : title))
    .filter(({ index, outside }) => !outside || index <= end + nearby)
    .flatMap((block) => readDates(block, page))
    .filter(({ meaning }) => meaning === "published" || meaning === "modified");
  return (["published", "modified"] as const).flatMap((wanted) =>
    onlyOne(found.filter(({ meaning }) => meaning === wanted)),
  );
}

/**
 * A date that stands alone, close to the title or after the text, in whatever the page calls it: the nearest to the
 * title, else the only one.
 */
function astray(page: Page): ShownDate[] {
  const { title, end } = placeOf(page);
  const near = (block: Block, at: number) => Math.abs(block.index - at) <= nearby;
  const alone = page.blocks.filter(
    (block) =>
      (near(block, title) || near(block, end)) &&
      !block.outside &&
      !block.card &&
      block.text.length <= 40 &&
      findDates(block.text, page.language).length > 0 &&
      lettersOf(withoutDates(block.text, page)) === 0,
  );
  const [nearest] = alone
    .filter((block) => near(block, title))
    .toSorted((a, b) => Math.abs(a.index - title) - Math.abs(b.index - title));
  const found = (nearest ? [nearest] : alone).flatMap((block) => readDates(block, page));
  return onlyOne(found).map((shown) => ({ ...shown, atMost: "guess" as const }));
}

/** Where the title ends, and where the text. */
function placeOf({ zone: { after, prose } }: Page): { title: number; end: number } {
  const title = after[0]?.index ?? prose[0]?.index ?? 0;
  return { title, end: prose.at(-1)?.index ?? title };
}

/** The first of several that are the same date; nothing where they differ. */
const onlyOne = (dates: ShownDate[]) =>
  new Set(dates.map(({ value }) => isoDate(value))).size === 1 ? dates.slice(0, 1) : [];

const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, "").length;

const withoutDates = (text: string, page: Page) =>
  findDates(text, page.language).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );

/** A label of its own line before the date: "Updated" in one cell, the date in the next. */
function meaningBefore(block: Block, page: Page): ShownDate["meaning"] {
  const before = page.blocks[block.index - 1];
  return before && before.text.length < 40 && findDates(before.text).length === 0
    ? dateMeaning(before.text)
    : undefined;
}

/** Microdata and `<time pubdate>`, wherever they stand in the article. What no reader sees is its system's word. */
const readMarked = (page: Page): ShownDate[] =>
  page.times.flatMap(({ text, stamp, modified }): ShownDate[] => {
    const shown = parseDate(text, page.language);
    const value = shown ?? parseDate(stamp);
    if (!value) return [];
    const evidence = evidenceOf(shown ? text : stamp);
    const said = dateMeaning(text);
    const meaning = modified ? "modified" : (said ?? "published");
    return [{ value, evidence, meaning, ...(!shown && { atMost: "likely" as const }) }];
  });
