/** Bundled and run in a page by read.ts: one document read by Dossier and by what others build on. */
import { Readability } from "@mozilla/readability";
import { gfm } from "@truto/turndown-plugin-gfm";
import TurndownService from "turndown";
import { readPage } from "../../src/article";
import { convert } from "../../src/markdown/convert";

export interface Times {
  /** Milliseconds of each round. */
  dossier: number[];
  peer: number[];
}

/** Reads and converts a page `rounds` times each way, in turn, on a fresh document every time. */
function timeReading(html: string, url: string, rounds: number): Times {
  const ways = {
    dossier: (page: Document) => {
      const reading = readPage(page, url);
      return "html" in reading ? convert(reading.html) : "";
    },
    peer: (page: Document) => {
      const article = new Readability(page.cloneNode(true) as Document).parse();
      const turndown = new TurndownService({ headingStyle: "atx", codeBlockStyle: "fenced" });
      turndown.use(gfm);
      return article?.content ? turndown.turndown(article.content) : "";
    },
  };
  const times: Times = { dossier: [], peer: [] };
  for (let round = 0; round < rounds; round++) {
    for (const way of ["dossier", "peer"] as const) {
      const page = new DOMParser().parseFromString(html, "text/html");
      const start = performance.now();
      ways[way](page);
      times[way].push(performance.now() - start);
    }
  }
  return times;
}

Object.assign(globalThis, { timeReading });
