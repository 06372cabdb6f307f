import type { PartialDate } from "../../clip";
import { fold } from "../../text";
import type { Page } from "./page";

/** Where a work was published, and in which year: what stands around the publisher in a title page's last line. */
export interface Imprint {
  place: string;
  issued?: PartialDate;
}

/** "Santa Monica, CA: RAND Corporation, 2024", alone or at the end of a citation. */
const line =
  /(?:^|[.,;(]\s+)(?<place>\p{Lu}[\p{L}\p{M}’'.-]*(?:[ -]\p{L}[\p{L}\p{M}’'.-]*){0,3}(?:,\s\p{Lu}[\p{L}.]{1,10})?):\s+(?<publisher>[^:;]{2,120}?)(?:,?\s\(?(?<year>(?:19|20)\d{2})\)?)?(?:[.,;)]|$)/gu;

/** A line in which the page's own publisher stands behind a place; any other name may be anything. */
export function readImprint(text: string, { siteNames }: Page): Imprint | undefined {
  const own = new Set(siteNames.map(fold));
  for (const { groups } of text.matchAll(line)) {
    const { place, publisher, year } = groups ?? {};
    if (place && publisher && own.has(fold(publisher)))
      return { place, ...(year && { issued: { year: Number(year) } }) };
  }
  return undefined;
}
