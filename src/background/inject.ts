import browser, { ourPage } from "../browser";
import type { Publisher, ReadAs, Reading } from "../clip";
import {
  sampleIn,
  type InPage,
  type PageFailed,
  type PageState,
  type RemotePage,
  type Unreadable,
} from "../messaging";
import { finishReading, readRecord } from "../metadata/record";
import { findPublisher } from "../publishers";
import { reference, refusal, refusedPlace, type ToldTab } from "./refusals";

/** How long a page may take to answer before the popup says so, in milliseconds. */
const patience = 15_000;

/** What was read in a tab: the reading, and the Markdown of its text. */
export interface ReadTab {
  reading: Reading;
  body: string;
  state: PageState;
}

/**
 * Reads the page in a tab that the user just pointed at (activeTab). Never throws for what a page can cause.
 * @param as how the user wants it read; else Dossier decides
 * @param limit how long to wait, in milliseconds
 */
export async function readInTab(
  tabId: number,
  as?: ReadAs,
  limit = patience,
): Promise<ReadTab | Unreadable> {
  const tab = await toldTab(tabId);
  if (!tab) return { status: "unreadable", reason: "gone" };
  const refused = isSample(tab) ? undefined : refusedPlace(tab, browser.runtime.getURL(""));
  if (refused) return refused;
  try {
    return await withPatience(read(tabId, tab, as), limit);
  } catch (error) {
    const now = await toldTab(tabId);
    // Another page is not ours to read: the user has not clicked on it.
    if (!now || now.url !== tab.url) return { status: "unreadable", reason: "gone" };
    const of = { status: "unreadable", ...reference(tab) } as const;
    if (error instanceof OutOfPatience) return { ...of, reason: "timed-out" };
    const detail = error instanceof Error ? error.message : String(error);
    if (error instanceof PageError) return { ...of, reason: "failed", detail };
    return refusal(detail, tab, await browser.extension.isAllowedFileSchemeAccess());
  }
}

/** What the browser tells of a tab; undefined when there is no such tab. */
export const toldTab = (tabId: number): Promise<ToldTab | undefined> =>
  browser.tabs.get(tabId).catch(() => undefined);

/** The page is opened and read where it is; its record is made here in between, which takes no page. */
async function read(
  tabId: number,
  tab: ToldTab,
  as: ReadAs | undefined,
): Promise<ReadTab | Unreadable> {
  const profile = publisherOf(tab);
  const page = isSample(tab) ? sampleIn(tabId) : await injectedIn(tabId);
  const opening = given(await page.open({ ...(profile && { profile }), ...(as && { as }) }));
  const { state } = opening;
  if ("obstacle" in opening) {
    const selected = state.selected && ({ selected: true } as const);
    return { status: "unreadable", ...opening.obstacle, ...reference(tab), ...selected };
  }
  const { opened, outline } = opening;
  const { reading, body } = given(await page.read(opened, readRecord(outline, profile)));
  return { reading: finishReading(reading), body, state };
}

/** Whether this is our own sample article, which reads itself. */
const isSample = ({ url }: ToldTab): boolean => url?.split("#", 1)[0] === ourPage("sample");

/** Brings the content script into the page. */
async function injectedIn(tabId: number): Promise<RemotePage> {
  // The leading slash: Firefox resolves the file against the calling page, Chrome against the extension's root.
  await inject(tabId, { files: ["/content.js"] });
  return {
    open: (...args) =>
      inject(tabId, {
        func: (...all: Parameters<InPage["open"]>) =>
          (globalThis as unknown as { dossier: InPage }).dossier.open(...all),
        args,
      }),
    read: (...args) =>
      inject(tabId, {
        func: (...all: Parameters<InPage["read"]>) =>
          (globalThis as unknown as { dossier: InPage }).dossier.read(...all),
        args,
      }),
  };
}

export const publisherOf = ({ url }: ToldTab): Publisher | undefined =>
  url === undefined ? undefined : findPublisher(url);

type Injection = Omit<Parameters<typeof browser.scripting.executeScript>[0], "target">;

/** @throws what the browser says against it. */
async function inject<A>(tabId: number, what: Injection): Promise<A> {
  // Without injectImmediately a page that never stops loading is never read.
  const way = { target: { tabId }, injectImmediately: true };
  const [answer] = await browser.scripting.executeScript({ ...way, ...what });
  // Firefox does not reject: it tells the error in the result.
  if (answer?.error) throw answer.error;
  return answer?.result as A;
}

/** @throws what the page says against it. */
function given<A extends object>(answer: A | PageFailed | null | undefined): A {
  if (!answer) throw new PageError("The page gave no answer.");
  if ("error" in answer) throw new PageError(answer.error);
  return answer;
}

/** Reading itself failed, in the page: its words are not the browser's. */
class PageError extends Error {}

class OutOfPatience extends Error {}

async function withPatience<T>(work: Promise<T>, limit: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OutOfPatience()), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
