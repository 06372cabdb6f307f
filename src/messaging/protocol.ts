import type { Clip, ClipId, Draft, DraftChange, DraftId, KeepAs, Obstacle, Offered } from "../clip";
import type { PageState } from "./page";

/** What our pages may ask of the background, all of it. Every message is refused from elsewhere. */
export interface Requests {
  /** Read the page in the tab. The draft is kept before this answers. */
  "page.read": (wanted: {
    tab: number;
    /** How the user wants it read; absent: as it was kept at the user's wish before, else Dossier decides. */
    as?: KeepAs;
  }) => PageRead;
  /** A draft that is kept, without its page. */
  "draft.open": (draft: DraftId) => PageRead;
  /** Keep what the user did to a draft, and when (ISO 8601 in UTC). */
  "draft.change": (changed: { draft: DraftId; change: DraftChange; at: string }) => KeptChange;
  /** Try once more to keep a draft that could not be, as the user sees it; gives it as it is then. */
  "draft.keep": (draft: Draft) => ReadDraft;
  /** Throw a draft away, so that its page begins anew. */
  "draft.discard": (draft: DraftId) => void;
  /** Bring back a draft that was thrown away; false where it is there no more. */
  "draft.restore": (draft: DraftId) => boolean;
  /** The library's tags, the most used first: what a tag that is typed may go on to. */
  "tags.list": () => string[];
  /** Write the clip, read it back, compare; answers only when it is really there. */
  "clip.save": (wanted: {
    draft: DraftId;
    /** As the user sees it: the last change may still be on its way. */
    change: DraftChange;
    /** A draft of a private window that the user agreed to keep; whole, for the memory may have let it go. */
    agreed?: Draft;
  }) => Saved;
  /** Move a clip to the trash. */
  "clip.delete": (clip: ClipId) => void;
  /** Bring a clip back from the trash; false where it is there no more. */
  "clip.restore": (clip: ClipId) => boolean;
  /** How much is kept. Asked of the background: a page in a private window sees a database of its own. */
  "library.measure": () => Measured;
  /** Delete every clip, draft, setting and all else for good, and look whether it is gone. */
  "library.clear": () => Cleared;
}

export type RequestName = keyof Requests;
export type Argument<N extends RequestName> = Parameters<Requests[N]>[0];
export type Answer<N extends RequestName> = ReturnType<Requests[N]>;

export type PageRead =
  | (ReadDraft & {
      /** What the user asked for by menu or shortcut, once. */
      wish?: "copy";
      /** Of the page in the tab; absent where only the draft was asked for, and no page is at hand. */
      state?: PageState;
    })
  | Unreadable;

export interface ReadDraft {
  status: "read";
  draft: Draft;
  /** The clip that this page already has, if it was saved before. */
  saved?: Clip;
  /** What they chose for this site before. */
  offered?: Offered;
  /** Present while the draft is nowhere but in this answer: why it could not be kept. */
  unkept?: Unkept;
}

/** Why a draft is not kept; see {@link SaveFailed}. */
export type Unkept = Exclude<SaveFailed["reason"], "no-draft">;

export type KeptChange =
  | { status: "kept" }
  /** There is no such draft any more: it was thrown away, or forgotten. */
  | { status: "gone" }
  | { status: "failed"; reason: Unkept };

/** Why a tab gave no text. What the page is, when it could be read, stands in its Reading. */
export interface Unreadable {
  status: "unreadable";
  reason: UnreadableReason;
  detail?: string;
  /** The page's address, where the browser tells it and it leads there again: a reference can be kept. */
  url?: string;
  /** Another address, at which the text can be read. */
  open?: string;
  /** Something is selected in the page. */
  selected?: true;
}

export type UnreadableReason =
  | Obstacle["reason"]
  /** A page of the browser's own, or of another extension. */
  | "browser-page"
  /** The browser's store of extensions, and other sites of its maker's that are closed to all of them. */
  | "store"
  /** A page of Dossier's own. */
  | "own-page"
  /** Firefox's reader view; `open` is the page itself. */
  | "reader-view"
  /** A page's source; `open` is the page itself. */
  | "source"
  /** A file of this computer's, which Chromium lets nobody read unasked. */
  | "local-file"
  /** In a private window, where the user wants no page to be read. */
  | "private"
  /** Shut by whoever manages this browser. */
  | "policy"
  /** The browser's own words in place of a page that did not come. */
  | "error-page"
  /** Refused for a reason that the browser does not tell. */
  | "restricted"
  /** The same, and not even the address is told. */
  | "untold"
  /** The tab or page went away meanwhile. */
  | "gone"
  /** No answer within the limit. */
  | "timed-out"
  /** Reading ended with an error, told in `detail`. */
  | "failed"
  /** Read as the user wanted, and there was no text. */
  | "no-text"
  /** The draft was kept too long ago. */
  | "no-draft"
  /** The draft cannot be read; see {@link SaveFailed}. */
  | "newer"
  | "blocked";

export type Saved =
  /** saved: a new clip. updated: a new version of the same clip. marked: only tags or the note. unchanged: it was there already. */
  { status: "saved" | "updated" | "marked" | "unchanged"; clip: Clip } | SaveFailed;

export type Measured =
  | { status: "measured"; clips: number; drafts: number; bytes: number }
  | SaveFailed;

export type Cleared = { status: "cleared"; clips: number; drafts: number } | SaveFailed;

export interface SaveFailed {
  status: "failed";
  /** full: no room on the disk. newer: the database belongs to a newer Dossier. blocked: another page holds it. differs: what was read back is not what was written. */
  reason: "full" | "newer" | "blocked" | "differs" | "no-draft" | "error";
  detail?: string;
}
