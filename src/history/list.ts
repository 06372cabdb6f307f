import type { Clip, ClipId, FullClip } from "../clip";
import type { Database } from "./database";
import { noteOf, tagsOf } from "./marks";

/** Where a page of the list ended. */
export type Place = [changed: string, id: ClipId];

export interface Page {
  clips: Clip[];
  /** Give it to the next call; absent at the end. */
  next?: Place;
}

/** Clips by last change, newest first, without the trash and without texts. */
export async function list(
  database: Database,
  { before, limit }: { before?: Place; limit: number },
): Promise<Page> {
  const index = database.transaction("clips").store.index("changed");
  const range = before && IDBKeyRange.upperBound(before[0]);
  const clips: Clip[] = [];
  let cursor = await index.openCursor(range, "prev");
  // Several clips may share an instant (an import); within it the index goes by falling id.
  if (before && cursor?.key === before[0] && cursor.primaryKey > before[1]) {
    cursor = await cursor.continuePrimaryKey(before[0], before[1]);
  }
  if (before && cursor?.key === before[0] && cursor.primaryKey === before[1]) {
    cursor = await cursor.continue();
  }
  for (; cursor; cursor = await cursor.continue()) {
    const clip = cursor.value;
    if (clip.deleted !== undefined) continue;
    if (clips.length === limit) {
      const last = clips.at(-1);
      return last ? { clips, next: [last.changed, last.id] } : { clips };
    }
    clips.push(clip);
  }
  return { clips };
}

/** How many clips are there, without the trash. */
export async function count(database: Database): Promise<number> {
  const { store } = database.transaction("clips");
  const [all, trashed] = await Promise.all([store.count(), store.index("deleted").count()]);
  return all - trashed;
}

/** A clip with its newest version, text and tags; undefined when it is not there or its text is damaged. */
export async function read(database: Database, id: ClipId): Promise<FullClip | undefined> {
  return (await readAll(database, [id]))[0];
}

const batch = 50;

/**
 * Every clip with its text, newest first, fifty in memory at a time. The order is fixed at the start: a clip that
 * changes meanwhile moves to the front of the list, and would be missed by going through the list in pages.
 */
export async function* each(database: Database, signal?: AbortSignal): AsyncGenerator<FullClip> {
  signal?.throwIfAborted();
  const ids = await database.getAllKeysFromIndex("clips", "changed");
  ids.reverse();
  for (let at = 0; at < ids.length; at += batch) {
    for (const full of await readAll(database, ids.slice(at, at + batch))) {
      signal?.throwIfAborted();
      if (full && full.clip.deleted === undefined) yield full;
    }
  }
}

/** In one transaction, which is several times faster than one for each. */
async function readAll(database: Database, ids: ClipId[]): Promise<(FullClip | undefined)[]> {
  const transaction = database.transaction(["clips", "versions", "bodies", "marks"]);
  const clips = await Promise.all(ids.map((id) => transaction.objectStore("clips").get(id)));
  return Promise.all(
    clips.map(async (clip) => {
      if (!clip) return undefined;
      const [version, body, tags, note] = await Promise.all([
        transaction.objectStore("versions").get(clip.version),
        transaction.objectStore("bodies").get(clip.version),
        tagsOf(transaction, clip.id),
        noteOf(transaction, clip.id),
      ]);
      return version && body !== undefined ? { clip, version, body, tags, note } : undefined;
    }),
  );
}
