import {
  unsavedOf,
  withChange,
  withNewer,
  type Draft,
  type DraftChange,
  type DraftId,
  type UnsavedDraft,
} from "../clip";
import type { Database } from "./database";
import { within, type TransactionOptions } from "./transaction";

const keptDays = 30;
const keptAtMost = 200;
const day = 86_400_000;

/**
 * Drafts are handed to the system, which keeps them when the browser ends, and are not waited for until they are on
 * the disk: that takes Firefox up to a second, and a draft is written before it is shown, and with every letter.
 */
const written: TransactionOptions<"drafts", "readwrite"> = {
  stores: ["drafts"],
  mode: "readwrite",
  durability: "relaxed",
};

/**
 * Writes the draft; resolves only when it is written. What the user changed in the same draft since this one was
 * read from the store goes on in it: the popup may be opened again while a letter is still on its way.
 * @returns the draft as it is kept.
 */
export const keepDraft = (database: Database, draft: Draft): Promise<Draft> =>
  within(database, written, async (transaction) => {
    const drafts = transaction.objectStore("drafts");
    const there = await drafts.get(draft.id);
    const kept = there ? withNewer(draft, there) : draft;
    await drafts.put(kept);
    return kept;
  });

/**
 * The draft that a page goes on with: the newest of this address in this tab; else, when the browser was started
 * anew, the newest of this address that an earlier run left. That of another tab is the other tab's.
 */
export async function draftFor(
  database: Database,
  { tabId, url, run }: Pick<Draft, "tabId" | "url" | "run">,
): Promise<Draft | undefined> {
  const all = await database.getAllFromIndex("drafts", "url", url);
  const drafts = all.filter(({ discarded }) => discarded === undefined);
  drafts.sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    drafts.find((draft) => draft.run === run && draft.tabId === tabId) ??
    drafts.find((draft) => draft.run !== run)
  );
}

/** Writes what the user did to a draft; a draft that is gone stays gone. */
export const changeDraft = (
  database: Database,
  id: DraftId,
  change: DraftChange,
  at: string,
): Promise<void> => update(database, id, (draft) => withChange(draft, change, at));

/** Notes that the draft was saved as a clip. `at` is ISO 8601 in UTC. */
export const markSaved = (database: Database, id: DraftId, at: string): Promise<void> =>
  update(database, id, (draft) => ({ ...draft, saved: at }));

/** Throws the draft away, so that its page begins anew. Nothing of it is deleted before its time. */
export const discardDraft = (database: Database, id: DraftId, at: string): Promise<void> =>
  update(database, id, (draft) => ({ ...draft, discarded: at }));

/** Brings back what was thrown away, as it was. */
export const restoreDraft = (database: Database, id: DraftId): Promise<void> =>
  update(database, id, (draft) => {
    const alive = { ...draft };
    delete alive.discarded;
    return alive;
  });

const update = (database: Database, id: DraftId, by: (draft: Draft) => Draft): Promise<void> =>
  within(database, written, async (transaction) => {
    const drafts = transaction.objectStore("drafts");
    const draft = await drafts.get(id);
    if (draft) await drafts.put(by(draft));
  });

/** What was read and not saved, the last changed first. */
export async function unsavedDrafts(database: Database): Promise<UnsavedDraft[]> {
  const unsaved: UnsavedDraft[] = [];
  // One at a time: each holds its whole article.
  const { store } = database.transaction("drafts");
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    const draft = unsavedOf(cursor.value);
    if (draft) unsaved.push(draft);
  }
  return unsaved.sort((a, b) => (a.changed < b.changed ? 1 : -1));
}

/** Forgets drafts older than thirty days, and the oldest beyond two hundred. `now` is ISO 8601 in UTC. */
export const pruneDrafts = (database: Database, now: string): Promise<void> =>
  within(database, written, async (transaction) => {
    const drafts = transaction.objectStore("drafts");
    const byAge = drafts.index("at");
    const oldest = new Date(Date.parse(now) - keptDays * day).toISOString();
    const surplus = (await drafts.count()) - keptAtMost;
    let seen = 0;
    for (let cursor = await byAge.openKeyCursor(); cursor; cursor = await cursor.continue()) {
      if (cursor.key >= oldest && seen >= surplus) break;
      seen += 1;
      await drafts.delete(cursor.primaryKey);
    }
  });
