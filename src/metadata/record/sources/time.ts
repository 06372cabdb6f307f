import type { PartialDate } from "../../../clip";
import { dateMeaning, findDates, parseDate, type DateMeaning } from "../dates";
import type { Block, Page } from "../page";
import type { MetadataSource, Offer } from "../source";
import { evidenceOf } from "../../../text";

interface SeenDate extends Offer<PartialDate> {
  meaning: DateMeaning | undefined;
}

const longestLine = 250;

/** Dates shown near the title, in words or in `<time>`: as written, since a stamp may hold another day. */
export const time: MetadataSource = {
  name: "time",
  collect(page) {
    const after = page.zone.after.flatMap((block) => readDates(block, page));
    // Above the title stand today's date and those of a ticker, too: only where nothing else says a date.
    const before = page.zone.before
      .flatMap((block) => readDates(block, page))
      .map((seen) => ({ ...seen, last: true }));
    const marked = readMarked(page);
    const seen = [...after, ...marked, ...before];
    const issued = [
      ...seen.filter(({ meaning }) => meaning === "published"),
      ...seen.filter(({ meaning }) => !meaning),
    ];
    const modified = seen.filter(({ meaning }) => meaning === "modified");
    return {
      ...(issued.length > 0 && { issued: issued.map(offer) }),
      ...(modified.length > 0 && { modified: modified.map(offer) }),
    };
  },
};

const offer = ({ value, evidence, last }: SeenDate): Offer<PartialDate> => ({
  value,
  evidence,
  ...(last && { last }),
});

/** The dates of a line that is mostly date: a sentence about a day is none. */
function readDates(block: Block, page: Page): SeenDate[] {
  if (block.text.length > longestLine || block.card || /^h[1-6]$/.test(block.tag)) return [];
  const dates = findDates(block.text, page.language);
  const rest = dates.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    block.text,
  );
  if (dates.length === 0 || /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}+/u.test(rest)) return [];
  const words = rest.split(/\s+/).filter((word) => /^\p{Ll}{3,}/u.test(word)).length;
  if (words > 8) return [];
  return dates.map(({ date, start }, index) => {
    const from = dates[index - 1]?.end ?? 0;
    return {
      value: date,
      evidence: evidenceOf(block.text),
      meaning:
        dateMeaning(block.text.slice(from, start)) ??
        (index === 0 ? meaningBefore(block, page) : undefined),
    };
  });
}

/** A label of its own line before the date: "Updated" in one cell, the date in the next. */
function meaningBefore(block: Block, page: Page): DateMeaning | undefined {
  const before = page.blocks[block.index - 1];
  return before && before.text.length < 40 ? dateMeaning(before.text) : undefined;
}

/** Microdata and `<time pubdate>`, wherever they stand in the article. */
const readMarked = (page: Page): SeenDate[] =>
  page.times.flatMap(({ text, stamp, modified }): SeenDate[] => {
    const shown = parseDate(text, page.language);
    const value = shown ?? parseDate(stamp);
    if (!value) return [];
    const evidence = evidenceOf(shown ? text : stamp);
    return [{ value, evidence, meaning: modified ? "modified" : "published" }];
  });
