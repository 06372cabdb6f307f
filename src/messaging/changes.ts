const channelName = "dossier-changes";

/** Tells every open page that clips changed. Pages then ask the history what is new. */
export function announceChange(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/** Calls `listener` whenever clips changed in another context; returns how to stop. */
export function onChange(listener: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", listener);
  return () => channel.close();
}
