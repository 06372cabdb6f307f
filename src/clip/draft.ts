import type { Reading } from "./reading";

declare const brand: unique symbol;
type Branded<T, B extends string> = T & { readonly [brand]: B };

export type DraftId = Branded<string, "draft">;

/** A page that was read and not yet saved: kept before it is shown, so that a closed popup costs nothing. */
export interface Draft {
  id: DraftId;
  /** The visited address, without its fragment. */
  url: string;
  tabId: number;
  /** When the page was read, ISO 8601 in UTC. Fixed, so that the preview does not change between two looks. */
  at: string;
  reading: Reading;
  /** Markdown of `reading.html`; empty for a page without an article. */
  body: string;
  /** In the user's order, each once. */
  tags: string[];
}
