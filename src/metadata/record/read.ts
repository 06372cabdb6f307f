import type { ItemRecord, Outline, Publisher, UsedPlace } from "../../clip";
import { openPage } from "./page";
import { resolve } from "./resolve";
import { sources } from "./sources";

/**
 * Makes the record of the work from a page's outline: for every field a value, where it was read, how sure it is
 * and what else was offered; and the places of the page whose whole content is now in the record.
 *
 * Pure, and without a DOM. Everything in the outline is untrusted. Never throws for what a page holds; the time is
 * linear in its size.
 * @param profile what is known of the institute; everything but the kind of publication works without.
 */
export function readRecord(
  outline: Outline,
  profile?: Publisher,
): { record: ItemRecord; used: UsedPlace[] } {
  const page = openPage(outline, profile);
  const collected = sources.map((source) => ({
    source: source.name,
    offers: source.collect(page),
  }));
  return resolve(collected, page);
}
