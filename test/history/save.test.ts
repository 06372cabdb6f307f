import { openDB } from "idb";
import { describe, expect, test } from "vitest";
import type { Draft, Reading } from "../../src/clip";
import { connect, type Database } from "../../src/history/database";
import { save } from "../../src/history/save";
import { context, draftOf, freshHistory, tick } from "./draft";

describe("saving", () => {
  test("gives back everything that was saved, without the page", async () => {
    const history = await freshHistory();
    const draft = draftOf({ body: "Text.\n\nMore “text” 🌍", tags: ["b", "a"] });
    const { status, clip } = await history.save(draft, context());
    expect(status).toBe("saved");
    const full = await history.read(clip.id);
    expect(full?.body).toBe(draft.body);
    expect(full?.version.record).toEqual(draft.reading.record);
    expect(full?.tags.sort()).toEqual(["a", "b"]);
    expect(full?.clip).toMatchObject({
      title: "A title",
      authors: ["Ana Šević"],
      publisher: "Institute of Examples",
      versions: 1,
    });
    const { html, leftOut, page } = draft.reading as Extract<
      typeof draft.reading,
      { html: string }
    >;
    expect(await history.source(clip.version)).toEqual({ html, leftOut, page });
  });

  test("a reference has a record and no text, and is found like any other clip", async () => {
    const history = await freshHistory();
    const draft = draftOf({ body: "", title: "A film on roads", tags: ["film"] });
    const { record, page } = draft.reading;
    const counts = { words: 0, footnotes: 0, tables: 0, figures: 0 };
    const reading: Reading = { kind: "reference", record, html: "", counts, leftOut: [], page };
    const reference: Draft = { ...draft, as: "reference", reading };
    const { status, clip } = await history.save(reference, context());
    expect(status).toBe("saved");
    expect(await history.read(clip.id)).toMatchObject({ body: "", tags: ["film"] });
    expect(await history.search("roads", { limit: 5 })).toHaveLength(1);
    expect((await history.save(reference, context())).status).toBe("unchanged");
  });

  test("the same page again is no new version, and its tags are kept", async () => {
    const history = await freshHistory();
    const first = await history.save(draftOf({ tags: ["a"] }), context());
    const second = await history.save(draftOf({ tags: ["a", "b"] }), context());
    expect(second.status).toBe("marked");
    expect(second.clip.id).toBe(first.clip.id);
    expect((await history.read(first.clip.id))?.tags.sort()).toEqual(["a", "b"]);
    expect(await history.versionsOf(first.clip.id)).toHaveLength(1);
  });

  test.each([
    ["text", { body: "Another body." }],
    ["record", { title: "Another title" }],
  ])("a changed %s is a new version; the earlier one stays as it was", async (_, change) => {
    const history = await freshHistory();
    const first = await history.save(draftOf(), context());
    const second = await history.save(draftOf(change), context());
    expect(second.status).toBe("updated");
    expect(second.clip).toMatchObject({ id: first.clip.id, uid: first.clip.uid, versions: 2 });
    const [one, two] = await history.versionsOf(first.clip.id);
    expect([one?.number, two?.number]).toEqual([1, 2]);
    expect(await history.bodyOf(one?.id ?? 0)).toBe("A body.");
    expect(one?.record.title?.value).toBe("A title");
    expect(await history.count()).toBe(1);
  });

  test("what the record was read from does not make a version", async () => {
    const history = await freshHistory();
    await history.save(draftOf(), context());
    const again = draftOf();
    const title = again.reading.record.title;
    if (title) Object.assign(title, { source: "open-graph", evidence: "og:title" });
    expect((await history.save(again, context())).status).toBe("unchanged");
  });

  test("what the user typed is kept as theirs, and makes a version", async () => {
    const history = await freshHistory();
    const at = "2026-02-02T02:02:02.000Z";
    const { clip } = await history.save(draftOf(), context());
    const edited = draftOf({ edits: { title: { value: "Mine", at }, publisher: { at } } });
    const second = await history.save(edited, context());
    expect(second).toMatchObject({ status: "updated", clip: { id: clip.id, title: "Mine" } });
    const { version } = (await history.read(clip.id)) ?? {};
    expect(version?.record.title).toMatchObject({ value: "Mine", source: "you", at });
    expect(version?.record.publisher).toBeUndefined();
    expect((await history.save(edited, context())).status).toBe("unchanged");
  });

  test("a note is kept, changed, found by its words and taken away, without a version", async () => {
    const history = await freshHistory();
    const { clip } = await history.save(draftOf({ note: "Ask Léa.\n" }), context());
    const noteOf = async () => (await history.read(clip.id))?.note;
    expect(await noteOf()).toBe("Ask Léa.");
    expect(await history.search("lea", { limit: 9 })).toHaveLength(1);
    for (const note of ["Asked her.", "", "Ask Léa."]) {
      const saved = await history.save(draftOf({ note }), context());
      expect(saved).toMatchObject({ status: "marked", clip: { versions: 1 } });
      expect(await noteOf()).toBe(note);
    }
    expect((await history.save(draftOf({ note: "Ask Léa." }), context())).status).toBe("unchanged");
  });

  test("ten saves of one page at once make one clip of one version", async () => {
    const history = await freshHistory();
    const results = await Promise.all(
      Array.from({ length: 10 }, () => history.save(draftOf(), context())),
    );
    expect(results.filter(({ status }) => status === "saved")).toHaveLength(1);
    expect(new Set(results.map(({ clip }) => clip.id)).size).toBe(1);
    expect(await history.versionsOf(results[0]?.clip.id ?? 0)).toHaveLength(1);
  });

  test("saves of one page at once with different texts are all kept, as versions of one clip", async () => {
    const history = await freshHistory();
    const bodies = Array.from({ length: 10 }, (_, n) => `Text ${n}.`);
    const results = await Promise.all(
      bodies.map((body) => history.save(draftOf({ body, tags: [body] }), context())),
    );
    const id = results[0]?.clip.id ?? 0;
    const versions = await history.versionsOf(id);
    expect(versions.map(({ number }) => number)).toEqual(bodies.map((_, n) => n + 1));
    const kept = await Promise.all(versions.map((version) => history.bodyOf(version.id)));
    expect(new Set(kept)).toEqual(new Set(bodies));
    expect(await history.count()).toBe(1);
  });

  test("saving and deleting at once: no save is said to have failed", async () => {
    const history = await freshHistory();
    const { clip } = await history.save(draftOf(), context());
    const body = (n: number) => history.save(draftOf({ body: `${n}` }), context());
    const gone = () => history.trash(clip.id, tick());
    await Promise.all([body(1), gone(), body(2), gone(), body(3)]);
    expect(await history.findByAddress(clip.address)).toMatchObject({ versions: 4 });
  });

  test("tags keep the user's order, and each stands once", async () => {
    const history = await freshHistory();
    const { clip } = await history.save(draftOf({ tags: ["b", "a", "b", "c"] }), context());
    expect((await history.read(clip.id))?.tags).toEqual(["b", "a", "c"]);
    await history.save(draftOf({ tags: ["c", "b"] }), context());
    expect((await history.read(clip.id))?.tags).toEqual(["c", "b"]);
  });

  test("a long run of spaces is saved like any other text", async () => {
    const history = await freshHistory();
    const body = `a${" ".repeat(500_000)}b`;
    const { clip } = await history.save(draftOf({ body }), context());
    expect((await history.read(clip.id))?.body).toBe(body);
  });

  test("two articles that declare the home page as canonical are two clips", async () => {
    const history = await freshHistory();
    const canonical = "https://a.example/";
    await history.save(draftOf({ url: "https://a.example/one", canonical }), context());
    await history.save(draftOf({ url: "https://a.example/two", canonical }), context());
    expect(await history.count()).toBe(2);
  });

  test("one article at two addresses with one canonical address is one clip", async () => {
    const history = await freshHistory();
    const canonical = "https://a.example/article";
    await history.save(draftOf({ url: "https://a.example/amp/article", canonical }), context());
    const again = draftOf({ url: "https://www.a.example/article?utm_source=n", canonical });
    expect((await history.save(again, context())).status).toBe("unchanged");
  });

  test("a page without an article is refused in words", async () => {
    const history = await freshHistory();
    const draft = draftOf();
    draft.reading = { kind: "home", record: {}, page: draft.reading.page };
    await expect(history.save(draft, context())).rejects.toMatchObject({ reason: "error" });
    expect(await history.count()).toBe(0);
  });

  test("numbers of changes increase strictly", async () => {
    const name = `changes-${crypto.randomUUID()}`;
    const database = await connect(name).open();
    for (const body of ["1", "2", "3"]) await save(database, draftOf({ body }), context());
    const changes = await database.getAll("changes");
    expect(changes.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(changes.map(({ what }) => what)).toEqual(["saved", "updated", "updated"]);
  });
});

/** A database whose store does something else with what it is given to write. */
function faulty(
  database: Database,
  store: string,
  fault: (
    write: (value: unknown, key?: unknown) => Promise<unknown>,
    value: unknown,
    key: unknown,
  ) => unknown,
): Database {
  const wrap = <T extends object>(
    target: T,
    replace: Record<string, (original: never) => unknown>,
  ): T =>
    new Proxy(target, {
      get(object, name) {
        const value: unknown = Reflect.get(object, name, object);
        const bound = typeof value === "function" ? value.bind(object) : value;
        return typeof name === "string" && Object.hasOwn(replace, name)
          ? replace[name]?.(bound as never)
          : bound;
      },
    });
  type Write = (value: unknown, key?: unknown) => Promise<unknown>;
  const writes = (write: Write) => (value: unknown, key?: unknown) => fault(write, value, key);
  return wrap(database, {
    transaction:
      (start: (...given: unknown[]) => object) =>
      (...given: unknown[]) =>
        wrap(start(...given), {
          objectStore: (open: (name: string) => object) => (name: string) =>
            name === store ? wrap(open(name), { add: writes, put: writes }) : open(name),
        }),
  });
}

describe("a store that fails", () => {
  const stores = ["clips", "versions", "bodies", "sources", "marks", "changes"];

  test.each(stores)("%s refuses to write: nothing is left behind", async (store) => {
    const name = `refuse-${crypto.randomUUID()}`;
    const database = await connect(name).open();
    const quota = () => Promise.reject(new DOMException("No room.", "QuotaExceededError"));
    await expect(
      save(faulty(database, store, quota), draftOf({ tags: ["t"] }), context()),
    ).rejects.toMatchObject({ name: "SaveError", reason: "full" });
    for (const each of [...database.objectStoreNames]) expect(await database.count(each)).toBe(0);
    // And the next one works.
    expect((await save(database, draftOf(), context())).status).toBe("saved");
  });

  test.each(["clips", "bodies", "sources", "versions", "marks", "changes"])(
    "%s loses what it is given: not said to be saved",
    async (store) => {
      const database = await connect(`lose-${crypto.randomUUID()}`).open();
      const lose = () => Promise.resolve(7);
      await expect(
        save(faulty(database, store, lose), draftOf({ tags: ["t"] }), context()),
      ).rejects.toMatchObject({ reason: "differs" });
    },
  );

  test.each([
    ["bodies", (database: Database, id: number) => database.put("bodies", "Half of", id)],
    ["bodies", (database: Database, id: number) => database.delete("bodies", id)],
    ["sources", (database: Database, id: number) => database.delete("sources", id)],
    ["versions", (database: Database, id: number) => database.delete("versions", id)],
  ])("a clip whose %s were damaged is not called unchanged, but kept anew", async (_, damage) => {
    const database = await connect(`damaged-${crypto.randomUUID()}`).open();
    const { clip } = await save(database, draftOf(), context());
    await damage(database, clip.version);
    const again = await save(database, draftOf(), context());
    expect(again).toMatchObject({ status: "updated", clip: { id: clip.id, versions: 2 } });
    expect(await database.get("bodies", again.clip.version)).toBe("A body.");
    expect((await save(database, draftOf(), context())).status).toBe("unchanged");
  });

  test("a body that comes back altered is not said to be saved", async () => {
    const database = await connect(`alter-${crypto.randomUUID()}`).open();
    const alter = faulty(database, "bodies", (write, value, key) =>
      write(`${String(value)} `, key),
    );
    await expect(save(alter, draftOf(), context())).rejects.toMatchObject({ reason: "differs" });
  });

  test("an update that fails leaves the earlier version as it was", async () => {
    const name = `update-${crypto.randomUUID()}`;
    const database = await connect(name).open();
    const { clip } = await save(database, draftOf(), context());
    const abort = faulty(database, "bodies", () =>
      Promise.reject(new DOMException("gone", "AbortError")),
    );
    await expect(save(abort, draftOf({ body: "New." }), context())).rejects.toThrow("gone");
    expect(await database.get("clips", clip.id)).toEqual(clip);
    expect(await database.get("bodies", clip.version)).toBe("A body.");
    expect(await database.count("versions")).toBe(1);
  });
});

test("a history that was closed opens again when it is wanted", async () => {
  const history = await freshHistory();
  const { clip } = await history.save(draftOf(), context());
  await history.close();
  expect(await history.count()).toBe(1);
  await history.close();
  await history.close();
  expect((await history.read(clip.id))?.body).toBe("A body.");
});

test("the database closed by the browser is opened again", async () => {
  const name = `again-${crypto.randomUUID()}`;
  const { openHistory } = await import("../../src/history");
  const history = await openHistory(name);
  await history.save(draftOf(), context());
  await new Promise((resolve) => {
    const deletion = indexedDB.deleteDatabase(name);
    deletion.onsuccess = resolve;
  });
  expect(await history.count()).toBe(0);
  expect((await openDB(name)).name).toBe(name);
});
