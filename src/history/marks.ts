import type { IDBPTransaction } from "idb";
import type { ClipId } from "../clip";
import type { clipStores, Schema } from "./schema";

/** The transaction that writes a clip. */
export type WriteTransaction = IDBPTransaction<Schema, (typeof clipStores)[number][], "readwrite">;

/** A clip has one note at most: what it was before leaves a tombstone. */
const noteRange = (clip: ClipId) => IDBKeyRange.bound([clip, "note"], [clip, "note", []]);

/** The user's own words on a clip; empty without any. */
export async function noteOf(transaction: MarksReader, clip: ClipId): Promise<string> {
  const marks = await transaction.objectStore("marks").getAll(noteRange(clip));
  return marks.find((mark) => !mark.gone)?.value ?? "";
}

/** @returns whether anything changed. */
export async function setNote(
  transaction: WriteTransaction,
  clip: ClipId,
  note: string,
  at: string,
): Promise<boolean> {
  const store = transaction.objectStore("marks");
  const there = (await store.getAll(noteRange(clip))).filter((mark) => !mark.gone);
  const old = there.filter(({ value }) => value !== note);
  const isNew = note !== "" && old.length === there.length;
  const mark = { clip, kind: "note", place: 0, at } as const;
  await Promise.all([
    ...old.map(({ value }) => store.put({ ...mark, value, gone: true })),
    ...(isNew ? [store.put({ ...mark, value: note })] : []),
  ]);
  return isNew || old.length > 0;
}

interface MarksReader {
  objectStore(name: "marks"): { getAll(range: IDBKeyRange): Promise<Schema["marks"]["value"][]> };
}

const tagsRange = (clip: ClipId) => IDBKeyRange.bound([clip, "tag"], [clip, "tag", []]);

/** The tags of a clip, in the user's order. */
export async function tagsOf(transaction: MarksReader, clip: ClipId): Promise<string[]> {
  const marks = await transaction.objectStore("marks").getAll(tagsRange(clip));
  return marks
    .filter((mark) => !mark.gone)
    .sort((a, b) => a.place - b.place)
    .map((mark) => mark.value);
}

/**
 * Makes `tags`, each once, the tags of the clip in this order; those taken away leave a tombstone.
 * @returns whether anything changed.
 */
export async function setTags(
  transaction: WriteTransaction,
  clip: ClipId,
  tags: string[],
  at: string,
): Promise<boolean> {
  const store = transaction.objectStore("marks");
  const there = (await store.getAll(tagsRange(clip))).filter((mark) => !mark.gone);
  const places = new Map(there.map(({ value, place }) => [value, place]));
  const mark = { clip, kind: "tag", at } as const;
  const set = tags
    .map((value, place) => ({ ...mark, value, place }))
    .filter(({ value, place }) => places.get(value) !== place);
  const removed = there
    .filter(({ value }) => !tags.includes(value))
    .map(({ value, place }) => ({ ...mark, value, place, gone: true as const }));
  await Promise.all([...set, ...removed].map((row) => store.put(row)));
  return set.length + removed.length > 0;
}
