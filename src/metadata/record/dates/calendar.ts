import type { PartialDate } from "../../../clip";

/** Year, month, day as written; undefined when there is no such day, or no sensible year. */
export function calendar(
  y: string | number | undefined,
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
export function years(y: string | number | undefined): { year: number } | undefined {
  const year = Number(y);
  return year >= 1450 && year <= 2199 ? { year } : undefined;
}

/** Which number of 03/04/2024 is the day. */
export type DayOrder = "day-first" | "month-first";

/** The order of a language; undefined where it has both, as English has, or where the year comes first. */
export function orderOf(language: string): DayOrder | undefined {
  // In bare "en" nobody can say, and nothing is invented.
  if (/^en-(?:us|ph)$/i.test(language)) return "month-first";
  if (language === "" || /^en(?:-(?:ca|za))?$/i.test(language)) return undefined;
  return /^(?:zh|ja|ko|hu|lt)\b/i.test(language) ? undefined : "day-first";
}

/** A date in numbers with its year at the end; undefined where the order is not known and makes a difference. */
export function numeric(
  first: string | undefined,
  second: string | undefined,
  y: string | undefined,
  order: DayOrder | undefined,
): PartialDate | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (a === b || b > 12) return calendar(y, a, second);
  if (a > 12 || order === "day-first") return calendar(y, b, first);
  return order === "month-first" ? calendar(y, a, second) : undefined;
}
