import { applyEdits, type Edits } from "./edits";
import type { KeepAs, Reading } from "./reading";
import { itemOf, type ItemRecord } from "./record";

declare const brand: unique symbol;
type Branded<T, B extends string> = T & { readonly [brand]: B };

export type DraftId = Branded<string, "draft">;

/** A page that was read and not yet saved: kept before it is shown, so that a closed popup costs nothing. */
export interface Draft {
  id: DraftId;
  /** The visited address, without its fragment. */
  url: string;
  tabId: number;
  /** When the page was read, ISO 8601 in UTC. Fixed, so that the preview does not change between two looks. */
  at: string;
  reading: Reading;
  /** How the user wanted the page read; absent where Dossier decided. Opened again, such a draft stays as it is. */
  as?: KeepAs;
  /** Markdown of `reading.html`; empty for a page without an article. */
  body: string;
  /** In the user's order, each once. */
  tags: string[];
  /** What the user changed of the record. */
  edits: Edits;
  /** The user's own words on the page. */
  note: string;
  /** When the user last changed each of these, ISO 8601 in UTC. */
  changed: { tags?: string; edits?: string; note?: string };
  /** When a view last showed it, ISO 8601 in UTC. Drafts are forgotten with age, and none that is looked at. */
  opened?: string;
  /** When it was last saved as a clip, ISO 8601 in UTC: what changed after that is not saved. */
  saved?: string;
  /** When the user threw it away, ISO 8601 in UTC: it can be brought back until it is forgotten with age. */
  discarded?: string;
  /** The page stands in a private window: the draft is kept in memory alone, and gone with the last such window. */
  private?: true;
  /** Of a private window's page: the user was asked, and let it be saved in the library. */
  agreed?: true;
  /** Which run of the browser `tabId` belongs to: the numbers of tabs start anew with each. */
  run: string;
}

/**
 * Under which name the session's memory has where the cursor is in a draft. What is of a private window is told by
 * its beginning, whether or not its draft could be kept.
 */
export const cursorKey = ({ id, private: inPrivate }: Pick<Draft, "id" | "private">): string =>
  `${inPrivate ? privateKeys : ""}cursor:${id}`;

/** How all names in the session's memory begin that are of private windows. */
export const privateKeys = "private-";

/** How large a draft of a private window may be, in bytes: all such drafts share 10 MB of the browser's memory. */
export const privateDraftLimit = 4_000_000;

/** What the user does to a draft; what is absent stays as it is. */
export type DraftChange = Partial<Pick<Draft, "tags" | "edits" | "note">>;

/**
 * The draft after a change; where it has something newer of that kind already, that stays. Browsers deliver a
 * change late, or twice, when the background ends between.
 * @param at when the user made it, ISO 8601 in UTC
 */
export function withChange(draft: Draft, change: DraftChange, at: string): Draft {
  const kinds = (["tags", "edits", "note"] as const).filter(
    (kind) => change[kind] !== undefined && at >= (draft.changed[kind] ?? ""),
  );
  const news = Object.fromEntries(kinds.map((kind) => [kind, change[kind]]));
  const changed = Object.fromEntries(kinds.map((kind) => [kind, at]));
  return { ...draft, ...news, changed: { ...draft.changed, ...changed } };
}

/** The draft with what the user changed since in another copy of it. */
export function withNewer(draft: Draft, other: Draft): Draft {
  const newer = (["tags", "edits", "note"] as const).reduce((kept, kind) => {
    const at = other.changed[kind];
    return at === undefined ? kept : withChange(kept, { [kind]: other[kind] }, at);
  }, draft);
  const { saved = "" } = other;
  return saved > (draft.saved ?? "") ? { ...newer, saved } : newer;
}

/** The draft's record as the user wants it. */
export const recordOf = ({ reading, edits }: Pick<Draft, "reading" | "edits">): ItemRecord =>
  applyEdits(reading.record, edits);

/** What a list needs of a draft that was not saved. */
export interface UnsavedDraft {
  id: DraftId;
  url: string;
  title: string;
  publisher: string;
  /** When it was read, or changed after that, ISO 8601 in UTC. */
  changed: string;
  /** The user put work of their own into it. */
  touched: boolean;
}

/** The draft as a list shows it; undefined where there is nothing to save, or nothing that was not saved. */
export function unsavedOf(draft: Draft): UnsavedDraft | undefined {
  const { id, url, at, saved = "", discarded, reading, changed } = draft;
  const last = latest([at, ...Object.values(changed)]);
  if (discarded !== undefined || !("html" in reading) || saved >= last) return undefined;
  const { title, publisher = "" } = itemOf(recordOf(draft));
  return { id, url, title, publisher, changed: last, touched: Object.keys(changed).length > 0 };
}

/** When it was last read, changed or shown, ISO 8601 in UTC. */
export const lastUseOf = ({ at, changed, opened = "" }: Draft): string =>
  latest([at, opened, ...Object.values(changed)]);

const latest = (times: string[]): string => times.reduce((a, b) => (a > b ? a : b));
