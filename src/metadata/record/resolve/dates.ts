import { isoDate, type Confidence, type Field, type PartialDate, type Source } from "../../../clip";
import { isBefore, isEqual, isSameDate } from "../dates";
import type { Sourced } from "../source";
import { choose, fieldOf, rank, trusted } from "./choose";

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

/** So many different dates on a page are those of other things, but for one that says what it is. */
const many = 3;

/** When it was published. */
export function resolveIssued(
  offers: Sourced<PartialDate>[],
  modified: Sourced<PartialDate>[],
): Field<PartialDate> | undefined {
  const ranked = rank(offers, order);
  const { chosen, agreeing } = chooseIssued(ranked, modified);
  if (!chosen) return lastResort(modified);
  const own = agreeing === chosen ? settled(chosen) : chosen;
  const all = ranked.map((offer) => (offer === chosen ? own : offer));
  const field = fieldOf(own, all, sameAs(own.value));
  return field.confidence === "guess"
    ? field
    : { ...field, confidence: confidenceOf(own, all, modified) };
}

/**
 * The date that the page shows is the institute's word; a time stamp in the head is its system's. They are the same
 * date when they differ by one day (a time zone) or when one is only less precise; then the shown one is given, at
 * the precision that it has, unless that is no more than a year.
 */
function chooseIssued(
  ranked: Sourced<PartialDate>[],
  modified: Sourced<PartialDate>[],
): { chosen: Sourced<PartialDate> | undefined; agreeing: Sourced<PartialDate> | undefined } {
  const stamps = ranked.filter(({ source }) => !shownBy.has(source));
  const stamp = stamps.find(({ last }) => !last);
  const changes = modified.filter(({ source }) => !shownBy.has(source));
  const shown = ranked.filter(
    ({ source, value }) => shownBy.has(source) && !(stamp && isChange(value, stamps, changes)),
  );
  // A doubtful date is settled by the same day alone.
  const agreeing = shown.find(({ value, last }) =>
    stamps.some((one) => (last ? isEqual : isSameDate)(value, one.value)),
  );
  // "Updated 12 November" of what its system put up on the 13th: nothing changes before it is published.
  const early = modified.find(
    ({ source, value }) =>
      shownBy.has(source) &&
      stamp &&
      value.day !== undefined &&
      isSameDate(value, stamp.value) &&
      isoDate(value) < isoDate(stamp.value),
  );
  // A stamp that is the day of the last change, and an earlier day on the page.
  const older =
    stamp && changes.some(({ value }) => isEqual(value, stamp.value))
      ? shown.find(
          ({ last, atMost, value }) => last && atMost !== "guess" && isBefore(value, stamp.value),
        )
      : undefined;
  const several = new Set(shown.map(({ value }) => isoDate(value))).size >= many;
  const own = several ? shown.filter(({ labelled }) => labelled && !stamp) : shown;
  const visible = agreeing ?? early ?? own.find(({ last }) => !last) ?? older;
  // A byline in the text gives the text's own date, even where the page was put up on another day, later.
  const written = shown.find(
    ({ source, value, last }) =>
      source === "body" && !last && !(stamp && isBefore(stamp.value, value)),
  );
  // What is known of the institute's pages needs no other word.
  const known = ranked.find(({ source, last }) => source === "publisher-profile" && !last);
  const isBareYear = visible && visible.value.month === undefined && !visible.value.season;
  // What was written for citing is believed over an unlabelled date, but not over the same date with its day.
  const isCited =
    stamp?.source === "highwire" && !written && visible && !isSameDate(visible.value, stamp.value);
  const chosen =
    stamp && !known && (isBareYear || isCited)
      ? stamp
      : (known ?? written ?? visible ?? stamp ?? own[0] ?? stamps[0]);
  return { chosen, agreeing };
}

/** What could be read two ways, or stands where doubtful dates stand, is settled by a stamp that agrees. */
function settled(offer: Sourced<PartialDate>): Sourced<PartialDate> {
  const { atMost, ...rest } = { ...offer, last: false };
  return atMost === "likely" ? offer : rest;
}

/**
 * Sure: what a reader sees and what the system says are one date, to the day; or one of them says it plainly, and
 * nothing else is of another; or it was written for citing, or is known of the institute's pages.
 */
function confidenceOf(
  { value }: Sourced<PartialDate>,
  offers: Sourced<PartialDate>[],
  modified: Sourced<PartialDate>[],
): Confidence {
  const saying = offers.filter((offer) => isEqual(offer.value, value));
  const stamps = offers.filter((offer) => !isSeen(offer) && !offer.last);
  const seen = [...offers, ...modified].filter(isSeen);
  const isSame = (other: Sourced<PartialDate>) => isSameDate(other.value, value);
  const stamped = saying.some((offer) => stamps.includes(offer));
  const cited = saying.some(({ source, last }) => trusted.has(source) && !last);
  const plainly = saying.some((offer) => isSeen(offer) && offer.labelled && !offer.last);
  if (cited || (stamped && (saying.some(isSeen) || seen.every(isSame)))) return "sure";
  const opposed = [...stamps, ...offers.filter(isSeen)].some(
    (other) => !isEqual(other.value, value),
  );
  return plainly && !opposed ? "sure" : "likely";
}

/** Microdata without words are a stamp like those of the head. */
const isSeen = ({ source, atMost }: Sourced<PartialDate>) =>
  shownBy.has(source) && atMost !== "likely";

/**
 * "Last updated on 17 December 2025": where nothing says when it was published, the day of the last change that the
 * page shows is all it has for a date.
 */
function lastResort(modified: Sourced<PartialDate>[]): Field<PartialDate> | undefined {
  const shown = rank(modified, order)
    .filter(isSeen)
    .map((offer) => ({ ...offer, atMost: "guess" as const }));
  const [first] = shown;
  return first && fieldOf(first, shown, isoDate);
}

/** When it was last changed; never before it was published. */
export function resolveModified(
  offers: Sourced<PartialDate>[],
  issued: PartialDate | undefined,
): Field<PartialDate> | undefined {
  const later = offers.filter(({ value }) => !issued || !isBefore(value, issued));
  const order: Source[] = [
    "publisher-profile",
    "time",
    "json-ld",
    "open-graph",
    "dublin-core",
    "meta",
  ];
  const [best] = rank(later, order);
  return best && choose(later, { order, key: sameAs(best.value), undisputed: order });
}

/** Tells other dates apart, and none that is the same. */
const sameAs = (own: PartialDate) => (value: PartialDate) =>
  isoDate(isSameDate(value, own) ? own : value);

/** A shown date that is the day of the last change, and not that of publication. */
function isChange(
  value: PartialDate,
  stamps: Sourced<PartialDate>[],
  changes: Sourced<PartialDate>[],
): boolean {
  return (
    value.month !== undefined &&
    changes.some((change) => isSameDate(change.value, value)) &&
    !stamps.some((stamp) => isSameDate(stamp.value, value))
  );
}
