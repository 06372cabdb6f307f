import type { ItemRecord, Publisher } from "../clip";
import { openPage } from "./page";
import { resolve } from "./resolve";
import type { UsedElement } from "./source";
import { sources } from "./sources";

/**
 * Reads the record of the work on a page: for every field a value, where it was read, how sure it is and what
 * else was offered; and the elements of the page whose whole content is now in the record.
 *
 * Pure: the document is only read, needs no layout, and everything in it is untrusted. Never throws for what a
 * page holds. The time is linear in the size of the page.
 * @param page.url the visited address, absolute.
 * @param page.profile what is known of the institute; everything but the kind of publication works without.
 */
export function readRecord(page: { document: Document; url: string; profile?: Publisher }): {
  record: ItemRecord;
  used: UsedElement[];
} {
  const opened = openPage(page);
  const collected = sources.map((source) => ({
    source: source.name,
    offers: source.collect(opened),
  }));
  return resolve(collected, opened);
}
