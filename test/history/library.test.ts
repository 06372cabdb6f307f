import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/history/fold";
import { openHistory, type Place } from "../../src/history";
import { context, draftOf, freshHistory, tick } from "./draft";
import { sampled } from "../sampled";

describe("the list", () => {
  test("is newest first, in pages that hold each clip once", async () => {
    const history = await freshHistory();
    const now = tick();
    // Some share their instant: a page must not end in the middle of them.
    for (let at = 0; at < 130; at += 1) {
      const draft = draftOf({ url: `https://a.example/${at}`, title: String(at) });
      await history.save(draft, { ...context(), ...(at % 3 && { now }) });
    }
    const seen: string[] = [];
    let before: Place | undefined;
    do {
      const page = await history.list({ limit: 50, ...(before && { before }) });
      seen.push(...page.clips.map(({ title }) => title));
      before = page.next;
    } while (before);
    expect(seen).toHaveLength(130);
    expect(new Set(seen).size).toBe(130);
    const all = (await history.list({ limit: 1000 })).clips;
    expect(all.map(({ title }) => title)).toEqual(seen);
    const changed = all.map((clip) => clip.changed);
    expect(changed).toEqual([...changed].sort().reverse());
  });

  test("five hundred clips of one instant come in pages, each once", async () => {
    const history = await freshHistory();
    const now = tick();
    for (let at = 0; at < 500; at += 1) {
      await history.save(draftOf({ url: `https://a.example/${at}` }), { ...context(), now });
    }
    const seen: number[] = [];
    let before: Place | undefined;
    do {
      const page = await history.list({ limit: 70, ...(before && { before }) });
      seen.push(...page.clips.map(({ id }) => id));
      before = page.next;
    } while (before);
    expect(seen).toEqual(Array.from({ length: 500 }, (_, n) => 500 - n));
  });

  test("an export holds each clip once, also one that changes meanwhile", async () => {
    const history = await freshHistory();
    const save = (n: number, body: string) =>
      history.save(draftOf({ url: `https://a.example/${n}`, title: `${n}`, body }), context());
    for (let n = 0; n < 120; n += 1) await save(n, "first");
    const seen: string[] = [];
    for await (const { clip } of history.each()) {
      seen.push(clip.title);
      if (seen.length === 5) await save(0, "second");
      if (seen.length === 7) await history.trash((await save(1, "second")).clip.id, tick());
    }
    const expected = Array.from({ length: 120 }, (_, n) => `${119 - n}`).filter((n) => n !== "1");
    expect(seen).toEqual(expected);
  });

  test("the trash is out of list, count, search and address; restoring brings all of it back", async () => {
    const history = await freshHistory();
    const { clip } = await history.save(draftOf({ tags: ["t"] }), context());
    await history.trash(clip.id, tick());
    expect((await history.list({ limit: 9 })).clips).toEqual([]);
    expect(await history.count()).toBe(0);
    expect(await history.search("title", { limit: 9 })).toEqual([]);
    expect(await history.findByAddress(clip.address)).toBeUndefined();
    await history.restore(clip.id, tick());
    expect(await history.findByAddress(clip.address)).toEqual(clip);
    expect((await history.read(clip.id))?.tags).toEqual(["t"]);
  });

  test("a page saved while its clip lies in the trash comes back as that clip", async () => {
    const history = await freshHistory();
    const { clip } = await history.save(draftOf(), context());
    await history.trash(clip.id, tick());
    const again = await history.save(draftOf(), context());
    expect(again).toMatchObject({ status: "saved", clip: { id: clip.id, versions: 1 } });
    expect(await history.count()).toBe(1);
  });
});

describe("deleting everything", () => {
  test("leaves no row in any store, and tells how much there was", async () => {
    const history = await freshHistory();
    for (const n of [1, 2, 3])
      await history.save(
        draftOf({ url: `https://a.example/${n}`, tags: ["t"], note: "n" }),
        context(),
      );
    await history.trash(3, tick());
    await history.keepDraft(draftOf());
    expect(await history.amount()).toEqual({ clips: 2, drafts: 1 });
    expect(await history.clear()).toEqual({ clips: 2, drafts: 1 });
    expect(await history.amount()).toEqual({ clips: 0, drafts: 0 });
    expect(await history.read(1)).toBeUndefined();
    expect(await history.versionsOf(1)).toEqual([]);
    expect(await history.bodyOf(1)).toBeUndefined();
    expect(await history.source(1)).toBeUndefined();
    await history.restore(3, tick());
    expect(await history.amount()).toEqual({ clips: 0, drafts: 0 });
  });

  test("does not wait for other pages, which see it and go on", async () => {
    const name = `test-${crypto.randomUUID()}`;
    const [here, elsewhere] = [await openHistory(name), await openHistory(name)];
    await elsewhere.save(draftOf(), context());
    await here.clear();
    expect(await elsewhere.list({ limit: 9 })).toEqual({ clips: [] });
    const again = await elsewhere.save(draftOf({ tags: ["new"] }), context());
    // A page that still shows the old clip must not take the new one for it.
    expect(again).toMatchObject({ status: "saved", clip: { id: 2, versions: 1 } });
    expect((await here.read(2))?.tags).toEqual(["new"]);
  });
});

describe("drafts", () => {
  const later = "2026-01-03T00:00:00.000Z";
  test("read again go on with what the user changed meanwhile", async () => {
    const history = await freshHistory();
    const draft = draftOf();
    await history.keepDraft(draft);
    await history.changeDraft(draft.id, { note: "typed meanwhile" }, later);
    const again = await history.keepDraft({ ...draft, body: "Read anew." });
    expect(again).toMatchObject({ body: "Read anew.", note: "typed meanwhile" });
    expect(await history.draftById(draft.id)).toEqual(again);
  });

  test("keep the newest of each kind, in whatever order changes arrive", async () => {
    const history = await freshHistory();
    const draft = draftOf();
    await history.keepDraft(draft);
    await history.changeDraft(draft.id, { note: "new", tags: ["new"] }, later);
    await history.changeDraft(draft.id, { note: "old", edits: {} }, "2026-01-02T00:00:00.000Z");
    expect(await history.draftById(draft.id)).toMatchObject({ note: "new", tags: ["new"] });
  });

  test("are found again by tab and address, with their tags", async () => {
    const history = await freshHistory();
    const draft = draftOf({ tabId: 3, run: "now" });
    await history.keepDraft(draft);
    await history.changeDraft(draft.id, { tags: ["a"] }, later);
    const { url } = draft;
    const found = (tabId: number) => history.draftFor({ tabId, url, run: "now" });
    expect(await found(3)).toEqual({ ...draft, tags: ["a"], changed: { tags: later } });
    expect(await found(4)).toBeUndefined();
  });

  test("of an earlier run of the browser are found by address alone, the newest", async () => {
    const history = await freshHistory();
    const older = draftOf({ tabId: 3, run: "before", at: "2026-01-01T00:00:00.000Z" });
    const newer = draftOf({ tabId: 5, run: "before", at: "2026-01-02T00:00:00.000Z" });
    const other = draftOf({ url: "https://a.example/y", run: "before" });
    for (const draft of [newer, older, other]) await history.keepDraft(draft);
    const { url } = newer;
    const found = () => history.draftFor({ tabId: 3, url, run: "now" });
    expect(await found()).toEqual(newer);
    await history.changeDraft(older.id, { note: "worked on since" }, later);
    expect(await found()).toMatchObject({ id: older.id, note: "worked on since" });
  });

  test("keep each kind of change beside the others; one that is gone stays gone", async () => {
    const history = await freshHistory();
    const draft = draftOf();
    await history.keepDraft(draft);
    const edits = { title: { value: "Mine", at: "2026-01-01T00:00:00.000Z" } };
    await Promise.all([
      history.changeDraft(draft.id, { tags: ["a"] }, later),
      history.changeDraft(draft.id, { note: "n" }, later),
      history.changeDraft(draft.id, { edits }, later),
    ]);
    const changed = { tags: later, note: later, edits: later };
    expect(await history.draftById(draft.id)).toEqual({
      ...draft,
      tags: ["a"],
      note: "n",
      edits,
      changed,
    });
  });

  test("that are gone or were thrown away take no change, and say so", async () => {
    const history = await freshHistory();
    const draft = draftOf();
    await history.keepDraft(draft);
    expect(await history.changeDraft(draft.id, { note: "mine" }, later)).toBe(true);
    await history.discardDraft(draft.id, later);
    expect(await history.changeDraft(draft.id, { note: "more" }, later)).toBe(false);
    expect(await history.draftById(draft.id)).toMatchObject({ note: "mine", discarded: later });
    await history.clear();
    expect(await history.changeDraft(draft.id, { note: "more" }, later)).toBe(false);
    expect(await history.draftById(draft.id)).toBeUndefined();
  });

  test("and clips that were deleted for good are not brought back, and that is said", async () => {
    const history = await freshHistory();
    const draft = draftOf();
    await history.keepDraft(draft);
    const { clip } = await history.save(draft, context());
    await history.discardDraft(draft.id, later);
    await history.trash(clip.id, tick());
    expect(await history.restoreDraft(draft.id)).toBe(true);
    expect(await history.restore(clip.id, tick())).toBe(true);
    await history.clear();
    expect(await history.restoreDraft(draft.id)).toBe(false);
    expect(await history.restore(clip.id, tick())).toBe(false);
  });

  test("are unsaved until they are saved as they stand, the last changed first", async () => {
    const history = await freshHistory();
    const first = draftOf({ url: "https://a.example/1", title: "First" });
    const second = draftOf({ url: "https://a.example/2", title: "Second", at: later });
    const listing = draftOf({ url: "https://a.example/3" });
    const { record, page } = listing.reading;
    await history.keepDraft(first);
    await history.keepDraft(second);
    await history.keepDraft({ ...listing, reading: { kind: "listing", record, page, links: [] } });
    const titles = async () => (await history.unsavedDrafts()).map(({ title }) => title);
    expect(await titles()).toEqual(["Second", "First"]);
    await history.markSaved(second.id, later);
    expect(await titles()).toEqual(["First"]);
    const edits = { title: { value: "Mine", at: "2026-01-04T00:00:00.000Z" } };
    await history.changeDraft(second.id, { edits }, "2026-01-04T00:00:00.000Z");
    expect(await history.unsavedDrafts()).toMatchObject([
      { title: "Mine", touched: true, changed: "2026-01-04T00:00:00.000Z" },
      { title: "First", touched: false, publisher: "Institute of Examples" },
    ]);
  });

  test("that were thrown away are not gone on with, and can be brought back", async () => {
    const history = await freshHistory();
    const draft = draftOf({ run: "now" });
    await history.keepDraft(draft);
    await history.discardDraft(draft.id, later);
    expect(await history.unsavedDrafts()).toEqual([]);
    expect(await history.draftFor(draft)).toBeUndefined();
    await history.restoreDraft(draft.id);
    expect(await history.draftFor(draft)).toEqual(draft);
    expect(await history.unsavedDrafts()).toHaveLength(1);
  });
});

describe("search", () => {
  async function library() {
    const history = await freshHistory();
    const add = (n: number, title: string, body: string, tags: string[] = []) =>
      history.save(draftOf({ url: `https://a.example/${n}`, title, body, tags }), context());
    await add(1, "Łódź and its trams", "A report on “public” transport.");
    await add(2, "Carbon border levy", "Trade deflection towards third markets.", ["Handel"]);
    await add(3, "Straße und Raum", "Über die Stadt. データ, στοάς");
    const titles = async (query: string) =>
      (await history.search(query, { limit: 9 })).map(({ clip }) => clip.title);
    return { history, titles };
  }

  test.each([
    ["lodz", ["Łódź and its trams"]],
    ["LODZ trams", ["Łódź and its trams"]],
    ["strasse", ["Straße und Raum"]],
    ["deflection border", ["Carbon border levy"]],
    ["handel", ["Carbon border levy"]],
    ["sevic", ["Straße und Raum", "Carbon border levy", "Łódź and its trams"]],
    ["institute levy", ["Carbon border levy"]],
    ["データ", ["Straße und Raum"]],
    ["ΣΤΟΑΣ", ["Straße und Raum"]],
    ["στοασ", ["Straße und Raum"]],
    ["テータ", []],
    ["levy trams", []],
    ["  ", []],
  ])("%s", async (query, expected) => {
    const { titles } = await library();
    expect(await titles(query)).toEqual(expected);
  });

  test("shows the words around the hit, without a hit in the record as well", async () => {
    const history = await freshHistory();
    const body = `${"before ".repeat(60)}deflection ${"after ".repeat(60)}`;
    await history.save(draftOf({ body }), context());
    const [match] = await history.search("deflection", { limit: 1 });
    expect(match?.snippet).toMatch(/^… (before )+deflection (after )+…$/);
    expect((await history.search("title", { limit: 1 }))[0]?.snippet).toBeUndefined();
  });

  test("a newer keystroke ends the older scan", async () => {
    const { history } = await library();
    const newer = new AbortController();
    const older = history.search("a", { limit: 9, signal: newer.signal });
    newer.abort();
    await expect(older).rejects.toMatchObject({ name: "AbortError" });
  });

  test("folding is idempotent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      sampled(100),
    );
  });
});

test("any order of saving, deleting and restoring agrees with a plain list", async () => {
  const step = fc.record({
    do: fc.constantFrom("save", "trash", "restore"),
    page: fc.integer({ min: 0, max: 3 }),
    text: fc.integer({ min: 0, max: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const history = await freshHistory();
      const model = new Map<number, { id: number; texts: string[]; alive: boolean }>();
      for (const { do: action, page, text } of steps) {
        const known = model.get(page);
        if (action === "save") {
          const body = `text ${text}`;
          const draft = draftOf({ url: `https://a.example/${page}`, body });
          const { clip } = await history.save(draft, context());
          const texts = known?.texts ?? [];
          if (texts.at(-1) !== body) texts.push(body);
          model.set(page, { id: clip.id, texts, alive: true });
        } else if (known) {
          await history[action](known.id, tick());
          known.alive = action === "restore";
        }
      }
      expect(await history.count()).toBe([...model.values()].filter(({ alive }) => alive).length);
      for (const { id, texts } of model.values()) {
        const versions = await history.versionsOf(id);
        const bodies = await Promise.all(versions.map((version) => history.bodyOf(version.id)));
        expect(bodies).toEqual(texts);
        expect((await history.read(id))?.body).toBe(texts.at(-1));
      }
    }),
    sampled(25),
  );
});

test("any saving, deleting and restoring at once leaves every text that was said to be kept", async () => {
  const step = fc.record({
    do: fc.constantFrom("save", "save", "trash", "restore"),
    page: fc.integer({ min: 0, max: 2 }),
    text: fc.integer({ min: 0, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 15 }), async (steps) => {
      const history = await freshHistory();
      const results = await Promise.all(
        steps.map(async ({ do: action, page, text }) => {
          if (action !== "save") return history[action](page + 1, tick());
          const draft = draftOf({ url: `https://a.example/${page}`, body: `text ${text}` });
          return { ...(await history.save(draft, context())), body: draft.body, page };
        }),
      );
      const saves = results.flatMap((result) => (typeof result === "object" ? result : []));
      expect(new Set(saves.map(({ clip }) => clip.id)).size).toBe(
        new Set(saves.map(({ page }) => page)).size,
      );
      for (const { clip, body } of saves) {
        expect(await history.bodyOf(clip.version)).toBe(body);
        const numbers = (await history.versionsOf(clip.id)).map(({ number }) => number);
        expect(numbers).toEqual(numbers.map((_, n) => n + 1));
      }
    }),
    sampled(25),
  );
});

describe("the library's tags", () => {
  test("come the most used first, then the latest, and not from the trash or from drafts", async () => {
    const history = await freshHistory();
    const save = async (name: string, ...tags: string[]) => {
      const url = `https://a.example/${name}`;
      return (await history.save(draftOf({ url, tags }), context())).clip.id;
    };
    await save("1", "old", "often");
    await save("2", "often", "taken away");
    await save("2", "often");
    await save("3", "new");
    await history.trash(await save("4", "trashed"), tick());
    await history.keepDraft(draftOf({ tags: ["only in a draft"] }));
    expect(await history.tags()).toEqual(["often", "new", "old"]);
  });
});
