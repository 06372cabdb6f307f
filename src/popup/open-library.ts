import browser, { openInNormalWindow, ourPage } from "../browser";
import type { ClipId } from "../clip";

/** Brings the library to the front, at a clip if one is given, or opens it; then the popup has done its part. */
export async function openLibrary(clip?: ClipId): Promise<void> {
  const page = ourPage("library");
  const url = clip === undefined ? page : `${page}#clip=${clip}`;
  // Without the permission "tabs" a tab's address is told for our own pages only: just the ones we look for.
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => !tab.incognito && tab.url?.startsWith(page));
  if (open?.id === undefined) {
    await openInNormalWindow(url);
  } else {
    await browser.tabs.update(open.id, { active: true, ...(clip !== undefined && { url }) });
    // Firefox for Android has no windows.
    if (open.windowId !== undefined)
      await browser.windows?.update(open.windowId, { focused: true });
  }
  if (!document.documentElement.classList.contains("page")) close();
}
