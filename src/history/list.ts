import type { Clip, ClipId, FullClip } from "../clip";
import type { Database } from "./database";
import { tagsOf } from "./marks";

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
  for (
    let cursor = await index.openCursor(range, "prev");
    cursor;
    cursor = await cursor.continue()
  ) {
    const clip = cursor.value;
    // Several clips may share an instant; within it the index goes by falling id.
    const seen = before && clip.changed === before[0] && clip.id >= before[1];
    if (seen || clip.deleted !== undefined) continue;
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
  let number = 0;
  const { store } = database.transaction("clips");
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    if (cursor.value.deleted === undefined) number += 1;
  }
  return number;
}

/** A clip with its newest version, text and tags; undefined when it is not there or its text is damaged. */
export async function read(database: Database, id: ClipId): Promise<FullClip | undefined> {
  const transaction = database.transaction(["clips", "versions", "bodies", "marks"]);
  const clip = await transaction.objectStore("clips").get(id);
  if (!clip) return undefined;
  const [version, body, tags] = await Promise.all([
    transaction.objectStore("versions").get(clip.version),
    transaction.objectStore("bodies").get(clip.version),
    tagsOf(transaction, id),
  ]);
  return version && body !== undefined ? { clip, version, body, tags } : undefined;
}

const pageSize = 50;

/** Every clip with its text, newest first, fifty in memory at a time. */
export async function* each(database: Database, signal?: AbortSignal): AsyncGenerator<FullClip> {
  let before: Place | undefined;
  do {
    const page = await list(database, { limit: pageSize, ...(before && { before }) });
    const texts = await Promise.all(page.clips.map(({ id }) => read(database, id)));
    for (const full of texts) {
      signal?.throwIfAborted();
      if (full) yield full;
    }
    before = page.next;
  } while (before);
}
