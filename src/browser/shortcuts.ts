import browser from "webextension-polyfill";

export interface Shortcut {
  /** Of the command in the manifest. */
  name: string;
  /** What it does; "" for the toolbar button's. */
  description: string;
  /** "Alt+Shift+D"; "" where none is set. */
  keys: string;
}

/** The shortcuts as the user has set them; undefined where the browser has none. */
export async function readShortcuts(): Promise<Shortcut[] | undefined> {
  const commands = await browser.commands?.getAll();
  return commands?.map(({ name = "", description = "", shortcut = "" }) => ({
    name,
    description,
    keys: shortcut,
  }));
}
