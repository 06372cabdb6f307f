import { displayName, itemOf, type Clip, type ClipSource, type Draft, type Version } from "../clip";
import { clipAddress } from "../identity";
import { pack } from "./compress";
import type { Database } from "./database";
import { SaveError, saveError } from "./errors";
import { bodyHash, recordHash } from "./hash";
import { setTags, tagsOf, type WriteTransaction } from "./marks";

export interface SaveContext {
  /** ISO 8601 in UTC. */
  now: string;
  newUid: () => string;
  /** Which Dossier writes. */
  converter: string;
}

export interface SaveResult {
  /** saved: a new clip. updated: a new version. unchanged: its newest version already says this. */
  status: "saved" | "updated" | "unchanged";
  clip: Clip;
}

/** A version before it has its keys. */
type Content = Omit<Version, "id" | "clip" | "number">;

interface Written extends SaveResult {
  version: Version;
  tags: string[];
  /** The version was made now; else it was there already. */
  fresh: boolean;
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
    // A transaction ends while one waits for anything but the database: all of this comes before it.
    const content: Content = {
      at: draft.at,
      url: draft.url,
      record: reading.record,
      counts: reading.counts,
      bodyHash: await bodyHash(draft.body),
      recordHash: await recordHash(reading.record),
      converter: context.converter,
    };
    const source: ClipSource = { html: reading.html, leftOut: reading.leftOut, page: reading.page };
    const packed = await pack(source);
    const written = await write(database, draft, content, packed, context);
    await check(database, written, draft.body, packed);
    return { status: written.status, clip: written.clip };
  } catch (error) {
    throw saveError(error);
  }
}

async function write(
  database: Database,
  draft: Draft,
  content: Content,
  source: Uint8Array<ArrayBuffer>,
  context: SaveContext,
): Promise<Written> {
  const transaction = database.transaction(
    ["clips", "versions", "bodies", "sources", "marks", "changes"],
    "readwrite",
    { durability: "strict" },
  );
  try {
    const written = await writeIn(transaction, draft, content, source, context);
    await transaction.done;
    return written;
  } catch (error) {
    abort(transaction);
    const cause: unknown = await transaction.done.then(
      () => error,
      (ending: unknown) => ending,
    );
    // A transaction that ran out of room says so itself; one that we ended says only that it was ended.
    throw cause instanceof DOMException && cause.name === "AbortError" ? error : cause;
  }
}

async function writeIn(
  transaction: WriteTransaction,
  draft: Draft,
  content: Content,
  source: Uint8Array<ArrayBuffer>,
  context: SaveContext,
): Promise<Written> {
  const clips = transaction.objectStore("clips");
  const versions = transaction.objectStore("versions");
  const address = clipAddress(draft.url, draft.reading.page.canonical);
  // Looked up inside the transaction: two saves at once follow each other, and the second finds the first's clip.
  const earlier = await clips.index("address").get(address);
  const newest = earlier && (await versions.get(earlier.version));
  const same =
    newest && newest.bodyHash === content.bodyHash && newest.recordHash === content.recordHash;

  if (earlier && newest && same) {
    const { deleted, ...alive } = earlier;
    const tagged = await setTags(transaction, earlier.id, draft.tags, context.now);
    if (deleted !== undefined || tagged) {
      alive.changed = context.now;
      await clips.put(alive);
      await note(transaction, earlier.id, deleted === undefined ? "tagged" : "restored", context);
    }
    const status = deleted === undefined ? "unchanged" : "saved";
    return { status, clip: alive, version: newest, tags: draft.tags, fresh: false };
  }

  const number = (newest?.number ?? 0) + 1;
  const list = {
    address,
    url: draft.url,
    ...listed(content),
    versions: number,
    changed: context.now,
  };
  // The clip's key is needed for its version and the version's for the clip: the clip is put twice.
  const id =
    earlier?.id ??
    (await clips.add({
      ...list,
      uid: context.newUid(),
      version: 0,
      saved: context.now,
    } as Clip));
  const unnumbered = { ...content, clip: id, number };
  const versionId = await versions.add(unnumbered as Version);
  const clip: Clip = {
    ...list,
    id,
    uid: earlier?.uid ?? (await clips.get(id))?.uid ?? context.newUid(),
    version: versionId,
    saved: earlier?.saved ?? context.now,
  };
  await Promise.all([
    clips.put(clip),
    transaction.objectStore("bodies").add(draft.body, versionId),
    transaction.objectStore("sources").add(source, versionId),
    setTags(transaction, id, draft.tags, context.now),
    note(transaction, id, earlier ? "updated" : "saved", context),
  ]);
  return {
    status: earlier ? "updated" : "saved",
    clip,
    version: { ...unnumbered, id: versionId },
    tags: draft.tags,
    fresh: true,
  };
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

async function note(
  transaction: WriteTransaction,
  clip: number,
  what: "saved" | "updated" | "tagged" | "restored",
  { now }: SaveContext,
): Promise<void> {
  // The key generator gives the number.
  await transaction.objectStore("changes").add({ clip, what, at: now } as never);
}

/** Reads everything back in a transaction of its own and holds it against what should be there. */
async function check(
  database: Database,
  written: Written,
  body: string,
  source: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const transaction = database.transaction(
    ["clips", "versions", "bodies", "sources", "marks"],
    "readonly",
  );
  const [clip, version, text, bytes, tags] = await Promise.all([
    transaction.objectStore("clips").get(written.clip.id),
    transaction.objectStore("versions").get(written.version.id),
    transaction.objectStore("bodies").get(written.version.id),
    transaction.objectStore("sources").get(written.version.id),
    tagsOf(transaction, written.clip.id),
  ]);
  // An unchanged clip keeps the body that it had: equal but for what its hash leaves aside.
  const { fresh } = written;
  const there =
    equal(clip, written.clip) &&
    equal(version, written.version) &&
    (fresh ? text === body : text !== undefined) &&
    (fresh ? bytes !== undefined && sameBytes(bytes, source) : bytes !== undefined) &&
    equal([...tags].sort(), [...written.tags].sort());
  if (!there) throw new SaveError("differs", "What was read back is not what was written.");
}

/** Structured clones of plain JSON keep the order of keys. */
const equal = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

const sorted = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It had already ended by itself.
  }
}
