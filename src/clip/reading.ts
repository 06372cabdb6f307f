import type { Name, PartialDate } from "./item";
import type { ItemRecord } from "./record";
import type { Publisher } from "./publisher";

/** What a page is, and what it gave. Landing pages and walls give the text that is there. */
export type Reading = ReadableReading | ListingReading | UnreadableReading;

export interface ReadableReading {
  /** reference: address and title of a page whose text cannot be read or is not wanted; its `html` is empty. */
  kind: "article" | "landing" | "wall" | "reference";
  /** Of a wall: which. Its `counts` say how much of the text is there. */
  wall?: Wall;
  record: ItemRecord;
  /** The article: untrusted HTML with absolute addresses, without `data:` images; sanitise where it is shown. */
  html: string;
  counts: Counts;
  leftOut: LeftOut[];
  page: PageData;
}

/** What stands between a reader and the text. */
export type Wall = "paywall" | "login" | "consent" | "robot-check";

export interface ListingReading {
  kind: "listing";
  record: ItemRecord;
  links: ArticleLink[];
  page: PageData;
}

/** A page that was understood, and holds no article. */
export interface UnreadableReading {
  kind: "profile" | "event" | "home" | "other";
  record: ItemRecord;
  page: PageData;
}

/** A reading before a listing's cards are read and what is theirs leaves the record, which takes no page. */
export type PageReading = ReadableReading | CardListing | UnreadableReading;

export interface CardListing extends Omit<ListingReading, "links"> {
  cards: LinkCard[];
}

/** What a listing prints of one article. */
export interface LinkCard extends Omit<ArticleLink, "issued" | "author"> {
  /** Its stamp and its short lines that may hold a date, likeliest first. */
  dates: string[];
  /** Its lines that may name its authors, likeliest first. */
  names: string[];
}

export type PageKind = Reading["kind"];

export interface ArticleLink {
  title: string;
  /** Absolute, http or https. */
  url: string;
  issued?: PartialDate;
  author?: Name[];
}

/** What the body holds. */
export interface Counts {
  words: number;
  footnotes: number;
  tables: number;
  figures: number;
}

/** A block that reading took out of the body. */
export interface LeftOut {
  /** "1", "2", … within one reading. */
  id: string;
  reason: LeftOutReason;
  words: number;
  /** Untrusted HTML. */
  html: string;
}

export type LeftOutReason =
  | "byline"
  | "dek"
  | "bio"
  | "tags"
  | "record"
  | "share"
  | "newsletter"
  | "related"
  | "navigation"
  | "hidden"
  | "form"
  | "title"
  | "furniture";

/** A small extract of the page, kept for templates and for later, better resolving. Plain JSON, at most 64 KB. */
export interface PageData {
  /** The visited address, without its fragment. */
  url: string;
  /** `link rel=canonical`, absolute, as the page gives it; whether it counts is decided by identity/. */
  canonical?: string;
  /** Names in lower case; the first value of each, at most 2,000 characters. */
  meta: Record<string, string>;
  /** The parsed blocks; empty when they are larger than the limit. */
  jsonLd: unknown[];
}

/** Plain JSON: it travels to the page as an argument. */
export interface ReadOptions {
  profile?: Publisher;
  /** What the user asked for instead of what the page is taken for. */
  as?: ReadAs;
  /** The address that the document was loaded from; a page that navigated within itself has another now. */
  loaded?: string;
}

/**
 * article: the text, whatever the page is taken for ("read it anyway"). whole: all of the page's text, nothing left
 * out. selection: what is selected in it.
 */
export type ReadAs = "article" | "whole" | "selection";

/** How the user wants a page kept. reference: its address and title alone. */
export type KeepAs = ReadAs | "reference";
