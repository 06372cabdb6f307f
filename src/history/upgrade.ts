import type { IDBPDatabase } from "idb";
import type { Schema } from "./schema";

/** Brings a database of an older schema forward, step by step. Steps are never changed once released. */
export function upgrade(database: IDBPDatabase<Schema>, from: number): void {
  if (from < 1) createFirstSchema(database);
}

function createFirstSchema(database: IDBPDatabase<Schema>): void {
  // Integer keys that count up are never used again, even after the row is gone.
  const numbered = { keyPath: "id", autoIncrement: true };

  const clips = database.createObjectStore("clips", numbered);
  clips.createIndex("uid", "uid", { unique: true });
  clips.createIndex("address", "address", { unique: true });
  clips.createIndex("changed", "changed");
  clips.createIndex("publisher", "publisher");
  clips.createIndex("deleted", "deleted");

  database.createObjectStore("versions", numbered).createIndex("clip", "clip");
  database.createObjectStore("bodies");
  database.createObjectStore("sources");
  database.createObjectStore("sites", { keyPath: "site" });

  const drafts = database.createObjectStore("drafts", { keyPath: "id" });
  drafts.createIndex("page", ["tabId", "url"]);
  drafts.createIndex("at", "at");

  database
    .createObjectStore("marks", { keyPath: ["clip", "kind", "value"] })
    .createIndex("kind", ["kind", "value"]);
  database.createObjectStore("attachments", { autoIncrement: true }).createIndex("clip", "clip");
  database.createObjectStore("changes", { keyPath: "number", autoIncrement: true });
  database.createObjectStore("state");
}
