import type { Item, ItemField } from "./item";

/**
 * Where a value was read. "you" is what the user typed; it outranks every other. "site-choice" is what they chose
 * for the site before: it is only offered.
 */
export type Source =
  | "you"
  | "site-choice"
  | "publisher-profile"
  | "byline"
  | "author-block"
  | "body"
  | "title"
  | "label"
  | "json-ld"
  | "highwire"
  | "dublin-core"
  | "eprints"
  | "page-state"
  | "open-graph"
  | "meta"
  | "time"
  | "link"
  | "address"
  | "document"
  | "site";

/**
 * sure: independent sources agree, or one that is known to be right says so.
 * likely: one source that is usually right.
 * guess: inferred; the interface marks it.
 */
export type Confidence = "sure" | "likely" | "guess";

export interface Candidate<T> {
  value: T;
  source: Source;
  /** The words or the tag it was read from, at most 200 characters; shown to the user as "where from". */
  evidence?: string;
  /** Of what the user typed: when, ISO 8601 in UTC. */
  at?: string;
}

/** One field's chosen value, where it came from, and what else was offered. */
export interface Field<T> extends Candidate<T> {
  confidence: Confidence;
  /** Other values, best first; never the chosen one. */
  alternatives: Candidate<T>[];
}

/** For every field of {@link Item} that has a value. Plain JSON. */
export type ItemRecord = { [K in ItemField]?: Field<NonNullable<Item[K]>> };

/** The values alone. A page without a title gets an empty one, so that every clip can be listed. */
export function itemOf(record: ItemRecord): Item {
  const values = Object.fromEntries(
    Object.entries(record).map(([field, chosen]) => [field, chosen.value]),
  );
  return { title: "", author: [], type: "webpage", keyword: [], ...values };
}
