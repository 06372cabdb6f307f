/** Typed settings in the browser's own storage. */
import browser from "../browser";
import { keyOf, settingsFrom, storageKeys, type Settings } from "./settings";

export type { PrivateWindows, Settings, Theme } from "./settings";

/** The settings as they are now, with defaults for what was never chosen. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await browser.storage.local.get(storageKeys));
}

/** Changes one setting; the others stay, also those that another page changes at the same time. */
export async function changeSetting<K extends keyof Settings>(
  name: K,
  value: Settings[K],
): Promise<void> {
  await browser.storage.local.set({ [keyOf(name)]: value });
}

/** Calls `listener` with the settings whenever one was changed, here or in another page; returns how to stop. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  let newest = 0;
  const hear = async (changes: Record<string, unknown>, area: string) => {
    if (area !== "local" || !storageKeys.some((key) => key in changes)) return;
    const change = ++newest;
    const settings = await readSettings();
    if (change === newest) listener(settings);
  };
  const onChanged = (...heard: Parameters<typeof hear>) => void hear(...heard);
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
