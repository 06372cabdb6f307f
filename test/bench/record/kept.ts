import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { readRecord } from "../../../src/metadata/record";
import { findPublisher } from "../../../src/publishers";
import type { BenchPage } from "./corpus";
import type { ReadBy } from "./in-page";
import type { ReadPage } from "./read";

const file = resolve(import.meta.dirname, "../../../node_modules/.cache/dossier/records.jsonl");

/** Keeps what was read, so that a change of how records are made shows in seconds. */
export function keepPages(pages: readonly ReadPage[]): void {
  mkdirSync(dirname(file), { recursive: true });
  const lines = pages.map(({ id, read }) => JSON.stringify({ id, read }));
  writeFileSync(file, lines.join("\n"));
}

/**
 * The pages as they were read last, with records made anew from their outlines. What the pages are, what the peers
 * say and the times are those of then.
 * @throws when nothing was kept
 */
export function readAgain(wanted: readonly BenchPage[]): ReadPage[] {
  if (!existsSync(file)) throw new Error("Nothing was read before: run it once without --again.");
  const kept = new Map(
    readFileSync(file, "utf8")
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; read: ReadBy })
      .map(({ id, read }) => [id, read]),
  );
  return wanted.flatMap((page) => {
    const read = kept.get(page.id);
    if (!read) return [];
    const profile = findPublisher(page.url);
    const { record } = readRecord(read.outline, profile);
    const unprofiled = { ...read.unprofiled, record: readRecord(read.outline).record };
    const dossier = { ...read.dossier, record };
    return [{ ...page, read: { ...read, dossier, unprofiled }, profiled: profile !== undefined }];
  });
}
