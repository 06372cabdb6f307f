import type { DraftChange, DraftId } from "../clip";
import type { Saved } from "./protocol";

/** What the user did to a draft in one of its views. */
export interface MadeChange {
  draft: DraftId;
  change: DraftChange;
  /** When, ISO 8601 in UTC. */
  at: string;
}

/** What the views of a draft tell each other. */
export type DraftNews =
  | ({ type: "changed" } & MadeChange)
  | { type: "saved"; draft: DraftId; saved: Saved };

const channelName = "dossier-drafts";

/** One for each view: through another of its own it would hear itself, and say "Saved" twice. */
const channel = (): BroadcastChannel => (opened ??= new BroadcastChannel(channelName));
let opened: BroadcastChannel | undefined;

/** Tells the other views of a draft what happened to it in this one. */
export const announceDraft = (news: DraftNews): void => channel().postMessage(news);

/** Calls `listener` with what happens to drafts in other views. */
export function onDraftNews(listener: (news: DraftNews) => void): void {
  channel().addEventListener("message", ({ data }: MessageEvent<DraftNews>) => listener(data));
}
