import type { Clip, ClipId } from "../clip";
import type { Database } from "./database";
import { within } from "./transaction";

/** Moves a clip to the trash. Nothing of it is deleted. `now` is ISO 8601 in UTC. */
export const trash = (database: Database, id: ClipId, now: string): Promise<void> =>
  change(database, id, "trashed", now, (clip) => ({ ...clip, deleted: now }));

/** Brings a clip back as it was. */
export const restore = (database: Database, id: ClipId, now: string): Promise<void> =>
  change(database, id, "restored", now, (clip) => {
    const alive = { ...clip };
    delete alive.deleted;
    return alive;
  });

const change = (
  database: Database,
  id: ClipId,
  what: "trashed" | "restored",
  at: string,
  by: (clip: Clip) => Clip,
): Promise<void> =>
  within(
    database,
    { stores: ["clips", "changes"], mode: "readwrite", durability: "strict" },
    async (transaction) => {
      const clips = transaction.objectStore("clips");
      const clip = await clips.get(id);
      if (!clip || (clip.deleted === undefined) !== (what === "trashed")) return;
      await clips.put(by(clip));
      // The key generator gives the number.
      await transaction.objectStore("changes").add({ clip: id, what, at } as never);
    },
  );
