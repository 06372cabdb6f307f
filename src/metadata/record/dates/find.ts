import { isoDate, type PartialDate } from "../../../clip";
import { orderOf, type DayOrder } from "./calendar";
import { patterns, type DatePattern } from "./patterns";

export interface FoundDate {
  /** Absent where day and month cannot be told apart. */
  date?: PartialDate;
  /** Of 03/04/2024: what it may be, by the order of day and month. */
  either?: PartialDate[];
  /** Where it stands in the text: first character, and first character after it. */
  start: number;
  end: number;
}

const orders: DayOrder[] = ["day-first", "month-first"];

/**
 * Every date written in a short text, in order, none overlapping another. A bare year is none: too much else
 * is a number of four digits.
 * @param language BCP 47: whose abbreviations to expect
 * @param order how 03/04/2024 is read
 */
export function findDates(
  text: string,
  language = "",
  order: DayOrder | undefined = orderOf(language),
): FoundDate[] {
  const plain = withPlainDigits(text);
  if (!/\d{4}|令和|平成/.test(plain)) return [];
  const found: (FoundDate & { rank: number })[] = [];
  for (const [rank, { pattern, sign, read }] of patterns.entries()) {
    if (sign && !sign.test(plain)) continue;
    for (const match of plain.matchAll(pattern)) {
      const date = read(match, language, order);
      const either = readings(match, read, language);
      if (!date && !either) continue;
      found.push({
        ...(date && { date }),
        ...(either && { either }),
        start: match.index,
        end: match.index + match[0].length,
        rank,
      });
    }
  }
  // A finer form often ends a little after a coarser one that starts inside it: "28 August 2019".
  found.sort((a, b) => a.start - b.start || a.rank - b.rank);
  const kept: FoundDate[] = [];
  for (const { rank: _, ...one } of found) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}

/** Both readings of a date in numbers, where they differ. */
function readings(
  match: RegExpMatchArray,
  read: DatePattern["read"],
  language: string,
): PartialDate[] | undefined {
  const [first, second] = orders.map((order) => read(match, language, order));
  return first && second && isoDate(first) !== isoDate(second) ? [first, second] : undefined;
}

/** Full-width digits, as Japanese and Chinese pages have them: one character for one. */
const withPlainDigits = (text: string) =>
  text.replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
