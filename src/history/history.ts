import type {
  Clip,
  ClipId,
  ClipSource,
  Draft,
  DraftChange,
  DraftId,
  FullClip,
  Offered,
  UnsavedDraft,
  Version,
  VersionId,
} from "../clip";
import { choicesFor } from "./choices";
import { amount, clear, type Amount } from "./clear";
import { unpack } from "./compress";
import { connect } from "./database";
import {
  changeDraft,
  discardDraft,
  draftFor,
  keepDraft,
  markSaved,
  openDraft,
  restoreDraft,
  unsavedDrafts,
} from "./drafts";
import { count, each, list, read, type Page, type Place } from "./list";
import { pruneDrafts } from "./prune";
import { save, type SaveContext, type SaveResult } from "./save";
import { search, type Match, type SearchOptions } from "./search";
import { tagsInUse } from "./tags";
import { restore, trash } from "./trash";

/** The clip history. Every function may throw a SaveError when the database cannot be opened. */
export interface History {
  /** Resolves only when the draft is written, with the draft as it is kept: newer changes of the user's go on. */
  keepDraft(draft: Draft): Promise<Draft>;
  draftFor(page: Pick<Draft, "tabId" | "url" | "run">): Promise<Draft | undefined>;
  draftById(id: DraftId): Promise<Draft | undefined>;
  /** A view shows the draft. Like all that follows, answers whether there is such a draft. */
  openDraft(id: DraftId, now: string): Promise<boolean>;
  /** `at`: when the user made the change, ISO 8601 in UTC; what is newer stays. None that was thrown away takes it. */
  changeDraft(id: DraftId, change: DraftChange, at: string): Promise<boolean>;
  markSaved(id: DraftId, at: string): Promise<boolean>;
  discardDraft(id: DraftId, at: string): Promise<boolean>;
  restoreDraft(id: DraftId): Promise<boolean>;
  /** The last changed first. */
  unsavedDrafts(): Promise<UnsavedDraft[]>;
  pruneDrafts(now: string): Promise<void>;
  /** @throws SaveError */
  save(draft: Draft, context: SaveContext): Promise<SaveResult>;
  /** Like `restore`, answers whether there is such a clip. */
  trash(id: ClipId, now: string): Promise<boolean>;
  restore(id: ClipId, now: string): Promise<boolean>;
  /** By the address that `clipAddress` gives; not from the trash. */
  findByAddress(address: string): Promise<Clip | undefined>;
  list(place: { before?: Place; limit: number }): Promise<Page>;
  count(): Promise<number>;
  read(id: ClipId): Promise<FullClip | undefined>;
  each(signal?: AbortSignal): AsyncGenerator<FullClip>;
  search(query: string, options: SearchOptions): Promise<Match[]>;
  /** The library's tags, the most used first. */
  tags(): Promise<string[]>;
  /** What the user chose for the site of this address on clips that they saved. */
  choicesFor(url: string): Promise<Offered>;
  amount(): Promise<Amount>;
  /**
   * Deletes everything for good; gives how much there was.
   * @throws SaveError
   */
  clear(): Promise<Amount>;
  /** Oldest first. */
  versionsOf(id: ClipId): Promise<Version[]>;
  bodyOf(version: VersionId): Promise<string | undefined>;
  source(version: VersionId): Promise<ClipSource | undefined>;
  close(): Promise<void>;
}

/**
 * Opens the history. A connection that the browser closes is opened again at the next call.
 * @throws SaveError "newer" or "blocked"
 */
export async function openHistory(name = "dossier"): Promise<History> {
  const { open, close } = connect(name);
  await open();
  return {
    keepDraft: async (draft) => keepDraft(await open(), draft),
    draftFor: async (page) => draftFor(await open(), page),
    draftById: async (id) => (await open()).get("drafts", id),
    openDraft: async (id, now) => openDraft(await open(), id, now),
    changeDraft: async (id, change, at) => changeDraft(await open(), id, change, at),
    markSaved: async (id, at) => markSaved(await open(), id, at),
    discardDraft: async (id, at) => discardDraft(await open(), id, at),
    restoreDraft: async (id) => restoreDraft(await open(), id),
    unsavedDrafts: async () => unsavedDrafts(await open()),
    pruneDrafts: async (now) => pruneDrafts(await open(), now),
    save: async (draft, context) => save(await open(), draft, context),
    trash: async (id, now) => trash(await open(), id, now),
    restore: async (id, now) => restore(await open(), id, now),
    async findByAddress(address) {
      const clip = await (await open()).getFromIndex("clips", "address", address);
      return clip?.deleted === undefined ? clip : undefined;
    },
    list: async (place) => list(await open(), place),
    count: async () => count(await open()),
    read: async (id) => read(await open(), id),
    async *each(signal) {
      yield* each(await open(), signal);
    },
    search: async (query, options) => search(await open(), query, options),
    tags: async () => tagsInUse(await open()),
    choicesFor: async (url) => choicesFor(await open(), url),
    amount: async () => amount(await open()),
    clear: async () => clear(await open()),
    versionsOf: async (id) => (await open()).getAllFromIndex("versions", "clip", id),
    bodyOf: async (version) => (await open()).get("bodies", version),
    async source(version) {
      const packed = await (await open()).get("sources", version);
      return packed && unpack<ClipSource>(packed);
    },
    close,
  };
}
