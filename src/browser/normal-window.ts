import browser from "webextension-polyfill";

/**
 * Opens a page of ours in a tab of a normal window. In a private one Firefox would give it another database, an
 * empty one; Chromium has no place for it there.
 */
export async function openInNormalWindow(url: string): Promise<void> {
  // Firefox for Android has no windows.
  const here = await browser.windows?.getLastFocused();
  if (!here?.incognito) {
    await browser.tabs.create({ url });
    return;
  }
  const windows = await browser.windows.getAll({ windowTypes: ["normal"] });
  const normal = windows.find(({ incognito }) => !incognito);
  if (normal?.id === undefined) {
    await browser.windows.create({ url, incognito: false });
  } else {
    await browser.tabs.create({ url, windowId: normal.id });
    await browser.windows.update(normal.id, { focused: true });
  }
}
