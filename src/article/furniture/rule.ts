import type { LeftOutReason } from "../../clip";
import type { Facts } from "../facts";

/** One kind of thing that stands in an article's column and is none of it. */
export interface FurnitureRule {
  reason: LeftOutReason;
  /** Whether the whole element is such a thing. Several signals together; never a class name or a word alone. */
  matches(element: Element, held: Facts, place: Place): boolean;
}

/** Where an element stands. */
export interface Place {
  /** Before the first or after the last paragraph that Readability takes for the article's. */
  outside: boolean;
  /** Readability takes nothing in it for the article's. */
  dropped: boolean;
}

/** How much of the element's text is links, from 0 to 1. */
export const linkShare = (held: Facts) => held.linkWords / Math.max(1, held.words);
