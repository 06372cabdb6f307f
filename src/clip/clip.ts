import type { PartialDate } from "./item";
import type { Counts, LeftOut, PageData } from "./reading";
import type { ItemRecord } from "./record";

/** Integer key of a clip in its database; never reused. */
export type ClipId = number;
/** Integer key of a version. */
export type VersionId = number;

/** What a list needs of a clip, and nothing more. */
export interface Clip {
  id: ClipId;
  /** Time-ordered, unique on every machine; the name of the clip outside its database. */
  uid: string;
  /** The newest version. */
  version: VersionId;
  /** How many versions there are. */
  versions: number;
  /** What makes two pages the same clip: see identity/. */
  address: string;
  /** The address that was visited last. */
  url: string;
  title: string;
  /** Display names, in order. */
  authors: string[];
  publisher: string;
  genre: string;
  issued?: PartialDate;
  /** ISO 8601 in UTC: first saved, and last changed. */
  saved: string;
  changed: string;
  counts: Counts;
  /** Present while the clip is in the trash: since when. */
  deleted?: string;
}

/** One state of a clip. Written once, never changed. */
export interface Version {
  id: VersionId;
  clip: ClipId;
  /** 1, 2, 3 … within the clip. */
  number: number;
  /** When the page was read, ISO 8601 in UTC. */
  at: string;
  url: string;
  record: ItemRecord;
  counts: Counts;
  /** SHA-256, in hex, of the normalised body and of the normalised record. */
  bodyHash: string;
  recordHash: string;
  /** Which Dossier made it. */
  converter: string;
}

/** What a version was made from. Stored compressed. */
export interface ClipSource {
  html: string;
  leftOut: LeftOut[];
  page: PageData;
}

/** One clip with everything that is needed to show, copy or export its newest version. */
export interface FullClip {
  clip: Clip;
  version: Version;
  body: string;
  tags: string[];
  /** The user's own words; empty without any. */
  note: string;
}
