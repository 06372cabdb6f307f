import type { Clip, ClipId, Draft, DraftChange, DraftId, ReadAs } from "../clip";

/** What the popup and the library may ask of the background, all of it. Every message is refused from elsewhere. */
export interface Requests {
  /** Read the page in the tab. The draft is kept before this answers. */
  "page.read": (wanted: {
    tab: number;
    /** How the user wants it read; absent: Dossier decides. */
    as?: ReadAs | "reference";
  }) => PageRead;
  /** A draft that is kept, without its page. */
  "draft.open": (draft: DraftId) => PageRead;
  /** Keep what the user did to a draft, and when (ISO 8601 in UTC). */
  "draft.change": (changed: { draft: DraftId; change: DraftChange; at: string }) => KeptChange;
  /** Try once more to keep a draft that could not be, as the user sees it; gives it as it is then. */
  "draft.keep": (draft: Draft) => ReadDraft;
  /** Throw a draft away, so that its page begins anew. */
  "draft.discard": (draft: DraftId) => void;
  /** Bring back a draft that was thrown away. */
  "draft.restore": (draft: DraftId) => void;
  /** The library's tags, the most used first: what a tag that is typed may go on to. */
  "tags.list": () => string[];
  /** Write the clip, read it back, compare; answers only when it is really there. */
  "clip.save": (wanted: {
    draft: DraftId;
    /** As the user sees it: the last change may still be on its way. */
    change: DraftChange;
  }) => Saved;
  /** Move a clip to the trash. */
  "clip.delete": (clip: ClipId) => void;
  /** Bring a clip back from the trash. */
  "clip.restore": (clip: ClipId) => void;
}

export type RequestName = keyof Requests;
export type Argument<N extends RequestName> = Parameters<Requests[N]>[0];
export type Answer<N extends RequestName> = ReturnType<Requests[N]>;

export type PageRead =
  | (ReadDraft & {
      /** What the user asked for by menu or shortcut, once. */
      wish?: "copy";
    })
  | Unreadable;

export interface ReadDraft {
  status: "read";
  draft: Draft;
  /** The clip that this page already has, if it was saved before. */
  saved?: Clip;
  /** Present while the draft is nowhere but in this answer: why it could not be kept. */
  unkept?: Unkept;
}

/** Why a draft is not kept; see {@link SaveFailed}. */
export type Unkept = Exclude<SaveFailed["reason"], "no-draft">;

export type KeptChange = { status: "kept" } | { status: "failed"; reason: Unkept };

/** Why a tab could not be read at all. What the page is, when it could, stands in its Reading. */
export interface Unreadable {
  status: "unreadable";
  /**
   * restricted: the browser lets no extension read this page. gone: the tab or page went away meanwhile.
   * timed-out: no answer within the limit. failed: reading ended with an error, told in `detail`. no-draft: it was
   * kept too long ago. newer, blocked: the draft cannot be read; see {@link SaveFailed}.
   */
  reason: "restricted" | "gone" | "timed-out" | "failed" | "no-draft" | "newer" | "blocked";
  detail?: string;
}

export type Saved =
  /** saved: a new clip. updated: a new version of the same clip. marked: only tags or the note. unchanged: it was there already. */
  { status: "saved" | "updated" | "marked" | "unchanged"; clip: Clip } | SaveFailed;

export interface SaveFailed {
  status: "failed";
  /** full: no room on the disk. newer: the database belongs to a newer Dossier. blocked: another page holds it. differs: what was read back is not what was written. */
  reason: "full" | "newer" | "blocked" | "differs" | "no-draft" | "error";
  detail?: string;
}
