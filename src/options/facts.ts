import browser, { readShortcuts } from "../browser";
import { lastError } from "../messaging";
import type { Facts } from "./state";

/** Newer than the types: Firefox 137. */
interface ShortcutView {
  openShortcutSettings?: () => Promise<void>;
}

/** Asks the browser about itself. */
export async function readFacts(): Promise<Facts> {
  const [inPrivateWindows, shortcuts, error] = await Promise.all([
    browser.extension.isAllowedIncognitoAccess(),
    readShortcuts(),
    lastError(),
  ]);
  return {
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    ...(shortcuts && { shortcuts }),
    shortcutSettings: hasAddresses() ? "address" : shortcutView() ? "view" : "words",
    inPrivateWindows,
    privateSettings: hasAddresses() ? "address" : "words",
    ...(error && { lastError: error }),
  };
}

/** Opens the browser's own settings of shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  if (hasAddresses()) await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
  else await shortcutView()?.();
}

/** Opens the browser's own settings of Dossier, where it has an address for them. */
export async function openExtensionSettings(): Promise<void> {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}

/** Chromium lets an extension open the browser's settings by their address; Firefox does not. */
const hasAddresses = (): boolean => browser.runtime.getURL("").startsWith("chrome-extension:");

const shortcutView = () => (browser.commands as ShortcutView | undefined)?.openShortcutSettings;
