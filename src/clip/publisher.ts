import type { ItemType } from "./item";

/** What is known of one institute. Plain JSON: a RegExp would not survive the way into the page. */
export interface Publisher extends PublisherFacts {
  /** Where each of these facts was seen: on which page, and where on it. A fact without a source is left out. */
  seen: { [Fact in keyof PublisherFacts]?: string };
}

export interface PublisherFacts {
  /** Its own name, as it prints it. */
  name: string;
  /** Registrable hosts, without "www."; a subdomain counts as well. */
  hosts: string[];
  /** What it is called besides: in short, in full, in another language. */
  otherNames?: string[];
  /** CSL's publisher-place. */
  place?: string;
  /** Where it is, ISO 3166-1: "CA". As they write dates there, its pages write 03/04/2024. */
  country?: string;
  /** BCP 47, of those of its pages that declare no language. */
  language?: string;
  /** Names that the site prints where an author would stand and that are no author: its uploader, its own name. */
  notAuthors?: string[];
  /** Kinds of its publications. First match wins. */
  kinds?: (Sign & PublisherKind)[];
  /** Its series, columns and programmes. First match wins. */
  series?: (Sign & { name: string })[];
  /** Its blogs and magazines. First match wins. */
  magazines?: (Sign & { name: string })[];
  /** Where it lists its pages: a source for `new RegExp(…, "i")`, tried on the path of the address. */
  listings?: string;
}

export interface PublisherKind {
  type: ItemType;
  /** As the site prints it of one work: "Column". */
  genre?: string;
}

/** What tells that a page belongs to a kind, a series or a magazine. */
export type Sign =
  /** A word that the site prints as category or label, compared without regard to case: "Columns". */
  | { label: string }
  /** A source for `new RegExp(…, "i")`, tried on the path of the address. */
  | { path: string }
  /** The host of the address, without "www.". */
  | { host: string };
