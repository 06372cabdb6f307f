import { readPage } from "../../src/article";
import type { ReadableReading, ReadOptions, Reading } from "../../src/clip";

export const url = "https://institute.example/papers/one";

/** A document as the parser makes it; nothing in it runs. */
export const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

/** Distinct sentences: 40 to 50 words each, so that no paragraph can be taken for another or for furniture. */
export const prose = (index: number): string =>
  `In the case numbered ${index}, the committee heard that the cost of the programme, which had doubled since the ` +
  `first review, was borne by districts that had never asked for it; the treasury, in its reply to question ${index}, ` +
  `did not dispute the figure, but held that the comparison was unfair.`;

export const paragraphs = (count: number, from = 1): string =>
  Array.from({ length: count }, (_, at) => `<p>${prose(from + at)}</p>`).join("\n");

/** A plain page of an institute around the content of its article. */
export const articlePage = (content: string, { head = "", around = "" } = {}): Document =>
  parse(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>On Cost – Institute</title>${head}</head><body>
    <header><a href="/">Institute</a><nav><a href="/people">People</a> <a href="/papers">Papers</a></nav></header>
    <main><article><h1>On Cost</h1><div class="content">${content}</div></article>${around}</main>
    <footer><p>Institute, 1 High Street</p></footer></body></html>`);

/** Reads a document and insists on a text. */
export function readText(document: Document, options?: ReadOptions): ReadableReading {
  const reading = readPage(document, url, options);
  if (!isReadable(reading)) throw new Error(`The page was called "${reading.kind}".`);
  return reading;
}

export const isReadable = (reading: Reading): reading is ReadableReading => "html" in reading;

/** The body as a tree. */
export const bodyOf = (reading: ReadableReading): HTMLElement => parse(reading.html).body;

export const squeeze = (text: string | null | undefined): string =>
  (text ?? "").replace(/\s+/g, " ").trim();

/** How often a phrase stands in a text. */
export const times = (text: string, phrase: string): number => text.split(phrase).length - 1;
