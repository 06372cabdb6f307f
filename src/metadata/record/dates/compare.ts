import type { PartialDate } from "../../../clip";

/** The same date, allowing for a time zone and for less precision. */
export function isSameDate(a: PartialDate, b: PartialDate): boolean {
  if (a.day !== undefined && b.day !== undefined) return Math.abs(dayNumber(a) - dayNumber(b)) <= 1;
  if (a.year !== b.year) return false;
  if (a.season || b.season) return a.season === b.season || seasonHolds(a, b) || seasonHolds(b, a);
  return a.month === undefined || b.month === undefined || a.month === b.month;
}

/** The same at the precision of the coarser. */
export const isEqual = (a: PartialDate, b: PartialDate) =>
  isSameDate(a, b) && (a.day === undefined || b.day === undefined || a.day === b.day);

const seasonMonths = {
  spring: [3, 4, 5, 6],
  summer: [6, 7, 8, 9],
  autumn: [9, 10, 11, 12],
  winter: [12, 1, 2, 3],
};
const seasonHolds = (season: PartialDate, month: PartialDate) =>
  season.season !== undefined &&
  month.month !== undefined &&
  seasonMonths[season.season].includes(month.month);

const dayNumber = ({ year, month = 1, day = 1 }: PartialDate) =>
  Date.UTC(year, month - 1, day) / 86_400_000;

/** Surely before: at the coarser precision of the two. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  if (isSameDate(a, b)) return false;
  return dayNumber(a) < dayNumber(b);
}
