import puppeteer, { type Browser, type HTTPRequest, type Page } from "puppeteer-core";
import { findBrowser } from "../../../scripts/browsers.mjs";
import type { Publisher } from "../../../src/clip";
import { findPublisher } from "../../../src/publishers";
import { bundle } from "../bundle";
import type { BenchPage } from "./corpus";
import type { ReadBy } from "./in-page";

/** A page with what everyone says of it. */
export interface ReadPage extends BenchPage {
  read: ReadBy;
  /** Whether something is known of its institute. */
  profiled: boolean;
}

const atOnce = 2;

/**
 * Opens every page in headless Chromium as the document of its own address, with every other request refused, and
 * asks all readers.
 */
export async function readPages(
  pages: readonly BenchPage[],
  told: (done: number) => void,
): Promise<ReadPage[]> {
  const script = await bundle("record/in-page.ts");
  const browser = await puppeteer.launch({
    executablePath: findBrowser("chromium") ?? "chromium",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const results: ReadPage[] = [];
    const waiting = pages.values();
    const work = async () => {
      for (const page of waiting) {
        results.push(await readOne(browser, page, script));
        told(results.length);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return results.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  } finally {
    await browser.close();
  }
}

async function readOne(browser: Browser, given: BenchPage, script: string): Promise<ReadPage> {
  const tab = await browser.newPage();
  try {
    await tab.setRequestInterception(true);
    tab.on("request", (request) => void serve(request, given));
    await tab.goto(given.url, { waitUntil: "domcontentloaded" });
    if (given.scripts) await settled(tab);
    const profile = findPublisher(given.url);
    await tab.evaluate(`${script};undefined`);
    const read = await tab.evaluate(
      (url, known) =>
        (
          globalThis as unknown as {
            readByAll(url: string, profile: Publisher | undefined): ReadBy;
          }
        ).readByAll(url, known ?? undefined),
      given.url,
      profile ?? null,
    );
    return { ...given, read, profiled: profile !== undefined };
  } finally {
    await tab.close();
  }
}

/** The page itself; nothing else. Its scripts run only where it needs them to show itself. */
async function serve(request: HTTPRequest, { html, charset, scripts }: BenchPage): Promise<void> {
  if (!request.isNavigationRequest() || request.frame()?.parentFrame()) {
    await request.abort();
    return;
  }
  const own = scripts ? "script-src 'unsafe-inline' 'unsafe-eval';" : "";
  await request.respond({
    status: 200,
    contentType: `text/html; charset=${charset}`,
    headers: { "Content-Security-Policy": `default-src 'none'; style-src 'unsafe-inline'; ${own}` },
    body: html,
  });
}

/** A page that fills itself does so in its first moments. */
const settled = (tab: Page) =>
  tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
