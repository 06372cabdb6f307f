import browser, { ourPage, readShortcuts, type Shortcut } from "../browser";

/** What the browser says of Dossier in it. */
export interface Facts {
  button: Button;
  /** Absent where the browser has no shortcuts. */
  shortcuts?: Shortcut[];
}

/** Where the toolbar button is: in view; behind a menu, each browser's own; or an entry of Android's menu. */
export type Button = "in-view" | "chromium-menu" | "firefox-menu" | "android-menu";

/** Asks the browser. */
export async function readFacts(): Promise<Facts> {
  const [button, shortcuts] = await Promise.all([findButton(), readShortcuts()]);
  return { button, ...(shortcuts && { shortcuts }) };
}

async function findButton(): Promise<Button> {
  if ((await browser.runtime.getPlatformInfo()).os === "android") return "android-menu";
  // Not in every Firefox that Dossier runs in.
  const settings = await browser.action.getUserSettings?.();
  if (settings?.isOnToolbar) return "in-view";
  return ourPage("welcome").startsWith("moz-extension:") ? "firefox-menu" : "chromium-menu";
}
