import type { PartialDate } from "../../clip";
import { evidenceOf } from "../../text";
import {
  dateMeaning,
  findDates,
  orderOf,
  parseDate,
  type DateMeaning,
  type DayOrder,
} from "./dates";
import { once } from "./once";
import type { Block, Page } from "./page";
import type { Offer } from "./source";

/** A date that the page shows, and what the words around it say it is the date of. */
export interface ShownDate extends Offer<PartialDate> {
  meaning: DateMeaning | undefined;
  /** Only the page's language or its other dates say which number is the day. */
  inferred?: boolean;
}

/** As the source offers it. */
export function offerOf({ meaning, inferred, ...offer }: ShownDate): Offer<PartialDate> {
  return meaning && !inferred ? { ...offer, labelled: true } : offer;
}

/** The dates in a line, in order. What can be read two ways is offered both ways, for another source to decide. */
export function datesOfLine(text: string, page: Page): ShownDate[] {
  const found = findDates(text, page.language, dayOrder(page));
  if (found.length === 0) return [];
  const evidence = evidenceOf(text);
  let from = 0;
  return found.flatMap(({ date, either, start, end }) => {
    const meaning = dateMeaning(text.slice(from, start));
    from = end;
    if (date) return [{ value: date, evidence, meaning, ...(either && { inferred: true }) }];
    return (either ?? []).map((value) => ({
      value,
      evidence,
      meaning,
      atMost: "guess" as const,
      last: true,
    }));
  });
}

/**
 * Dates that stand behind words such as "2 days ago": of each element its own time stamp, never reckoned from the
 * clock.
 */
export const datesBehind = ({ text, parts = [] }: Block, page: Page): ShownDate[] =>
  parts.flatMap((part) => {
    if (part.stamp === undefined || datesOfLine(part.text, page).length > 0) return [];
    const value = parseDate(part.stamp, page.language);
    const before = text.slice(0, text.indexOf(part.text) + part.text.length);
    return value
      ? [
          {
            value,
            evidence: evidenceOf(`${part.text} (${part.stamp})`),
            meaning: dateMeaning(before),
          },
        ]
      : [];
  });

const inNumbers = /(?<![\w./-])(\d{1,2})([/-])(\d{1,2})\2\d{4}(?!\w)/g;

/**
 * How the page writes 03/04/2024: as its other dates, where one of them has a number over 12, else as its language
 * has it. The dates come first, since half of the web calls itself American.
 */
const dayOrder = once((page): DayOrder | undefined => {
  const seen = new Set<DayOrder>();
  for (const { text } of page.blocks)
    for (const [, first, , second] of text.length < 2000 ? text.matchAll(inNumbers) : []) {
      if (Number(first) > 12) seen.add("day-first");
      if (Number(second) > 12) seen.add("month-first");
    }
  const [only] = seen;
  return seen.size === 1 ? only : orderOf(page.language);
});
