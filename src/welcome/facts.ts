import browser, { ourPage } from "../browser";

/** What the browser says of Dossier in it. */
export interface Facts {
  button: Button;
  /** Absent where the browser has no shortcuts. */
  shortcuts?: Shortcut[];
}

/** Where the toolbar button is: in view; behind a menu, each browser's own; or an entry of Android's menu. */
export type Button = "in-view" | "chromium-menu" | "firefox-menu" | "android-menu";

export interface Shortcut {
  /** Of the command in the manifest. */
  name: string;
  /** What it does; "" for the toolbar button's. */
  description: string;
  /** "Alt+Shift+D"; "" where none is set. */
  keys: string;
}

/** Asks the browser. */
export async function readFacts(): Promise<Facts> {
  const [button, commands] = await Promise.all([findButton(), browser.commands?.getAll()]);
  return {
    button,
    ...(commands && {
      shortcuts: commands.map(({ name = "", description = "", shortcut = "" }) => ({
        name,
        description,
        keys: shortcut,
      })),
    }),
  };
}

async function findButton(): Promise<Button> {
  if ((await browser.runtime.getPlatformInfo()).os === "android") return "android-menu";
  // Not in every Firefox that Dossier runs in.
  const settings = await browser.action.getUserSettings?.();
  if (settings?.isOnToolbar) return "in-view";
  return ourPage("welcome").startsWith("moz-extension:") ? "firefox-menu" : "chromium-menu";
}
