import browser, { t, type TextKey } from "../browser";
import { openLibrary, openPopup } from "./open";

interface MenuEntry {
  title: TextKey;
  contexts: ("page" | "selection" | "link" | "image" | "action")[];
  run: (tabId: number) => void;
}

/** By id, in the order shown. */
const entries: Record<string, MenuEntry> = {
  clip: {
    title: "menuClip",
    contexts: ["page", "selection", "link", "image"],
    run: (tabId) => openPopup(tabId),
  },
  copy: {
    title: "menuCopy",
    contexts: ["page", "selection", "link", "image", "action"],
    run: (tabId) => openPopup(tabId, "copy"),
  },
  library: { title: "menuLibrary", contexts: ["action"], run: () => void openLibrary() },
};

/** Adds the context menu, where the browser has one (Firefox for Android has none). */
export function offerMenus(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    for (const [id, { title, contexts }] of Object.entries(entries)) {
      browser.contextMenus.create({ id, title: t(title), contexts });
    }
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) entries[menuItemId]?.run(tab.id);
  });
}
