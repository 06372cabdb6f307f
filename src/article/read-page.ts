import type { ReadOptions, Reading } from "../clip";
import { finishReading, readRecord } from "../metadata/record";
import { openPage } from "./read";

/**
 * Reads a page: what it is, its record, its text, and what was left out of the text.
 * @param url the visited address
 * @see openPage for what it promises, and for reading in two halves
 */
export function readPage(document: Document, url: string, options: ReadOptions = {}): Reading {
  const page = openPage(document, url, options);
  return finishReading(page.read(readRecord(page.outline, options.profile)));
}
