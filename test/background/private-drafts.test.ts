import { describe, expect, test } from "vitest";
import { privateDrafts, type Memory } from "../../src/background/private-drafts";
import { roomFor } from "../../src/background/room";
import { cursorKey, privateDraftLimit, type DraftId } from "../../src/clip";
import { draftOf } from "../history/draft";

/** As a browser's storage area: what is put in is copied, and there is so much room and no more. */
function memoryOf(most = Infinity): Memory {
  let items: Record<string, unknown> = {};
  const sizeOf = (some: object) => JSON.stringify(some).length;
  return {
    get: (key) => Promise.resolve(structuredClone(key === null ? items : { [key]: items[key] })),
    set(added) {
      const wanted = { ...items, ...structuredClone(added) };
      if (sizeOf(wanted) > most) return Promise.reject(new Error("QuotaExceededError"));
      items = wanted;
      return Promise.resolve();
    },
    remove(keys) {
      items = Object.fromEntries(Object.entries(items).filter(([key]) => !keys.includes(key)));
      return Promise.resolve();
    },
  };
}
const day = (number: number) => `2026-01-0${number}T00:00:00.000Z`;
/** A draft that takes about so many bytes of the memory. */
const large = (bytes: number, number: number) =>
  draftOf({ url: `https://a.example/${number}`, at: day(number), body: "x".repeat(bytes / 4) });

describe("drafts of private windows", () => {
  test("are found by tab and address, and by their id", async () => {
    const drafts = privateDrafts(memoryOf());
    const draft = draftOf({ tabId: 3 });
    const kept = await drafts.keepDraft(draft);
    expect(kept).toEqual(draft);
    expect(await drafts.draftFor(draft)).toEqual(kept);
    expect(await drafts.draftById(draft.id)).toEqual(kept);
    expect(await drafts.draftFor({ ...draft, tabId: 4 })).toBeUndefined();
    expect(await drafts.draftFor({ ...draft, url: "https://a.example/y" })).toBeUndefined();
  });

  test("take every change, though many come at once, and keep the newer of two", async () => {
    const drafts = privateDrafts(memoryOf());
    const { id } = await drafts.keepDraft(draftOf());
    await Promise.all([
      drafts.changeDraft(id, { tags: ["one"] }, day(2)),
      drafts.changeDraft(id, { note: "A note." }, day(2)),
      drafts.changeDraft(id, { tags: ["late"] }, day(1)),
    ]);
    expect(await drafts.draftById(id)).toMatchObject({ tags: ["one"], note: "A note." });
  });

  test("go on when the page is read again: changes that came meanwhile, and what was agreed to", async () => {
    const drafts = privateDrafts(memoryOf());
    const draft = draftOf();
    await drafts.keepDraft(draft);
    await drafts.changeDraft(draft.id, { tags: ["meanwhile"] }, day(2));
    await drafts.agree(draft.id);
    const kept = await drafts.keepDraft({ ...draft, body: "Another." });
    expect(kept).toMatchObject({ body: "Another.", tags: ["meanwhile"], agreed: true });
  });

  test("that are gone stay gone", async () => {
    const memory = memoryOf();
    const drafts = privateDrafts(memory);
    const { id } = await drafts.keepDraft(draftOf());
    const others = { run: "r", [cursorKey({ id: "of a normal window" as DraftId })]: "there" };
    const ofOneNotKept = cursorKey({ id: "too large" as DraftId, private: true });
    await memory.set({ ...others, [cursorKey({ id, private: true })]: "here", [ofOneNotKept]: "" });
    await drafts.forget();
    expect(await drafts.changeDraft(id, { tags: ["late"] }, day(2))).toBe(false);
    expect(await drafts.draftById(id)).toBeUndefined();
    expect(await memory.get(null)).toEqual(others);
  });

  test("give room to newer ones, the oldest first", async () => {
    const drafts = privateDrafts(memoryOf());
    const kept = [2, 1, 3].map((number) => large(3_000_000, number));
    for (const draft of kept) await drafts.keepDraft(draft);
    const there = await Promise.all(kept.map(({ id }) => drafts.draftById(id)));
    expect(there.map((draft) => draft?.at)).toEqual([day(2), undefined, day(3)]);
  });

  test("beyond the limit are not kept, and take nobody's room", async () => {
    const drafts = privateDrafts(memoryOf());
    const small = await drafts.keepDraft(large(3_000_000, 1));
    const tooLarge = large(privateDraftLimit + 1, 2);
    await expect(drafts.keepDraft(tooLarge)).rejects.toMatchObject({ reason: "full" });
    expect(await drafts.draftById(tooLarge.id)).toBeUndefined();
    expect(await drafts.draftById(small.id)).toBeDefined();
  });

  test("that the browser itself refuses are not kept, either", async () => {
    const drafts = privateDrafts(memoryOf(1000));
    const draft = large(100_000, 1);
    await expect(drafts.keepDraft(draft)).rejects.toMatchObject({ reason: "full" });
    expect(await drafts.draftById(draft.id)).toBeUndefined();
  });

  test("a change that finds no room is told, and what was there stays", async () => {
    const memory = memoryOf();
    const drafts = privateDrafts(memory);
    const { id } = await drafts.keepDraft(large(3_900_000, 1));
    const note = "x".repeat(100_000);
    await expect(drafts.changeDraft(id, { note }, day(2))).rejects.toMatchObject({
      reason: "full",
    });
    expect((await drafts.draftById(id))?.note).toBe("");
  });
});

describe("room in memory", () => {
  const kept = [
    { key: "new", size: 30, at: day(3) },
    { key: "old", size: 30, at: day(1) },
    { key: "middle", size: 30, at: day(2) },
  ];
  test.for([
    [10, []],
    [11, ["old"]],
    [40, ["old"]],
    [41, ["old", "middle"]],
    [100, ["old", "middle", "new"]],
  ] as const)("for %i more: %o leave", ([size, leaving]) => {
    expect(roomFor(size, kept, 100)).toEqual(leaving);
  });
});
