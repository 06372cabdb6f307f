import { expect, test } from "vitest";
import type { Draft } from "../../src/clip";
import type { History } from "../../src/history";
import { draftOf, freshHistory } from "./draft";

const daysAgo = (days: number): string =>
  new Date(Date.parse("2026-06-01") - days * 86_400_000).toISOString();
const now = daysAgo(0);

let page = 0;
/** Each of a page of its own: a page has one draft. */
const draftAt = (days: number): Draft =>
  draftOf({ at: daysAgo(days), url: `https://a.example/${(page += 1)}` });

const keep = async (history: History, drafts: Draft[]): Promise<void> => {
  for (const draft of drafts) await history.keepDraft(draft);
};
const areThere = (history: History, drafts: Draft[]): Promise<boolean[]> =>
  Promise.all(drafts.map(async ({ id }) => Boolean(await history.draftById(id))));

test("drafts go after thirty days, and the oldest beyond two hundred", async () => {
  const history = await freshHistory();
  const old = draftAt(31);
  const fresh = Array.from({ length: 205 }, (_, n) => draftAt(n / 10));
  await keep(history, [old, ...fresh]);
  await history.pruneDrafts(now);
  expect(await areThere(history, [old])).toEqual([false]);
  expect(await areThere(history, fresh)).toEqual(fresh.map((_, n) => n < 200));
});

test("the age of a draft goes by its last use: one read long ago stays when it is changed or shown", async () => {
  const history = await freshHistory();
  const drafts = [draftAt(40), draftAt(40), draftAt(40), draftAt(29)];
  const [changed, shown] = drafts;
  await keep(history, drafts);
  if (changed) await history.changeDraft(changed.id, { note: "mine" }, daysAgo(20));
  if (shown) await history.openDraft(shown.id, daysAgo(1));
  await history.pruneDrafts(now);
  expect(await areThere(history, drafts)).toEqual([true, true, false, true]);
});

test("of more than two hundred the one that was just kept or changed stays, however long ago it was read", async () => {
  const history = await freshHistory();
  const kept = { ...draftAt(25), opened: now };
  const changed = draftAt(26);
  const others = Array.from({ length: 202 }, (_, n) => draftAt(1 + n / 10));
  await keep(history, [changed, kept, ...others]);
  await history.changeDraft(changed.id, { tags: ["t"] }, now);
  await history.pruneDrafts(now);
  expect(await areThere(history, [kept, changed])).toEqual([true, true]);
  expect(await areThere(history, others)).toEqual(others.map((_, n) => n < 198));
});

test("a page that is read twice at once has one draft, with what was changed in it", async () => {
  const history = await freshHistory();
  const [first, second] = [draftOf(), draftOf({ at: now })];
  const kept = await history.keepDraft(first);
  await history.changeDraft(kept.id, { note: "mine" }, now);
  await history.markSaved(kept.id, now);
  const again = await history.keepDraft(second);
  expect(again).toMatchObject({ id: first.id, at: now, note: "mine", saved: now });
  expect(await areThere(history, [first, second])).toEqual([true, false]);
});

test("two tabs, and two runs of the browser, have a draft each of one address", async () => {
  const history = await freshHistory();
  const drafts = [draftOf(), draftOf({ tabId: 2 }), draftOf({ run: "later" })];
  await keep(history, drafts);
  expect(await areThere(history, drafts)).toEqual([true, true, true]);
});

test("a page whose draft was thrown away begins anew", async () => {
  const history = await freshHistory();
  const [first, second] = [draftOf({ note: "mine" }), draftOf()];
  await history.keepDraft(first);
  await history.discardDraft(first.id, now);
  expect((await history.keepDraft(second)).id).toBe(second.id);
});
