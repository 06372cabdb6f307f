import browser, { openInNormalWindow, ourPage } from "../browser";
import { keepWish, type Wish } from "./wish";

/**
 * Opens the popup on the tab, as a click on the button does; as a page of its own where the browser cannot.
 * Must be called before anything is awaited: Firefox opens a popup only while the user's click or key lasts.
 */
export function openPopup(tabId: number, wish?: Wish): void {
  if (wish) void keepWish(tabId, wish);
  const asPage = () =>
    browser.tabs.create({
      url: browser.runtime.getURL(`popup/index.html?view=tab&tab=${tabId}`),
    });
  void browser.action.openPopup().catch(asPage);
}

/** Opens the library. */
export async function openLibrary(): Promise<void> {
  await openInNormalWindow(ourPage("library"));
}
