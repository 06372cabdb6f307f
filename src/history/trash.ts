import type { Clip, ClipId } from "../clip";
import type { Database } from "./database";
import { within } from "./transaction";

/** Moves a clip to the trash. Nothing of it is deleted. `now` is ISO 8601 in UTC. */
export const trash = (database: Database, id: ClipId, now: string): Promise<boolean> =>
  change(database, id, "trashed", now, (clip) => ({ ...clip, deleted: now }));

/**
 * Brings a clip back as it was.
 * @returns whether it is there: what was deleted for good is not
 */
export const restore = (database: Database, id: ClipId, now: string): Promise<boolean> =>
  change(database, id, "restored", now, (clip) => {
    const alive = { ...clip };
    delete alive.deleted;
    return alive;
  });

/** @returns whether there is such a clip */
const change = (
  database: Database,
  id: ClipId,
  what: "trashed" | "restored",
  at: string,
  by: (clip: Clip) => Clip,
): Promise<boolean> =>
  within(
    database,
    { stores: ["clips", "changes"], mode: "readwrite", durability: "strict" },
    async (transaction) => {
      const clips = transaction.objectStore("clips");
      const clip = await clips.get(id);
      if (!clip) return false;
      if ((clip.deleted === undefined) !== (what === "trashed")) return true;
      await clips.put(by(clip));
      // The key generator gives the number.
      await transaction.objectStore("changes").add({ clip: id, what, at } as never);
      return true;
    },
  );
