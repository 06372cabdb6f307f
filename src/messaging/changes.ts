const channelName = "dossier-changes";

/** What of the history changed. */
export type Changed = "clips" | "drafts";

/** Tells every open page what changed. Pages then ask the history what is new. */
export function announceChange(changed: Changed): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(changed);
  channel.close();
}

/** Calls `listener` whenever something changed in another context; returns how to stop. */
export function onChange(listener: (changed: Changed) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", ({ data }: MessageEvent<Changed>) => listener(data));
  return () => channel.close();
}
