import { isoDate, type Field, type PartialDate, type Source } from "../../../clip";
import type { Sourced } from "../source";
import { fieldOf, rank } from "./choose";

const shownBy = new Set<Source>(["body", "byline", "time"]);
const order: Source[] = [
  "publisher-profile",
  "highwire",
  "body",
  "byline",
  "time",
  "json-ld",
  "open-graph",
  "dublin-core",
  "meta",
];

/**
 * When it was published. The date that the page shows is the institute's word; a time stamp in the head is its
 * system's. They are the same date when they differ by one day (a time zone) or when one is only less precise;
 * then the shown one is given, at the precision that it has, unless that is no more than a year.
 */
export function resolveIssued(
  offers: Sourced<PartialDate>[],
  modified: Sourced<PartialDate>[],
): Field<PartialDate> | undefined {
  const ranked = rank(offers, order);
  const stamps = ranked.filter(({ source, last }) => !shownBy.has(source) && !last);
  const changes = modified.filter(({ source }) => !shownBy.has(source));
  const shown = ranked.filter(
    ({ source, value }) => shownBy.has(source) && !isChange(value, stamps, changes),
  );
  const agreeing = shown.find(({ value }) =>
    stamps.some((stamp) => isSameDate(value, stamp.value)),
  );
  const stamp = stamps[0];
  const visible = agreeing ?? shown.find(({ last }) => !last);
  // A byline in the text gives the text's own date, even where the page was put up on another day.
  const written = shown.find(({ source }) => source === "body");
  let chosen = written ?? visible ?? stamp ?? shown[0];
  if (stamp && visible && visible.value.month === undefined && !visible.value.season)
    chosen = stamp;
  // What was written for citing is believed over an unlabelled date, but not over the same date with its day.
  if (
    stamp?.source === "highwire" &&
    !written &&
    visible &&
    !isSameDate(visible.value, stamp.value)
  )
    chosen = stamp;
  return (
    chosen &&
    fieldOf({ ...chosen, ...(agreeing === chosen && { last: false }) }, ranked, (value) =>
      isSameDate(value, chosen.value) ? isoDate(chosen.value) : isoDate(value),
    )
  );
}

/** When it was last changed; never before it was published. */
export function resolveModified(
  offers: Sourced<PartialDate>[],
  issued: PartialDate | undefined,
): Field<PartialDate> | undefined {
  const later = offers.filter(({ value }) => !issued || !isBefore(value, issued));
  const ranked = rank(later, [
    "publisher-profile",
    "time",
    "json-ld",
    "open-graph",
    "dublin-core",
    "meta",
  ]);
  const [best] = ranked;
  return (
    best &&
    fieldOf(best, ranked, (value) =>
      isSameDate(value, best.value) ? isoDate(best.value) : isoDate(value),
    )
  );
}

/** A shown date that is the day of the last change, and not that of publication. */
function isChange(
  value: PartialDate,
  stamps: Sourced<PartialDate>[],
  changes: Sourced<PartialDate>[],
): boolean {
  return (
    value.day !== undefined &&
    stamps.length > 0 &&
    changes.some((change) => isSameDate(change.value, value)) &&
    !stamps.some((stamp) => isSameDate(stamp.value, value))
  );
}

/** The same date, allowing for a time zone and for less precision. */
export function isSameDate(a: PartialDate, b: PartialDate): boolean {
  if (a.day !== undefined && b.day !== undefined) return Math.abs(dayNumber(a) - dayNumber(b)) <= 1;
  if (a.year !== b.year) return false;
  if (a.season || b.season) return a.season === b.season || seasonHolds(a, b) || seasonHolds(b, a);
  return a.month === undefined || b.month === undefined || a.month === b.month;
}

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
function isBefore(a: PartialDate, b: PartialDate): boolean {
  if (isSameDate(a, b)) return false;
  return dayNumber(a) < dayNumber(b);
}
