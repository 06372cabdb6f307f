import type { IDBPTransaction } from "idb";
import type { ClipId } from "../clip";
import type { Schema } from "./schema";

/** The transaction that writes a clip. */
export type WriteTransaction = IDBPTransaction<
  Schema,
  ("clips" | "versions" | "bodies" | "sources" | "marks" | "changes")[],
  "readwrite"
>;

interface MarksReader {
  objectStore(name: "marks"): { getAll(range: IDBKeyRange): Promise<Schema["marks"]["value"][]> };
}

const tagsRange = (clip: ClipId) => IDBKeyRange.bound([clip, "tag"], [clip, "tag", []]);

/** The tags of a clip, in the order they were set. */
export async function tagsOf(transaction: MarksReader, clip: ClipId): Promise<string[]> {
  const marks = await transaction.objectStore("marks").getAll(tagsRange(clip));
  return marks
    .filter((mark) => !mark.gone)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((mark) => mark.value);
}

/** Makes `tags` the tags of the clip; those taken away leave a tombstone. Tells whether anything changed. */
export async function setTags(
  transaction: WriteTransaction,
  clip: ClipId,
  tags: string[],
  now: string,
): Promise<boolean> {
  const marks = transaction.objectStore("marks");
  const there = new Set(await tagsOf(transaction, clip));
  const wanted = new Set(tags);
  const added = [...wanted].filter((tag) => !there.has(tag));
  const removed = [...there].filter((tag) => !wanted.has(tag));
  await Promise.all([
    ...added.map((value) => marks.put({ clip, kind: "tag", value, at: now })),
    ...removed.map((value) => marks.put({ clip, kind: "tag", value, at: now, gone: true })),
  ]);
  return added.length + removed.length > 0;
}
