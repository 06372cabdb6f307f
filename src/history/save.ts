import {
  applyEdits,
  displayName,
  itemOf,
  type Clip,
  type ClipId,
  type ClipSource,
  type Draft,
  type ReadableReading,
  type Version,
} from "../clip";
import { clipAddress } from "../identity";
import { pack } from "./compress";
import type { Database } from "./database";
import { SaveError, saveError } from "./errors";
import { bodyHash, comparable, recordHash } from "./hash";
import { rememberChoices } from "./choices";
import { setNote, setTags, type WriteTransaction } from "./marks";
import { checkWritten, type Written } from "./read-back";
import { clipStores, type Change } from "./schema";
import { within } from "./transaction";

export interface SaveContext {
  /** ISO 8601 in UTC. */
  now: string;
  newUid: () => string;
  /** Which Dossier writes. */
  converter: string;
}

export interface SaveResult {
  /**
   * saved: a new clip. updated: a new version. marked: only tags or the note changed. unchanged: all of it was there
   * already.
   */
  status: "saved" | "updated" | "marked" | "unchanged";
  clip: Clip;
}

/** A version before it has its keys. */
type Content = Omit<Version, "id" | "clip" | "number">;

/** What is written, all of it made before the transaction opens. */
interface Prepared {
  content: Content;
  address: string;
  /** Whether the site's later pages are offered what was chosen here: not from a private window, of which only the clip is kept. */
  teaches: boolean;
  body: string;
  /** Each once. */
  tags: string[];
  note: string;
  /** Packed. */
  source: Uint8Array<ArrayBuffer>;
}

/**
 * Writes everything of a clip in one transaction, reads it back and compares, and only then answers.
 * @throws SaveError; then either nothing was written, or ("differs") what was read back is not what was written.
 */
export async function save(
  database: Database,
  draft: Draft,
  context: SaveContext,
): Promise<SaveResult> {
  const { reading } = draft;
  if (!("html" in reading)) {
    throw new SaveError("error", `A ${reading.kind} page has no article to keep.`);
  }
  try {
    const written = await write(database, await prepare(draft, reading, context), context);
    await checkWritten(database, written);
    return { status: written.status, clip: written.clip };
  } catch (error) {
    throw saveError(error);
  }
}

/** A transaction ends while one waits for anything but the database: compressing and hashing come before it. */
async function prepare(
  { at, url, body, tags, note, edits, private: inPrivate }: Draft,
  { record: read, counts, html, leftOut, page }: ReadableReading,
  { converter }: SaveContext,
): Promise<Prepared> {
  const record = applyEdits(read, edits);
  const hashes = { bodyHash: await bodyHash(body), recordHash: await recordHash(record) };
  const source: ClipSource = { html, leftOut, page };
  return {
    content: { at, url, record, counts, ...hashes, converter },
    address: clipAddress(url, page.canonical),
    teaches: !inPrivate,
    body,
    tags: [...new Set(tags)],
    note: note.trim(),
    source: await pack(source),
  };
}

const write = (
  database: Database,
  prepared: Prepared,
  context: SaveContext,
): Promise<SaveResult & Written> =>
  within(
    database,
    { stores: [...clipStores], mode: "readwrite", durability: "strict" },
    (transaction) => writeIn(transaction, prepared, context),
  );

async function writeIn(
  transaction: WriteTransaction,
  { content, address, teaches, body, tags, note, source }: Prepared,
  context: SaveContext,
): Promise<SaveResult & Written> {
  const clips = transaction.objectStore("clips");
  const versions = transaction.objectStore("versions");
  // Looked up inside the transaction: two saves at once follow each other, and the second finds the first's clip.
  const earlier = await clips.index("address").get(address);
  const before = earlier && (await versions.get(earlier.version));
  if (teaches) await rememberChoices(transaction, content, before);
  const same = before && (await isThere(transaction, before, content, body)) ? before : undefined;

  if (earlier && same) {
    const { deleted, ...alive } = earlier;
    const tagged = await setTags(transaction, earlier.id, tags, context.now);
    const noted = await setNote(transaction, earlier.id, note, context.now);
    const what = deleted !== undefined ? "restored" : tagged ? "tagged" : "noted";
    const kept = { version: same, body: comparable(body), tags, note };
    if (deleted === undefined && !tagged && !noted) {
      return { status: "unchanged", clip: alive, ...kept, since: await lastChange(transaction) };
    }
    alive.changed = context.now;
    await clips.put(alive);
    const change = await record(transaction, earlier.id, what, context);
    const status = deleted === undefined ? "marked" : "saved";
    return { status, clip: alive, ...kept, change, since: change.number };
  }

  const number = (earlier?.versions ?? 0) + 1;
  const list = { address, url: content.url, ...listed(content), versions: number };
  const { uid, saved } = earlier ?? { uid: context.newUid(), saved: context.now };
  const named = { ...list, uid, saved, changed: context.now };
  // The clip's key is needed for its version and the version's for the clip: the clip is put twice.
  const id = earlier?.id ?? (await clips.add({ ...named, version: 0 } as Clip));
  const unkeyed = { ...content, clip: id, number };
  const version: Version = { ...unkeyed, id: await versions.add(unkeyed as Version) };
  const clip: Clip = { ...named, id, version: version.id };
  const [, change] = await Promise.all([
    clips.put(clip),
    record(transaction, id, earlier ? "updated" : "saved", context),
    transaction.objectStore("bodies").add(body, version.id),
    transaction.objectStore("sources").add(source, version.id),
    setTags(transaction, id, tags, context.now),
    setNote(transaction, id, note, context.now),
  ]);
  const status = earlier ? "updated" : "saved";
  return { status, clip, version, body, source, tags, note, change, since: change.number };
}

/** Whether the version says the same and is really there: a damaged one must not keep a new one out. */
async function isThere(
  transaction: WriteTransaction,
  { id, ...version }: Version,
  { bodyHash, recordHash }: Content,
  body: string,
): Promise<boolean> {
  if (version.bodyHash !== bodyHash || version.recordHash !== recordHash) return false;
  const [text, source] = await Promise.all([
    transaction.objectStore("bodies").get(id),
    transaction.objectStore("sources").getKey(id),
  ]);
  return text !== undefined && comparable(text) === comparable(body) && source === id;
}

/** What a list shows of a version. */
function listed({ record, counts }: Content) {
  const item = itemOf(record);
  return {
    title: item.title,
    authors: item.author.map(displayName),
    publisher: item.publisher ?? "",
    genre: item.genre ?? "",
    ...(item.issued && { issued: item.issued }),
    counts,
  };
}

async function record(
  transaction: WriteTransaction,
  clip: ClipId,
  what: Change["what"],
  { now }: SaveContext,
): Promise<Change> {
  const change = { clip, what, at: now };
  // The key generator gives the number.
  const number = await transaction.objectStore("changes").add(change as Change);
  return { ...change, number };
}

async function lastChange(transaction: WriteTransaction): Promise<number> {
  const cursor = await transaction.objectStore("changes").openKeyCursor(null, "prev");
  return cursor?.key ?? 0;
}
