import type { DBSchema } from "idb";
import type { Choices, Clip, ClipId, Draft, Version, VersionId } from "../clip";

/** Goes up by one with every change of the schema; see upgrade.ts. */
export const databaseVersion = 2;

/**
 * A mark on a clip. A row of its own, with its time and a tombstone: an array inside the clip would be lost when
 * two pages write it.
 */
export interface Mark {
  clip: ClipId;
  kind: "tag" | "note";
  value: string;
  /** Its place among the clip's marks of this kind, as the user ordered them. */
  place: number;
  /** ISO 8601 in UTC: when it was set or taken away. */
  at: string;
  /** It was taken away. */
  gone?: true;
}

/** What happened to a clip. The numbers increase strictly, so that a page can ask what is new since n. */
export interface Change {
  number: number;
  clip: ClipId;
  what: "saved" | "updated" | "tagged" | "noted" | "trashed" | "restored";
  at: string;
}

/** Bytes that belong to a clip. Nothing writes them yet; the store is part of the first schema. */
export interface Attachment {
  clip: ClipId;
  type: string;
  hash: string;
  bytes: ArrayBuffer;
}

/** The database, as a type: a wrong store or index name does not compile. */
export interface Schema extends DBSchema {
  /** What a list needs. */
  clips: {
    key: ClipId;
    value: Clip;
    /** `deleted` holds the clips of the trash only. */
    indexes: { uid: string; address: string; changed: string; publisher: string; deleted: string };
  };
  versions: { key: VersionId; value: Version; indexes: { clip: ClipId } };
  /** Markdown, by version. */
  bodies: { key: VersionId; value: string };
  /** {@link ClipSource} as gzipped JSON, by version. */
  sources: { key: VersionId; value: Uint8Array<ArrayBuffer> };
  /** Choices remembered per site, or per section of one. */
  sites: { key: string; value: { site: string; choices: Choices } };
  drafts: {
    key: string;
    value: Draft;
    indexes: { page: [tabId: number, url: string]; url: string; at: string };
  };
  marks: {
    key: [clip: ClipId, kind: string, value: string];
    value: Mark;
    indexes: { kind: [kind: string, value: string] };
  };
  attachments: { key: number; value: Attachment; indexes: { clip: ClipId } };
  changes: { key: number; value: Change };
  state: { key: string; value: unknown };
}

export const stores = [
  "clips",
  "versions",
  "bodies",
  "sources",
  "sites",
  "drafts",
  "marks",
  "attachments",
  "changes",
  "state",
] as const satisfies (keyof Schema)[];

/** What a clip is spread over, and written to in one transaction. */
export const clipStores = [
  "clips",
  "versions",
  "bodies",
  "sources",
  "sites",
  "marks",
  "changes",
] as const satisfies (keyof Schema)[];
