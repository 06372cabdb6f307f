import type { Confidence, Item, ItemField, Source, UsedPlace } from "../../clip";
import type { Page } from "./page";

/** A value that a source found. */
export interface Offer<T> {
  value: T;
  /** As printed on the page or in its tag; at most 200 characters. */
  evidence: string;
  /** What this value can be at best, however many agree: "guess" for what was inferred. */
  atMost?: Confidence;
  /** The page says in words that this is the field's value: "Published on …". */
  labelled?: boolean;
  /** Counts only where no other source says anything. */
  last?: boolean;
  /** The places of the page that say it and nothing else. */
  used?: UsedPlace[];
}

/** For each field the values that one source offers, best first. */
export type Offers = { [K in ItemField]?: Offer<NonNullable<Item[K]>>[] };

/** One place where pages keep their metadata. */
export interface MetadataSource {
  name: Source;
  collect(page: Page): Offers;
}

/** An offer with its source, as the resolver sees it. */
export type Sourced<T> = Offer<T> & { source: Source };
