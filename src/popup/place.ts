import browser from "../browser";
import type { DraftId, KeepAs } from "../clip";
import type { PageRead } from "../messaging";
import { ask } from "../messaging";

/**
 * Asks for what this view is about: the draft or the tab that its address names, or the tab that the popup was
 * opened on. Never throws: whatever goes wrong is a page that cannot be read.
 * @param as how the user wants the page read
 */
export async function askForPage(address: string, as?: KeepAs): Promise<PageRead> {
  try {
    const given = new URL(address).searchParams;
    const draft = given.get("draft");
    if (draft !== null) return await ask("draft.open", draft as DraftId);
    const tab = given.get("tab");
    const id = tab === null ? await currentTab() : Number(tab);
    if (id === undefined) return { status: "unreadable", reason: "gone" };
    return await ask("page.read", { tab: id, ...(as && { as }) });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { status: "unreadable", reason: "failed", detail };
  }
}

async function currentTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Whether this is a page of its own, as on Android, and not a panel under a button. */
export async function isWholePage(address: string): Promise<boolean> {
  if (new URL(address).searchParams.get("view") === "tab") return true;
  return (await browser.runtime.getPlatformInfo()).os === "android";
}

/** Opens an address in a tab of its own; there the user clicks again. */
export async function openAddress(url: string): Promise<void> {
  await browser.tabs.create({ url });
  close();
}

/** Opens the options; then the popup has done its part. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  if (!document.documentElement.classList.contains("page")) close();
}

/** Opens a draft as a page of its own, where there is room for long edits; then the popup has done its part. */
export async function openInTab(draft: DraftId): Promise<void> {
  const page = `popup/index.html?view=tab&draft=${encodeURIComponent(draft)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
  close();
}
