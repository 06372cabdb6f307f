import type { ItemType } from "./item";

/** What is known of one institute. Plain JSON: a RegExp would not survive the way into the page. */
export interface Publisher {
  /** Its own name, as it prints it. */
  name: string;
  /** Registrable hosts, without "www."; a subdomain counts as well. */
  hosts: string[];
  /** CSL's publisher-place. */
  place?: string;
  /** Names that the site prints where an author would stand and that are no author: its uploader, its own name. */
  notAuthors?: string[];
  /** Kinds of its publications by the word the site prints (category, label) or by a part of the path. First match wins. */
  kinds?: PublisherKind[];
  /** Where each of these facts was seen. */
  seen: string[];
}

export interface PublisherKind {
  /** The label as printed, compared without regard to case: "Columns". */
  label?: string;
  /** A source for `new RegExp(…, "i")`, tried on the path of the address. */
  path?: string;
  type: ItemType;
  /** In the singular: "Column". */
  genre: string;
}
