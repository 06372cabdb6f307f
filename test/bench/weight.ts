import { readFileSync } from "node:fs";
import { posix, join } from "node:path";
import { gzipSync } from "node:zlib";
import { parseSync } from "vite";

/** What each part may weigh before anything is clicked in it, in bytes of gzip; KB are 1,000 bytes. */
const budgets = {
  // 45,000 until a page could be read as a whole, or as far as it is selected, and told from a file or a frame;
  // 47,000 until the head of a page that navigated within itself was told from that of the article before;
  // 48,000 until a title was told from what else its heading holds, the record was read that scripts start from,
  // keywords were told by their labels, and walls and shops by their words in seven languages.
  "content script": 53_000,
  "popup, first view": 60_000,
  "library, first view": 140_000,
};

export interface Weight {
  part: string;
  bytes: number;
  budget: number;
  files: string[];
}

/** Weighs a built extension: each part with every file that it loads at its start. */
export function weigh(extension: string): Weight[] {
  const parts: Record<keyof typeof budgets, string[]> = {
    "content script": ["content.js"],
    "popup, first view": firstView(extension, "popup/index.html"),
    "library, first view": firstView(extension, "library/index.html"),
  };
  return Object.entries(parts).map(([part, files]) => ({
    part,
    files,
    bytes: files.reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(extension, file)), { level: 9 }).length,
      0,
    ),
    budget: budgets[part as keyof typeof budgets],
  }));
}

/** A page, its stylesheets, its scripts, and what those import at once. What is imported later is not counted. */
function firstView(extension: string, page: string): string[] {
  const html = readFileSync(join(extension, page), "utf8");
  const found = new Set([page]);
  const add = (from: string, address: string) => {
    const file = posix.join(posix.dirname(from), address);
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith(".js")) return;
    const { module } = parseSync(file, readFileSync(join(extension, file), "utf8"));
    for (const { moduleRequest } of module.staticImports) add(file, moduleRequest.value);
    for (const { entries } of module.staticExports) {
      for (const { moduleRequest } of entries) if (moduleRequest) add(file, moduleRequest.value);
    }
  };
  for (const [, address = ""] of html.matchAll(
    /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g,
  )) {
    add(page, address);
  }
  return [...found];
}

/** Prints the weights; false when one is over its budget. */
export function reportWeight(extension: string): boolean {
  const weights = weigh(extension);
  for (const { part, bytes, budget, files } of weights) {
    const verdict = bytes <= budget ? "within" : "OVER";
    const kb = (count: number) => `${(count / 1000).toFixed(1)} KB`;
    console.log(`  ${part}: ${kb(bytes)} gzip, ${verdict} ${kb(budget)} (${files.length} files)`);
  }
  return weights.every(({ bytes, budget }) => bytes <= budget);
}
