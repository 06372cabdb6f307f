import type { PartialDate } from "../../../clip";
import { fold } from "../../../text";
import { months, seasons } from "./words";

export interface FoundDate {
  date: PartialDate;
  /** Where it stands in the text: first character, and first character after it. */
  start: number;
  end: number;
}

/** One way of writing a date. `read` gives nothing for what only looks like one. */
interface DatePattern {
  pattern: RegExp;
  /** A sign without which the pattern cannot match: compiling it takes longer than a click should notice. */
  sign?: RegExp;
  read(match: RegExpMatchArray, language: string): PartialDate | undefined;
}

/**
 * Letters of the languages in words.ts. Written out: `\p{L}` without regard to case takes milliseconds to
 * compile, on every click.
 */
const letter = "A-Za-zÀ-ÖØ-öø-ÿ";
const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?`;
const word = `([${letter}]{3,12})\\.?`;
const year = String.raw`(\d{4})(?!\d)`;
const of = String.raw`(?:\s+(?:de|del|of|do|da))?`;
const start = `(?<![${letter}\\d])`;

/** Finer forms before coarser ones: where two begin at the same place, the first in this list is right. */
const patterns: DatePattern[] = [
  // 2019-08-28, 2019-08-28T14:12:09+02:00, 2019/08/28: the day as written, never moved to another time zone.
  {
    pattern: /(?<![\d-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:[T ]\d{2}:\d{2}\S*)?/g,
    sign: /\d{4}[-/.]\d/,
    read: ([, y, , m, d]) => calendar(y, Number(m), d),
  },
  // 2019年8月28日
  {
    sign: /年/,
    pattern: /(\d{4})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?/g,
    read: ([, y, m, d]) => calendar(y, Number(m), d),
  },
  // 28 August 2019, 28. August 2019, 28 de agosto de 2019, 12–14 August 2019, 28-Aug-2019
  {
    pattern: new RegExp(
      `${start}(?:${day}\\s?[-–]\\s?)?${day}${of}[\\s-]+${word}${of},?[\\s-]+${year}`,
      "gi",
    ),
    read: ([, from, d, name, y]) => calendar(y, month(name), from ? undefined : d),
  },
  // August 28, 2019; Aug. 12–14, 2019
  {
    pattern: new RegExp(`${start}${word}\\s+${day}(?:\\s?[-–]\\s?(\\d{1,2}))?,?\\s+${year}`, "gi"),
    read: ([, name, d, to, y]) => calendar(y, month(name), to ? undefined : d),
  },
  // September/October 2024: two months are no month, so the year alone.
  {
    sign: /[A-Za-zÀ-ÿ]\.?\s?[/–-]\s?[A-Za-zÀ-ÿ]/,
    pattern: new RegExp(`${start}${word}\\s?[/–-]\\s?${word}${of},?\\s+${year}`, "gi"),
    read: ([, first, second, y]) => (month(first) && month(second) ? years(y) : undefined),
  },
  // August 2019, agosto de 2019, Spring 2024, Winter 2023/24; not what is left of 31 February 2020.
  {
    pattern: new RegExp(`(?<!\\d[.]?\\s)${start}${word}${of},?\\s+${year}`, "gi"),
    read: ([, name, y]) => calendar(y, month(name)) ?? seasonal(y, name),
  },
  // 28.08.2019, 28/08/2019, 08/28/2019, 28-08-2019
  {
    sign: /\d[./-]\d{1,2}[./-]\d{4}/,
    pattern: /(?<![\w./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\w)/g,
    read: ([, first, mark, second, y], language) => numeric(first, mark, second, y, language),
  },
  // Q3 2023: no month is named.
  { sign: /Q[1-4]/i, pattern: /\bQ[1-4][\s/-]+(\d{4})(?!\d)/gi, read: ([, y]) => years(y) },
];

/**
 * Every date written in a short text, in order, none overlapping another. A bare year is none: too much else
 * is a number of four digits.
 * @param language BCP 47; decides only how 03/04/2024 is read.
 */
export function findDates(text: string, language = ""): FoundDate[] {
  if (!/\d{4}/.test(text)) return [];
  const found: (FoundDate & { rank: number })[] = [];
  for (const [rank, { pattern, sign, read }] of patterns.entries()) {
    if (sign && !sign.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const date = read(match, language);
      if (date) found.push({ date, start: match.index, end: match.index + match[0].length, rank });
    }
  }
  // A finer form often ends a little after a coarser one that starts inside it: "28 August 2019".
  found.sort((a, b) => a.start - b.start || a.rank - b.rank);
  const kept: FoundDate[] = [];
  for (const { date, start, end } of found) {
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ date, start, end });
  }
  return kept;
}

const month = (name: string | undefined) => months.get(fold(name ?? ""));

/** Year, month, day as written; undefined when there is no such day, or no sensible year. */
export function calendar(
  y: string | undefined,
  m: number | undefined,
  d?: string,
): PartialDate | undefined {
  const whole = years(y);
  if (!whole || !m || m < 1 || m > 12) return undefined;
  if (d === undefined) return { year: whole.year, month: m };
  const n = Number(d);
  const length = new Date(Date.UTC(whole.year, m, 0)).getUTCDate();
  return n >= 1 && n <= length ? { year: whole.year, month: m, day: n } : undefined;
}

/** A year in which something can have been printed. */
export function years(y: string | undefined): { year: number } | undefined {
  const year = Number(y);
  return year >= 1450 && year <= 2199 ? { year } : undefined;
}

function seasonal(y: string | undefined, name: string | undefined): PartialDate | undefined {
  const season = seasons.get(fold(name ?? ""));
  const whole = years(y);
  return season && whole ? { year: whole.year, season } : undefined;
}

function numeric(
  first: string | undefined,
  mark: string | undefined,
  second: string | undefined,
  y: string | undefined,
  language: string,
): PartialDate | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (a === b) return calendar(y, a, second);
  if (b > 12) return calendar(y, a, second);
  if (a > 12 || mark === "." || dayFirst(language)) return calendar(y, b, first);
  // 03/04/2024 in American English is March; in bare "en" nobody can say, and nothing is invented.
  return /^en-(?:us|ph)$/i.test(language) ? calendar(y, a, second) : undefined;
}

const dayFirst = (language: string) =>
  language !== "" &&
  !/^en(?:-(?:us|ph|ca|za))?$/i.test(language) &&
  !/^(?:zh|ja|ko|hu|lt)\b/i.test(language);
