import type { Database } from "./database";
import { unsavedDrafts } from "./drafts";
import { SaveError } from "./errors";
import { count } from "./list";
import { stores } from "./schema";
import { within } from "./transaction";

/** How much is kept: clips without the trash, and drafts that were not saved. */
export interface Amount {
  clips: number;
  drafts: number;
}

export async function amount(database: Database): Promise<Amount> {
  const [clips, drafts] = await Promise.all([count(database), unsavedDrafts(database)]);
  return { clips, drafts: drafts.length };
}

/**
 * Deletes all of it for good, the trash as well, in one transaction, and looks whether it is gone. Not by deleting
 * the database: that would wait for every page that has it open. The numbers of clips go on, so that no page takes a
 * new clip for an old one.
 * @returns how much there was
 * @throws SaveError "differs" when something is still there: then all of it is
 */
export async function clear(database: Database): Promise<Amount> {
  const there = await amount(database);
  await within(
    database,
    { stores: [...stores], mode: "readwrite", durability: "strict" },
    async (transaction) => {
      const all = stores.map((name) => transaction.objectStore(name));
      await Promise.all(all.map((store) => store.clear()));
      const left = await Promise.all(all.map((store) => store.count()));
      if (left.some((rows) => rows > 0)) throw new SaveError("differs", "Something was left.");
    },
  );
  return there;
}
