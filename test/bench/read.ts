import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import puppeteer, { type Page } from "puppeteer-core";
import { findBrowser } from "../../scripts/browsers.mjs";
import { savedPages } from "../browser/pages";
import { bundle } from "./bundle";
import type { Times } from "./read-page";
import { median, quantile } from "./statistics";

interface Sample {
  name: string;
  html: string;
  url: string;
}

export interface ReadTime {
  name: string;
  /** Of the page's HTML, in bytes. */
  size: number;
  /** Median milliseconds from the document to the Markdown. */
  dossier: number;
  peer: number;
}

const rounds = 5;
const enough = 150;

/** Reads every page both ways in headless Chromium: Dossier, and Readability with Turndown and its GFM plugin. */
export async function timeReading(samples: readonly Sample[] = allSamples()): Promise<ReadTime[]> {
  const script = await bundle("read-page.ts");
  const browser = await puppeteer.launch({
    executablePath: findBrowser("chromium") ?? "chromium",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(`${script};undefined`);
    const [first] = samples;
    // Not counted: what runs first is compiled on the way.
    if (first) await timeOne(page, first);
    const results: ReadTime[] = [];
    for (const sample of samples) results.push(await timeOne(page, sample));
    return results;
  } finally {
    await browser.close();
  }
}

async function timeOne(page: Page, { name, html, url }: Sample): Promise<ReadTime> {
  const { dossier, peer } = await page.evaluate(
    (text, address, count) =>
      (
        globalThis as unknown as {
          timeReading(html: string, url: string, rounds: number): Times;
        }
      ).timeReading(text, address, count),
    html,
    url,
    rounds,
  );
  return { name, size: Buffer.byteLength(html), dossier: median(dossier), peer: median(peer) };
}

/** Our own saved pages, and those of a benchmark folder (every .html and .html.gz in it) where there is one. */
function allSamples(): Sample[] {
  const own = savedPages.map(({ name, html, address }) => ({ name, html, url: address }));
  const root = resolve(import.meta.dirname, "../..");
  const folder = resolve(root, process.env.DOSSIER_BENCH ?? "../shared/bench");
  if (!existsSync(folder)) {
    console.log("  No benchmark folder (DOSSIER_BENCH): our own saved pages only.");
    return own;
  }
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.html(\.gz)?$/.test(name),
  );
  // Some hundred pages say as much as all of them, in a tenth of the time.
  const every = Math.ceil(files.length / enough);
  const some = files.toSorted().filter((_, at) => process.env.VITE_FULL || at % every === 0);
  const more = some.map((name) => {
    const bytes = readFileSync(join(folder, name));
    return {
      name: basename(name).replace(/\.html(\.gz)?$/, ""),
      html: (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"),
      url: `https://www.example.org/reports/2024/${encodeURIComponent(basename(name))}`,
    };
  });
  return [...own, ...more];
}

/** Prints the whole and its extremes. */
export function reportReading(results: readonly ReadTime[]): void {
  const sum = (of: "dossier" | "peer") => results.reduce((total, result) => total + result[of], 0);
  const ratios = results.map(({ dossier, peer }) => dossier / peer);
  const line = (of: "dossier" | "peer") => {
    const times = results.map((result) => result[of]);
    return `p50 ${median(times).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms, in all ${sum(of).toFixed(0)} ms`;
  };
  console.log(`  ${results.length} pages, median of ${rounds} rounds each`);
  console.log(`  Dossier: ${line("dossier")}`);
  console.log(`  Readability + Turndown + GFM: ${line("peer")}`);
  console.log(
    `  ratio: in all ${(sum("dossier") / sum("peer")).toFixed(2)}, by page p50 ${median(ratios).toFixed(2)}, p95 ${quantile(ratios, 0.95).toFixed(2)}`,
  );
  const slowest = results.toSorted((a, b) => b.dossier - a.dossier).slice(0, 5);
  for (const { name, size, dossier, peer } of slowest) {
    console.log(
      `    slow: ${name} (${(size / 1000).toFixed(0)} KB) ${dossier.toFixed(0)} ms, peer ${peer.toFixed(0)} ms`,
    );
  }
}
