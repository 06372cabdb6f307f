import type { Clip, Version } from "../clip";
import type { Database } from "./database";
import { SaveError } from "./errors";
import { comparable } from "./hash";
import { noteOf, tagsOf } from "./marks";
import { clipStores, type Change } from "./schema";
import { within } from "./transaction";

/** What must be in the database after a save. */
export interface Written {
  clip: Clip;
  version: Version;
  /** As written; as it is compared, when the version was there already. */
  body: string;
  /** Packed; absent when the version was there already. */
  source?: Uint8Array<ArrayBuffer>;
  tags: string[];
  note: string;
  /** Absent when nothing was written. */
  change?: Change;
  /** The number of the last change when this was written. */
  since: number;
}

/**
 * Reads everything back in a transaction of its own and holds it against what should be there.
 * @throws SaveError "differs"
 */
export async function checkWritten(database: Database, written: Written): Promise<void> {
  const [clip, version, body, source, tags, text, change, later] = await within(
    database,
    { stores: [...clipStores], mode: "readonly" },
    (transaction) =>
      Promise.all([
        transaction.objectStore("clips").get(written.clip.id),
        transaction.objectStore("versions").get(written.version.id),
        transaction.objectStore("bodies").get(written.version.id),
        transaction.objectStore("sources").get(written.version.id),
        tagsOf(transaction, written.clip.id),
        noteOf(transaction, written.clip.id),
        written.change && transaction.objectStore("changes").get(written.change.number),
        transaction.objectStore("changes").getAll(IDBKeyRange.lowerBound(written.since, true)),
      ]),
  );
  // A version never changes. The clip's row and its tags may: another save may stand between ours and this.
  const overtaken = later.some((other) => other.clip === written.clip.id);
  const there =
    equal(version, written.version) &&
    sameBody(body, written) &&
    sameSource(source, written) &&
    equal(change, written.change) &&
    (overtaken
      ? clip !== undefined
      : equal(clip, written.clip) && equal(tags, written.tags) && text === written.note);
  if (!there) throw new SaveError("differs", "What was read back is not what was written.");
}

function sameBody(body: string | undefined, written: Written): boolean {
  if (body === undefined) return false;
  return written.source ? body === written.body : comparable(body) === written.body;
}

function sameSource(source: Uint8Array | undefined, { source: expected }: Written): boolean {
  if (!source || !expected) return source !== undefined;
  return source.length === expected.length && source.every((byte, at) => byte === expected[at]);
}

/** Compares plain JSON. Structured clones keep the order of keys, but a row's generated key may stand elsewhere. */
const equal = (one: unknown, other: unknown): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

const inOrder = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
