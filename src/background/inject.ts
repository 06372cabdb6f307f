import browser from "../browser";
import type { Publisher, Reading, ReadOptions } from "../clip";
import type { InPage, PageAnswer, PageFailed, PageOpened, Unreadable } from "../messaging";
import { finishReading, readRecord } from "../metadata/record";
import { findPublisher } from "../publishers";

/** How long a page may take to answer before the popup says so, in milliseconds. */
const patience = 15_000;

/** What was read in a tab: the reading, and the Markdown of its text. */
export interface ReadTab {
  reading: Reading;
  body: string;
}

/** Reads the page in a tab that the user just pointed at (activeTab). Never throws for what a page can cause. */
export async function readInTab(tabId: number): Promise<ReadTab | Unreadable> {
  try {
    const { url } = await browser.tabs.get(tabId);
    const profile = url ? findPublisher(url) : undefined;
    return await withPatience(read(tabId, profile));
  } catch (error) {
    return unreadable(error);
  }
}

/** The page is opened and read where it is; its record is made here in between, which takes no page. */
async function read(tabId: number, profile: Publisher | undefined): Promise<ReadTab> {
  // The leading slash: Firefox resolves the file against the calling page, Chrome against the extension's root.
  await inject(tabId, { files: ["/content.js"] });
  const page = await inject<PageOpened>(tabId, {
    func: (options: ReadOptions) =>
      (globalThis as unknown as { dossier: InPage }).dossier.open(options),
    args: [profile ? { profile } : {}],
  });
  const resolved = readRecord(page.outline, profile);
  const { reading, body } = await inject<PageAnswer>(tabId, {
    func: (...given: Parameters<InPage["read"]>) =>
      (globalThis as unknown as { dossier: InPage }).dossier.read(...given),
    args: [page.opened, resolved],
  });
  return { reading: finishReading(reading), body };
}

type Injection = Omit<Parameters<typeof browser.scripting.executeScript>[0], "target">;

/** @throws what the browser or the page says against it. */
async function inject<A>(tabId: number, what: Injection): Promise<Exclude<A, PageFailed>> {
  // Without injectImmediately a page that never stops loading is never read.
  const way = { target: { tabId }, injectImmediately: true };
  const [answer] = await browser.scripting.executeScript({ ...way, ...what });
  // Firefox does not reject: it tells the error in the result.
  if (answer?.error) throw answer.error;
  if (!what.func) return undefined as Exclude<A, PageFailed>;
  const result = answer?.result as A | PageFailed | null | undefined;
  if (!result) throw new PageError("The page gave no answer.");
  if (isFailed(result)) throw new PageError(result.error);
  return result as Exclude<A, PageFailed>;
}

const isFailed = (answer: object): answer is PageFailed => "error" in answer;

/** Reading itself failed, in the page: its words are not the browser's. */
class PageError extends Error {}

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
  if (error instanceof PageError) return { status: "unreadable", reason: "failed", detail };
  const says = (pattern: RegExp) => pattern.test(detail);
  if (departures.some(says)) return { status: "unreadable", reason: "gone", detail };
  if (refusals.some(says)) return { status: "unreadable", reason: "restricted", detail };
  return { status: "unreadable", reason: "failed", detail };
}
