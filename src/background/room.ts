/** A text that is kept in memory. */
export interface Kept {
  key: string;
  /** In bytes. */
  size: number;
  /** ISO 8601 in UTC. */
  at: string;
}

/**
 * What must go, the oldest first, so that `size` bytes more have room among at most `most`.
 * @param size at most `most`
 * @returns the keys
 */
export function roomFor(size: number, kept: readonly Kept[], most: number): string[] {
  const oldestFirst = kept.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  let surplus = size + kept.reduce((sum, one) => sum + one.size, 0) - most;
  const leaving: string[] = [];
  for (const one of oldestFirst) {
    if (surplus <= 0) break;
    surplus -= one.size;
    leaving.push(one.key);
  }
  return leaving;
}
