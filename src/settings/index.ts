/** Typed settings in the browser's own storage. */
import browser from "../browser";
import { settingsFrom, type Settings, type StoredSettings } from "./settings";

export { defaults, type PrivateWindows, type Settings, type Theme } from "./settings";

const key = "settings";

/** The settings as they are now, with defaults for what was never chosen. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(key))[key]);
}

/** Changes one setting; the others stay. */
export async function changeSetting<K extends keyof Settings>(
  name: K,
  value: Settings[K],
): Promise<void> {
  const stored: StoredSettings = {
    version: 1,
    values: { ...(await readSettings()), [name]: value },
  };
  await browser.storage.local.set({ [key]: stored });
}

/** Calls `listener` with the settings whenever one was changed, here or in another page; returns how to stop. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === "local" && key in changes) listener(settingsFrom(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}
