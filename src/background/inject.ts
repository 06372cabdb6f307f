import browser from "../browser";
import { findPublisher } from "../publishers";
import type { PageAnswer, ReadInPage, Unreadable } from "../messaging";

/** How long a page may take to answer before the popup says so, in milliseconds. */
const patience = 15_000;

/** Reads the page in a tab that the user just pointed at (activeTab). Never throws for what a page can cause. */
export async function readInTab(tabId: number): Promise<PageAnswer | Unreadable> {
  try {
    const { url } = await browser.tabs.get(tabId);
    const profile = url ? findPublisher(url) : undefined;
    return await withPatience(inject(tabId, profile ? { profile } : {}));
  } catch (error) {
    return unreadable(error);
  }
}

async function inject(tabId: number, options: Parameters<ReadInPage>[0]): Promise<PageAnswer> {
  // Without injectImmediately a page that never stops loading is never read.
  const way = { target: { tabId }, injectImmediately: true };
  // The leading slash: Firefox resolves the file against the calling page, Chrome against the extension's root.
  const [loaded] = await browser.scripting.executeScript({ ...way, files: ["/content.js"] });
  // Firefox does not reject: it tells the error in the result.
  if (loaded?.error) throw loaded.error;
  const [read] = await browser.scripting.executeScript({
    ...way,
    func: (given: Parameters<ReadInPage>[0]) =>
      (globalThis as unknown as { dossierRead: ReadInPage }).dossierRead(given),
    args: [options],
  });
  if (read?.error) throw read.error;
  return (read?.result ?? { error: "The page gave no answer." }) as PageAnswer;
}

class OutOfPatience extends Error {}

async function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OutOfPatience()), patience);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** The browsers' own words for a page that is not ours to read; neither gives a code. */
const refusals = [
  /cannot access/i, // Chromium: "Cannot access a chrome:// URL", "Cannot access contents of the page"
  /cannot be scripted/i, // Chromium: "The extensions gallery cannot be scripted."
  /showing error page/i, // Chromium: "Frame with ID 0 is showing error page"
  /missing host permission/i, // Firefox
];
const departures = [
  /no tab with id/i, // Chromium
  /invalid tab id/i, // Firefox
  /(frame|tab|document).*(removed|closed|destroyed|discarded)/i, // both
];

function unreadable(error: unknown): Unreadable {
  if (error instanceof OutOfPatience) return { status: "unreadable", reason: "timed-out" };
  const detail = error instanceof Error ? error.message : String(error);
  const says = (pattern: RegExp) => pattern.test(detail);
  if (departures.some(says)) return { status: "unreadable", reason: "gone", detail };
  if (refusals.some(says)) return { status: "unreadable", reason: "restricted", detail };
  return { status: "unreadable", reason: "failed", detail };
}
