import { rmSync } from "node:fs";
import { openWeb, startBrowser, type BrowserName, type Driver } from "../browser/driver";
import { savedPages } from "../browser/pages";
import { writeEmptyExtension } from "./empty-extension";
import { median, quantile } from "./statistics";

const rounds = 20;
/** Not counted: the first click starts what later ones find started. */
const warmUp = 2;

export interface ClickTimes {
  /** Milliseconds from the click on the toolbar button until the popup shows its content. */
  dossier: number[];
  empty: number[];
  /** Milliseconds that reading and converting this page take in this browser, by the injected script itself. */
  reading: number[];
}

/**
 * Clicks the toolbar button over and over, on Dossier and on an empty extension in turn, in two browsers of one
 * kind that run at the same time and see the same page, so that whatever else the machine does hits both.
 */
export async function timeClicks(browser: BrowserName, extension: string): Promise<ClickTimes> {
  const web = await openWeb();
  const page = savedPages.find(({ name }) => name === "macdonald-laurier");
  if (!page) throw new Error("The saved page is not there.");
  web.serve(page.address, page.html);
  const emptyExtension = writeEmptyExtension(browser);
  const drivers: Driver[] = [];
  try {
    for (const folder of [extension, emptyExtension]) {
      const driver = await startBrowser(browser, { extension: folder, proxy: web.port });
      drivers.push(driver);
      await driver.tab.goto(page.address);
    }
    const times: ClickTimes = { dossier: [], empty: [], reading: [] };
    for (let round = 0; round < warmUp + rounds; round++) {
      for (const [at, driver] of drivers.entries()) {
        const time = await timeClick(driver);
        if (round >= warmUp) (at === 0 ? times.dossier : times.empty).push(time);
      }
    }
    const [dossier] = drivers;
    if (dossier) times.reading = await (await dossier.openPopup()).run(timeReadings);
    return times;
  } finally {
    for (const driver of drivers) await driver.close();
    rmSync(emptyExtension, { recursive: true, force: true });
    await web.close();
  }
}

/** One click, in milliseconds, by the clock that both processes share. */
async function timeClick(driver: Driver): Promise<number> {
  const start = Date.now();
  const popup = await driver.openPopup();
  const shown = await popup.run(whenShown);
  await popup.close();
  // The next click starts from rest.
  await new Promise((next) => setTimeout(next, 200));
  return shown - start;
}

/**
 * Runs in the popup: the moment at which its text stands there. Where it stood there before this was asked, the
 * answer is late by the driver's own way into the popup, for both extensions alike.
 */
async function whenShown(): Promise<number> {
  while (!document.querySelector("pre")?.textContent) await new Promise(requestAnimationFrame);
  return Date.now();
}

/**
 * Runs in the popup: reads the page of the tab over and over, where the click's own injection read it. The
 * record, which the background makes in between, is left out: the limit is the lower for it.
 */
async function timeReadings(): Promise<number[]> {
  interface Api {
    tabs: { query(by: object): Promise<{ id: number }[]> };
    scripting: { executeScript(how: object): Promise<{ result: number }[]> };
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const api = browser ?? chrome;
  while (!document.querySelector("pre")) await new Promise(requestAnimationFrame);
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const target = { tabId: tab?.id };
  const func = () => {
    const start = performance.now();
    interface Halves {
      open(options: object): { opened: number };
      read(opened: number, resolved: object): unknown;
    }
    const { dossier } = globalThis as unknown as { dossier: Halves };
    dossier.read(dossier.open({}).opened, { record: {}, used: [] });
    return performance.now() - start;
  };
  const times: number[] = [];
  for (let round = 0; round < 10; round++) {
    await api.scripting.executeScript({ target, files: ["/content.js"] });
    const [answer] = await api.scripting.executeScript({ target, func });
    times.push(answer?.result ?? Number.NaN);
  }
  return times;
}

/** Prints both, and how they compare; false when Dossier is slower than twice the empty one and its own reading. */
export function reportClicks(
  browser: BrowserName,
  { dossier, empty, reading }: ClickTimes,
): boolean {
  const show = (times: number[]) =>
    `p50 ${median(times).toFixed(0)} ms, p90 ${quantile(times, 0.9).toFixed(0)} ms (of ${times.length})`;
  const limit = 2 * median(empty) + median(reading);
  const within = median(dossier) <= limit;
  console.log(`  ${browser}, Dossier: ${show(dossier)}`);
  console.log(`  ${browser}, empty popup with an empty content script: ${show(empty)}`);
  console.log(
    `  ratio ${(median(dossier) / median(empty)).toFixed(2)}; limit 2 × empty + reading (${median(reading).toFixed(0)} ms) = ${limit.toFixed(0)} ms: ${within ? "within" : "OVER"}`,
  );
  return within;
}
