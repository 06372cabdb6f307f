import {
  withChange,
  withNewer,
  type Clip,
  type Draft,
  type ListingReading,
  type Offered,
  type ReadableReading,
  type UnreadableReading,
} from "../clip";
import { usualShape, type FileShape } from "../markdown/shape";
import type {
  DraftNews,
  MadeChange,
  PageRead,
  PageState,
  ReadDraft,
  Saved,
  Unkept,
  Unreadable,
} from "../messaging";
import type { Message } from "../ui";
import { savedMessage } from "./messages";

/** A draft that holds an article. */
export type ReadableDraft = Draft & { reading: ReadableReading };

/** What the popup knows of the page in the tab. */
export type Page =
  /** Not answered yet; `slow` after the moment in which people notice waiting. */
  | { status: "waiting"; slow: boolean }
  | Unreadable
  /** Understood, and no article. */
  | { status: "described"; reading: ListingReading | UnreadableReading; state?: PageState }
  | {
      status: "readable";
      draft: ReadableDraft;
      /** The clip that this page already had when the popup opened. */
      saved?: Clip;
      /** What the user chose for this site before. */
      offered: Offered;
      saving: boolean;
      /** Why the draft, as it stands here, is kept nowhere else. */
      unkept?: Unkept;
      /** Of the page in the tab; without it there is no page to read again. */
      state?: PageState;
      /** Of a private window's page: whether the user is being asked if it may be saved; absent before the first time. */
      asking?: boolean;
    };

export interface PopupState {
  page: Page;
  /** What the file contains, and how it is named. */
  shape: FileShape;
  message?: Message;
  /** The library's tags, the most used first; empty until they are known. */
  knownTags: readonly string[];
  /**
   * The browser would not copy before the user pressed a key: Copy Markdown gets the focus and waits for it. In
   * "offer", Dossier also asks to be let copy at once.
   */
  copy: "usual" | "waits" | "offer";
}

export type PopupEvent =
  | { type: "slow" }
  | { type: "asked" }
  | { type: "answered"; answer: PageRead }
  | { type: "shaped"; shape: FileShape }
  /** Here, or in another view of the draft. */
  | DraftNews
  /** A change of the draft could not be kept. */
  | { type: "unkept"; reason: Unkept }
  /** What came of trying to keep the draft once more. */
  | { type: "kept"; answer: ReadDraft }
  | { type: "known"; tags: readonly string[] }
  /** Whether to save what stands in a private window. */
  | { type: "asking" }
  | { type: "cancelled" }
  | { type: "saving" }
  | { type: "said"; message: Omit<Message, "id"> }
  | { type: "copy"; copy: PopupState["copy"] };

export const firstState: PopupState = {
  page: { status: "waiting", slow: false },
  knownTags: [],
  shape: usualShape,
  copy: "usual",
};

/** The next state. Pure; what has to be done besides stands in actions.ts. */
export function next(state: PopupState, event: PopupEvent): PopupState {
  const { page } = state;
  switch (event.type) {
    case "asked":
      return { ...firstState, shape: state.shape };
    case "slow":
      return page.status === "waiting" ? { ...state, page: { ...page, slow: true } } : state;
    case "answered":
      return { ...state, page: pageOf(event.answer) };
    case "shaped":
      return { ...state, shape: event.shape };
    case "changed":
      if (page.status !== "readable" || page.draft.id !== event.draft) return state;
      return { ...state, page: { ...page, draft: changedDraft(page.draft, event) } };
    case "unkept":
      if (page.status !== "readable") return state;
      return { ...state, page: { ...page, unkept: event.reason } };
    case "kept": {
      const kept = pageOf(event.answer);
      if (page.status !== "readable" || kept.status !== "readable") return state;
      // The user went on meanwhile.
      const draft = { ...withNewer(kept.draft, page.draft), reading: kept.draft.reading };
      const { saving, asking, state: ofPage } = page;
      return {
        ...state,
        page: {
          ...kept,
          draft,
          saving,
          ...(asking !== undefined && { asking }),
          ...(ofPage && { state: ofPage }),
        },
      };
    }
    case "known":
      return { ...state, knownTags: event.tags };
    case "asking":
    case "cancelled":
      if (page.status !== "readable") return state;
      return { ...withoutMessage(state), page: { ...page, asking: event.type === "asking" } };
    case "saving":
      if (page.status !== "readable") return state;
      return say(
        { ...state, page: { ...page, saving: true, ...(page.asking && { asking: false }) } },
        { text: "saving", tone: "note" },
      );
    case "saved":
      if (page.status !== "readable" || page.draft.id !== event.draft) return state;
      return say(
        { ...state, page: { ...page, saving: false, draft: savedDraft(page.draft, event.saved) } },
        savedMessage(event.saved),
      );
    case "said":
      return say(state, event.message);
    case "copy":
      return { ...state, copy: event.copy };
  }
}

const changedDraft = (draft: ReadableDraft, { change, at }: MadeChange): ReadableDraft => ({
  ...withChange(draft, change, at),
  reading: draft.reading,
});

/** A draft of a private window was saved because the user agreed: they are asked once. */
const savedDraft = (draft: ReadableDraft, saved: Saved): ReadableDraft =>
  draft.private && saved.status !== "failed" ? { ...draft, agreed: true } : draft;

/** Whether the user is to be asked before this draft is saved. */
export const wantsAsking = ({ private: inPrivate, agreed }: Draft): boolean =>
  inPrivate === true && !agreed;

function pageOf(answer: PageRead): Page {
  if (answer.status === "unreadable") return answer;
  const { draft, saved, offered = {}, unkept, state } = answer;
  const { reading } = draft;
  if (!("html" in reading)) return { status: "described", reading, ...(state && { state }) };
  return {
    status: "readable",
    draft: { ...draft, reading },
    saving: false,
    offered,
    ...(saved && { saved }),
    ...(unkept && { unkept }),
    ...(state && { state }),
  };
}

/** What was said before is not about what is asked now. */
function withoutMessage(state: PopupState): PopupState {
  const { message: _, ...others } = state;
  return others;
}

const say = (state: PopupState, message: Omit<Message, "id">): PopupState => ({
  ...state,
  message: { ...message, id: (state.message?.id ?? 0) + 1 },
});
