import type { IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { Schema } from "./schema";

/** Brings a database of an older schema forward, step by step. Steps are never changed once released. */
export async function upgrade(
  database: IDBPDatabase<Schema>,
  from: number,
  transaction: UpgradeTransaction,
): Promise<void> {
  if (from < 1) createFirstSchema(database);
  if (from < 2) await findDraftsByAddress(transaction);
}

type UpgradeTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], "versionchange">;

/** Drafts outlive the run of the browser that numbered their tab, and hold what the user changed. */
async function findDraftsByAddress(transaction: UpgradeTransaction): Promise<void> {
  const drafts = transaction.objectStore("drafts");
  drafts.createIndex("url", "url");
  for (let cursor = await drafts.openCursor(); cursor; cursor = await cursor.continue())
    await cursor.update({ ...cursor.value, edits: {}, note: "", changed: {}, run: "" });
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
