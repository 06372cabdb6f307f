import { lastUseOf, type DraftId } from "../clip";
import type { Database } from "./database";
import { writingDrafts } from "./drafts";
import { within } from "./transaction";

const keptDays = 30;
const keptAtMost = 200;
const day = 86_400_000;

/**
 * Forgets drafts that nobody has read, changed or opened for thirty days, and beyond two hundred those left alone
 * the longest. `now` is ISO 8601 in UTC.
 */
export const pruneDrafts = (database: Database, now: string): Promise<void> =>
  within(database, writingDrafts, async (transaction) => {
    const drafts = transaction.objectStore("drafts");
    const oldest = new Date(Date.parse(now) - keptDays * day).toISOString();
    const surplus = Math.max(0, (await drafts.count()) - keptAtMost);
    const byReading = drafts.index("at");
    const seen: { id: DraftId; used: string }[] = [];
    // Only as far as needed: each row holds its whole article.
    for (let cursor = await byReading.openCursor(); cursor; cursor = await cursor.continue()) {
      // A draft is used when it is read or later: from here on all are younger than those that go.
      const last = seen[surplus - 1]?.used;
      const isSurplusFound = surplus === 0 || (last !== undefined && cursor.key >= last);
      if (cursor.key >= oldest && isSurplusFound) break;
      seen.push({ id: cursor.value.id, used: lastUseOf(cursor.value) });
      seen.sort((a, b) => (a.used < b.used ? -1 : 1));
    }
    const doomed = seen.filter(({ used }, place) => used < oldest || place < surplus);
    await Promise.all(doomed.map(({ id }) => drafts.delete(id)));
  });
