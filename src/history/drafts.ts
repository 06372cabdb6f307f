import {
  lastUseOf,
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

/**
 * Drafts are handed to the system, which keeps them when the browser ends, and are not waited for until they are on
 * the disk: that takes Firefox up to a second, and a draft is written before it is shown, and with every letter.
 */
export const writingDrafts: TransactionOptions<"drafts", "readwrite"> = {
  stores: ["drafts"],
  mode: "readwrite",
  durability: "relaxed",
};

/**
 * Writes the draft; resolves only when it is written. What the user changed in the same draft since this one was
 * read from the store goes on in it: the popup may be opened again while a letter is still on its way. So it does
 * where the page has got a draft meanwhile: it may be read twice at once, and has one draft.
 * @returns the draft as it is kept.
 */
export const keepDraft = (database: Database, draft: Draft): Promise<Draft> =>
  within(database, writingDrafts, async (transaction) => {
    const drafts = transaction.objectStore("drafts");
    const ofPage = await drafts.index("page").getAll([draft.tabId, draft.url]);
    const there =
      (await drafts.get(draft.id)) ??
      ofPage.find(({ run, discarded }) => run === draft.run && discarded === undefined);
    const kept = there ? withNewer({ ...draft, id: there.id }, there) : draft;
    await drafts.put(kept);
    return kept;
  });

/**
 * The draft that a page goes on with: that of this address in this tab; else, when the browser was started anew,
 * the one last used of those that an earlier run left of it. That of another tab is the other tab's.
 */
export async function draftFor(
  database: Database,
  { tabId, url, run }: Pick<Draft, "tabId" | "url" | "run">,
): Promise<Draft | undefined> {
  const all = await database.getAllFromIndex("drafts", "url", url);
  const drafts = all.filter(({ discarded }) => discarded === undefined);
  drafts.sort((a, b) => (lastUseOf(a) < lastUseOf(b) ? 1 : -1));
  return (
    drafts.find((draft) => draft.run === run && draft.tabId === tabId) ??
    drafts.find((draft) => draft.run !== run)
  );
}

/** Notes that a view shows the draft. `at` is ISO 8601 in UTC. */
export const openDraft = (database: Database, id: DraftId, at: string): Promise<boolean> =>
  update(database, id, (draft) => ({ ...draft, opened: at }));

/**
 * Writes what the user did to a draft; a draft that is gone or was thrown away stays so.
 * @returns whether there was one to take it
 */
export const changeDraft = (
  database: Database,
  id: DraftId,
  change: DraftChange,
  at: string,
): Promise<boolean> =>
  update(database, id, (draft) =>
    draft.discarded === undefined ? withChange(draft, change, at) : undefined,
  );

/** Notes that the draft was saved as a clip. `at` is ISO 8601 in UTC. */
export const markSaved = (database: Database, id: DraftId, at: string): Promise<boolean> =>
  update(database, id, (draft) => ({ ...draft, saved: at }));

/** Throws the draft away, so that its page begins anew. Nothing of it is deleted before its time. */
export const discardDraft = (database: Database, id: DraftId, at: string): Promise<boolean> =>
  update(database, id, (draft) => ({ ...draft, discarded: at }));

/** Brings back what was thrown away, as it was. */
export const restoreDraft = (database: Database, id: DraftId): Promise<boolean> =>
  update(database, id, (draft) => {
    const alive = { ...draft };
    delete alive.discarded;
    return alive;
  });

/** @returns whether there was a draft, and `by` gave what is to be written */
const update = (
  database: Database,
  id: DraftId,
  by: (draft: Draft) => Draft | undefined,
): Promise<boolean> =>
  within(database, writingDrafts, async (transaction) => {
    const drafts = transaction.objectStore("drafts");
    const draft = await drafts.get(id);
    const updated = draft && by(draft);
    if (updated) await drafts.put(updated);
    return updated !== undefined;
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
