/** Typed settings in the browser's own storage. */
import browser from "../browser";
import { settingsFrom, type Settings, type StoredSettings } from "./settings";

export type { Settings } from "./settings";

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
