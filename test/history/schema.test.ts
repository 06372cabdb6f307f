import { openDB } from "idb";
import { expect, test } from "vitest";
import { openHistory } from "../../src/history";
import { draftOf } from "./draft";
import { databaseVersion, stores } from "../../src/history/schema";

test("the first schema, whole", async () => {
  const name = `schema-${crypto.randomUUID()}`;
  await (await openHistory(name)).close();
  const database = await openDB(name);
  expect(database.version).toBe(databaseVersion);
  expect([...database.objectStoreNames]).toEqual([...stores].sort());
  const shape = Object.fromEntries(
    stores.map((store) => {
      const { keyPath, autoIncrement, indexNames } = database.transaction(store).store;
      return [store, { keyPath, autoIncrement, indexes: [...indexNames] }];
    }),
  );
  database.close();
  expect(shape).toMatchInlineSnapshot(`
    {
      "attachments": {
        "autoIncrement": true,
        "indexes": [
          "clip",
        ],
        "keyPath": null,
      },
      "bodies": {
        "autoIncrement": false,
        "indexes": [],
        "keyPath": null,
      },
      "changes": {
        "autoIncrement": true,
        "indexes": [],
        "keyPath": "number",
      },
      "clips": {
        "autoIncrement": true,
        "indexes": [
          "address",
          "changed",
          "deleted",
          "publisher",
          "uid",
        ],
        "keyPath": "id",
      },
      "drafts": {
        "autoIncrement": false,
        "indexes": [
          "at",
          "page",
          "url",
        ],
        "keyPath": "id",
      },
      "marks": {
        "autoIncrement": false,
        "indexes": [
          "kind",
        ],
        "keyPath": [
          "clip",
          "kind",
          "value",
        ],
      },
      "sites": {
        "autoIncrement": false,
        "indexes": [],
        "keyPath": "site",
      },
      "sources": {
        "autoIncrement": false,
        "indexes": [],
        "keyPath": null,
      },
      "state": {
        "autoIncrement": false,
        "indexes": [],
        "keyPath": null,
      },
      "versions": {
        "autoIncrement": true,
        "indexes": [
          "clip",
        ],
        "keyPath": "id",
      },
    }
  `);
});

test("a database of a newer Dossier is left alone", async () => {
  const name = `newer-${crypto.randomUUID()}`;
  (await openDB(name, databaseVersion + 1)).close();
  await expect(openHistory(name)).rejects.toMatchObject({ name: "SaveError", reason: "newer" });
});

test("lets a newer Dossier upgrade, and does not come back after it", async () => {
  const name = `upgrade-${crypto.randomUUID()}`;
  const history = await openHistory(name);
  (await openDB(name, databaseVersion + 1)).close();
  await expect(history.count()).rejects.toMatchObject({ reason: "newer" });
});

test("waits for a page that holds the database, and goes on when it lets go", async () => {
  const name = `held-${crypto.randomUUID()}`;
  const holding = await openDB(name, 1);
  const deletion = indexedDB.deleteDatabase(name);
  await new Promise((resolve) => (deletion.onblocked = resolve));
  const opening = openHistory(name);
  setTimeout(() => holding.close(), 300);
  expect(await (await opening).count()).toBe(0);
});

test("says that a page holds the database, and opens it when it lets go", async () => {
  const name = `held-${crypto.randomUUID()}`;
  const holding = await openDB(name, 1);
  await expect(openHistory(name)).rejects.toMatchObject({ reason: "blocked" });
  const deletion = indexedDB.deleteDatabase(name);
  await expect(openHistory(name)).rejects.toMatchObject({ reason: "blocked" });
  holding.close();
  await new Promise((resolve) => (deletion.onsuccess = resolve));
  expect(await (await openHistory(name)).count()).toBe(0);
});

test("a draft of the first version goes on, and is found by its address", async () => {
  const name = `schema-${crypto.randomUUID()}`;
  const { edits: _, note: __, run: ___, changed: ____, ...first } = draftOf({ tags: ["t"] });
  const old = await openDB(name, 1, {
    upgrade(database) {
      const drafts = database.createObjectStore("drafts", { keyPath: "id" });
      drafts.createIndex("page", ["tabId", "url"]);
      drafts.createIndex("at", "at");
      for (const store of stores)
        if (store !== "drafts") database.createObjectStore(store, { autoIncrement: true });
    },
  });
  await old.put("drafts", first);
  old.close();
  const history = await openHistory(name);
  const found = await history.draftFor({ tabId: 9, url: first.url, run: "now" });
  expect(found).toEqual({ ...first, edits: {}, note: "", changed: {}, run: "" });
  await history.close();
});
