import type { DraftChange, DraftId } from "../clip";

/** What the user did to a draft in one of its views. */
export interface MadeChange {
  draft: DraftId;
  change: DraftChange;
  /** When, ISO 8601 in UTC. */
  at: string;
}

const channelName = "dossier-drafts";

/** Tells the other views of a draft what the user did to it. */
export function announceDraftChange(made: MadeChange): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(made);
  channel.close();
}

/** Calls `listener` with what the user does to drafts in other views. */
export function onDraftChange(listener: (made: MadeChange) => void): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", ({ data }: MessageEvent<MadeChange>) => listener(data));
}
