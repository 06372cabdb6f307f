import type { Draft, DraftId } from "../clip";
import type { Database } from "./database";

const keptDays = 30;
const keptAtMost = 200;
const day = 86_400_000;

/** Writes the draft; resolves only when it is on disk. */
export async function keepDraft(database: Database, draft: Draft): Promise<void> {
  const transaction = database.transaction("drafts", "readwrite", { durability: "strict" });
  await transaction.store.put(draft);
  await transaction.done;
}

/** The newest draft of this address in this tab. */
export async function draftFor(
  database: Database,
  tabId: number,
  url: string,
): Promise<Draft | undefined> {
  const drafts = await database.getAllFromIndex("drafts", "page", [tabId, url]);
  return drafts.sort((a, b) => (a.at < b.at ? 1 : -1))[0];
}

/** Replaces a draft's tags; a draft that is gone stays gone. */
export async function tagDraft(database: Database, id: DraftId, tags: string[]): Promise<void> {
  const transaction = database.transaction("drafts", "readwrite", { durability: "strict" });
  const draft = await transaction.store.get(id);
  if (draft) await transaction.store.put({ ...draft, tags });
  await transaction.done;
}

/** Forgets drafts older than thirty days, and the oldest beyond two hundred. `now` is ISO 8601 in UTC. */
export async function pruneDrafts(database: Database, now: string): Promise<void> {
  const transaction = database.transaction("drafts", "readwrite");
  const byAge = transaction.store.index("at");
  const oldest = new Date(Date.parse(now) - keptDays * day).toISOString();
  const surplus = (await transaction.store.count()) - keptAtMost;
  let seen = 0;
  for (let cursor = await byAge.openKeyCursor(); cursor; cursor = await cursor.continue()) {
    if (cursor.key >= oldest && seen >= surplus) break;
    seen += 1;
    await transaction.store.delete(cursor.primaryKey);
  }
  await transaction.done;
}
