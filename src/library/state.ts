import type { Clip, ClipId, FullClip, UnsavedDraft } from "../clip";
import type { SaveErrorReason } from "../history";
import { usualShape, type FileShape } from "../markdown/shape";
import type { Message } from "../ui";

/** One line of the list. */
export interface Row {
  clip: Clip;
  /** The words around what was searched for. */
  snippet?: string;
}

/** What stands in the list. */
export type Listing =
  | { status: "opening" }
  /** The history cannot be read. */
  | { status: "trouble"; reason: SaveErrorReason }
  | { status: "listed"; rows: Row[]; hasMore: boolean; query: string };

/** What stands beside it. */
export type Opened =
  | { status: "none" }
  | { status: "opening"; id: ClipId }
  | { status: "shown"; full: FullClip }
  /** It is nowhere; or it is in the list, and its text cannot be read. */
  | { status: "missing"; id: ClipId };

export interface LibraryState {
  listing: Listing;
  /** As typed; the list follows a moment later. */
  query: string;
  /** How many clips there are; unknown at first. */
  total?: number;
  opened: Opened;
  /** What was read and not saved, the last changed first; empty until it is known. */
  drafts: readonly UnsavedDraft[];
  /** Drafts stand in the place of clips. */
  showsDrafts: boolean;
  /** What files contain, and how they are named. */
  shape: FileShape;
  exporting: boolean;
  message?: Message;
  /** What was thrown away last and can be brought back: a clip, and whether it was open, or a draft. */
  undo?: { clip: Clip; wasOpen: boolean } | { draft: UnsavedDraft };
}

type Said = Omit<Message, "id">;

export type LibraryEvent =
  | { type: "listed"; rows: Row[]; hasMore: boolean; query: string }
  | { type: "continued"; rows: Row[]; hasMore: boolean }
  | { type: "trouble"; reason: SaveErrorReason }
  | { type: "counted"; total: number }
  | { type: "typed"; query: string }
  | { type: "opening"; id: ClipId }
  | { type: "opened"; full: FullClip }
  | { type: "missing"; id: ClipId }
  | { type: "closed" }
  | { type: "deleted"; clip: Clip; wasOpen: boolean }
  | { type: "drafts"; drafts: readonly UnsavedDraft[] }
  | { type: "drafts-shown"; shown: boolean }
  | { type: "discarded"; draft: UnsavedDraft }
  /** The last throwing away; not there is what was deleted for good since. */
  | { type: "undone"; isThere: boolean }
  | { type: "shaped"; shape: FileShape }
  | { type: "exporting"; exporting: boolean }
  | { type: "said"; message: Said };

export const firstState: LibraryState = {
  listing: { status: "opening" },
  query: "",
  opened: { status: "none" },
  drafts: [],
  showsDrafts: false,
  shape: usualShape,
  exporting: false,
};

/** The next state. Pure; what has to be done besides stands in actions.ts. */
export function next(state: LibraryState, event: LibraryEvent): LibraryState {
  const { listing } = state;
  switch (event.type) {
    case "listed": {
      const { rows, hasMore, query } = event;
      return { ...state, listing: { status: "listed", rows, hasMore, query } };
    }
    case "continued": {
      if (listing.status !== "listed") return state;
      const known = new Set(listing.rows.map(({ clip }) => clip.id));
      // A clip that changed meanwhile has moved up; here it would stand twice.
      const more = event.rows.filter(({ clip }) => !known.has(clip.id));
      const rows = [...listing.rows, ...more];
      return { ...state, listing: { ...listing, rows, hasMore: event.hasMore } };
    }
    case "trouble":
      return { ...state, listing: { status: "trouble", reason: event.reason } };
    case "counted":
      return { ...state, total: event.total };
    case "typed":
      return { ...state, query: event.query };
    case "opening":
      // Read again after a change: what is shown stays until the answer.
      if (openId(state) === event.id) return state;
      return { ...state, opened: { status: "opening", id: event.id } };
    case "opened":
      if (openId(state) !== event.full.clip.id) return state;
      return { ...state, opened: { status: "shown", full: event.full } };
    case "missing":
      if (openId(state) !== event.id) return state;
      return { ...state, opened: { status: "missing", id: event.id } };
    case "closed":
      return { ...state, opened: { status: "none" } };
    case "deleted":
      return say(
        { ...without(state, event.clip.id), undo: { clip: event.clip, wasOpen: event.wasOpen } },
        { text: "deletedClip", tone: "note", values: [event.clip.title.slice(0, 120)] },
      );
    case "drafts":
      return { ...state, drafts: event.drafts };
    case "drafts-shown":
      return { ...state, showsDrafts: event.shown };
    case "discarded": {
      const { draft } = event;
      const drafts = state.drafts.filter(({ id }) => id !== draft.id);
      return say(
        { ...state, drafts, undo: { draft } },
        { text: "discardedDraft", tone: "note", values: [draft.title.slice(0, 120)] },
      );
    }
    case "undone": {
      const { undo: _, ...rest } = state;
      const message: Said = event.isThere
        ? { text: "restored", tone: "done" }
        : { text: "restoredNothing", tone: "failed" };
      return say(rest, message);
    }
    case "shaped":
      return { ...state, shape: event.shape };
    case "exporting":
      return { ...state, exporting: event.exporting };
    case "said":
      return say(state, event.message);
  }
}

/** The clip that is open or about to be. */
export function openId({ opened }: Pick<LibraryState, "opened">): ClipId | undefined {
  if (opened.status === "none") return undefined;
  return opened.status === "shown" ? opened.full.clip.id : opened.id;
}

/** The list without a clip, at once: the store's own answer comes later and says the same. */
function without(state: LibraryState, id: ClipId): LibraryState {
  const { listing, total } = state;
  if (listing.status !== "listed") return state;
  const rows = listing.rows.filter(({ clip }) => clip.id !== id);
  return {
    ...state,
    listing: { ...listing, rows },
    ...(total !== undefined && { total: total - 1 }),
  };
}

const say = (state: LibraryState, message: Said): LibraryState => ({
  ...state,
  message: { ...message, id: (state.message?.id ?? 0) + 1 },
});
