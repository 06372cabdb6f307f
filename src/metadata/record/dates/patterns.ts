import type { PartialDate } from "../../../clip";
import { calendar, numeric, years, type DayOrder } from "./calendar";
import { monthOf, seasonOf } from "./months";

/** One way of writing a date. */
export interface DatePattern {
  pattern: RegExp;
  /** A sign without which the pattern cannot match: most lines need not be searched for it. */
  sign?: RegExp;
  /** Gives nothing for what only looks like a date. */
  read(
    match: RegExpMatchArray,
    language: string,
    order: DayOrder | undefined,
  ): PartialDate | undefined;
}

/** Letters of the languages in months.ts. */
const letter = "A-Za-zÀ-žЀ-ӿ";
const start = `(?<![${letter}\\d])`;
/** The number of a paper is no day: "Briefing Paper No. 14 October 2018". */
const number = String.raw`\b(?:no|nr|n[º°])\.?\s?`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er|e|-?го|[.ºª°])?`;
const word = `([${letter}]{3,13})\\.?`;
const year = String.raw`(\d{4})(?!\d)`;
const of = String.raw`(?:\s+(?:de|del|of|do|da))?`;
/** Between two days, months or dates. */
const to = String.raw`\s?(?:[-–/]|to|bis|au|al|do|до)\s?`;

/** Finer forms before coarser ones: where two begin at the same place, the first in this list is right. */
export const patterns: DatePattern[] = [
  // 2019-08-28, 2019-08-28T14:12:09+02:00, 2019/08/28, 2019. 8. 28.: the day as written, never moved to another time zone.
  {
    sign: /\d{4}[-/.]\s?\d/,
    pattern: /(?<![\d-])(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)(?:[T ]\d{2}:\d{2}\S*)?/g,
    read: ([, y, , m, d]) => calendar(y, Number(m), d),
  },
  // 2019年8月28日, 2019년 8월 28일
  {
    sign: /[年년]/,
    pattern: /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일號号])?/g,
    read: ([, y, m, d]) => calendar(y, Number(m), d),
  },
  // 令和6年4月3日, 平成元年: the years of the emperors' reigns.
  {
    sign: /令和|平成/,
    pattern: /(令和|平成)\s*(\d{1,2}|元)\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?)?/g,
    read: ([, era, n, m, d]) => {
      const y = (era === "令和" ? 2018 : 1988) + (n === "元" ? 1 : Number(n));
      return m === undefined ? years(y) : calendar(y, Number(m), d);
    },
  },
  // 2024年春季, 2024년 봄
  {
    sign: /[年년]/,
    pattern: /(\d{4})\s*[年년]\s*([春夏秋冬봄]|여름|가을|겨울)/g,
    read: ([, y, name = ""]) => {
      const at = ["春봄", "夏여름", "秋가을", "冬겨울"].findIndex((names) => names.includes(name));
      const season = (["spring", "summer", "autumn", "winter"] as const)[at];
      const whole = years(y);
      return season && whole && { ...whole, season };
    },
  },
  // 28 August 2019, 28. August 2019, 28 de agosto de 2019, 28-Aug-2019, 28/ago/2019; 12–14 August 2019 is no day.
  {
    pattern: new RegExp(
      `${start}(?<!${number})(?:${day}${to})?${day}${of}(?:\\s+|\\s?[-/.]\\s?)${word}${of},?(?:\\s+|\\s?[-/.]\\s?)${year}`,
      "gi",
    ),
    read: ([, from, d, name, y], language) =>
      calendar(y, monthOf(name, language, true), from ? undefined : d),
  },
  // August 28, 2019; Aug. 12–14, 2019
  {
    pattern: new RegExp(
      `${start}${word}\\s+(?:the\\s)?${day}(?:${to}(\\d{1,2})(?:st|nd|rd|th)?)?,?\\s+${year}`,
      "gi",
    ),
    read: ([, name, d, until, y], language) =>
      calendar(y, monthOf(name, language), until ? undefined : d),
  },
  // 2019 August 28, 2019-Aug-28, 2019. augusti 28.
  {
    pattern: new RegExp(`${start}(\\d{4})[.,]?[\\s-]+${word}[\\s-]+(\\d{1,2})(?![\\d:])`, "gi"),
    read: ([, y, name, d], language) => calendar(y, monthOf(name, language, true), d),
  },
  // Wed Aug 28 14:12:09 EDT 2019, as programs write it
  {
    sign: /\d:\d\d/,
    pattern: new RegExp(
      `${start}${word}\\s+(\\d{1,2})\\s+\\d{2}:\\d{2}:\\d{2}(?:\\s+[A-Z]{3,5})?\\s+${year}`,
      "gi",
    ),
    read: ([, name, d, y], language) => calendar(y, monthOf(name, language), d),
  },
  // 28 August – 3 September 2019; August 28 – September 3, 2019: two months are no month, so the year alone.
  {
    pattern: new RegExp(
      `${start}(?:${day}${of}\\s+${word}${to}${day}${of}\\s+${word}${of}|${word}\\s+${day}${to}${word}\\s+${day}),?\\s+${year}`,
      "gi",
    ),
    read: ([, , a, , b, c, , d, , y], language) =>
      monthOf(a ?? c, language, true) && monthOf(b ?? d, language, true) ? years(y) : undefined,
  },
  // September/October 2024, Spring/Summer 2024
  {
    sign: new RegExp(`[${letter}]\\.?\\s?[/–-]\\s?[${letter}]`),
    pattern: new RegExp(`${start}${word}\\s?[/–-]\\s?${word}${of},?\\s+${year}`, "gi"),
    read: ([, first, second, y], language) =>
      [first, second].every((name) => monthOf(name, language) ?? seasonOf(name))
        ? years(y)
        : undefined,
  },
  // August 2019, agosto de 2019, Spring 2024, Winter 2023/24; not what is left of 31 February 2020.
  {
    pattern: new RegExp(`(?<!(?<!${number}\\d*)\\d[.]?\\s)${start}${word}${of},?\\s+${year}`, "gi"),
    read: ([, name, y], language) => {
      const season = seasonOf(name);
      const whole = years(y);
      return calendar(y, monthOf(name, language)) ?? (season && whole && { ...whole, season });
    },
  },
  // 28.08.2019, 28/08/2019, 08/28/2019, 28-08-2019, 28. 8. 2019
  {
    sign: /\d[./-]\s?\d{1,2}[./-]\s?\d{4}/,
    pattern: /(?<![\w./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\w)/g,
    // With dots it is the day first everywhere but in America.
    read: ([, first, mark, second, y], language, order) =>
      numeric(first, second, y, mark === "." && !/^en/i.test(language) ? "day-first" : order),
  },
  // Q3 2023, 3Q 2023, III kwartał 2023, 3. Quartal 2023, third quarter of 2023: no month is named.
  {
    sign: /\bQ[1-4]|[1-4]Q\b|quarter|[qk]?[uv]artal|trimest|kwarta|čtvrtlet|çeyrek|кварта/i,
    pattern: new RegExp(
      `${start}(?:(?:Q[1-4]|[1-4]Q)[\\s/-]+|(?:first|second|third|fourth|[1-4I]{1,3}V?\\.?(?:st|nd|rd|th|er|[eºª°])?)\\s+` +
        `(?:quarter|quartal|trimestre|kwartaal|kwarta[lł]u?|kvartal|kvartaali|čtvrtletí|çeyrek|квартал[уа]?)${of},?\\s+)${year}`,
      "gi",
    ),
    read: ([, y]) => years(y),
  },
  // 2023 Q3, 2023年第3四半期, 2023年第三季度, 2023년 3분기
  {
    sign: /\d\s*(?:Q[1-4]|[年년])/i,
    pattern:
      /(?<!\d)(\d{4})(?:[\s/-]*Q[1-4]\b|\s*[年년]\s*第?\s*[1-4一二三四]\s*(?:四半期|季度|季|분기))/gi,
    read: ([, y]) => years(y),
  },
];
