import type { Database } from "./database";

/** Every tag of the library, the most used first and of equals the one set last; clips in the trash do not count. */
export async function tagsInUse(database: Database): Promise<string[]> {
  const transaction = database.transaction(["clips", "marks"]);
  const [marks, trashed] = await Promise.all([
    transaction
      .objectStore("marks")
      .index("kind")
      .getAll(IDBKeyRange.bound(["tag"], ["tag", []])),
    transaction.objectStore("clips").index("deleted").getAllKeys(),
  ]);
  const gone = new Set(trashed);
  const uses = new Map<string, { count: number; last: string }>();
  for (const mark of marks) {
    if (mark.gone || gone.has(mark.clip)) continue;
    const { count, last } = uses.get(mark.value) ?? { count: 0, last: "" };
    uses.set(mark.value, { count: count + 1, last: last > mark.at ? last : mark.at });
  }
  return [...uses]
    .sort(([, a], [, b]) => b.count - a.count || (a.last < b.last ? 1 : -1))
    .map(([tag]) => tag);
}
