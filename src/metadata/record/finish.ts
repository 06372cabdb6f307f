import type { ArticleLink, LinkCard, PageReading, Reading } from "../../clip";
import { parseDate } from "./dates";
import { parseByline } from "./names";
import { withoutCards } from "./without-cards";

/**
 * Finishes what the page began, now that it is known what the page is: takes what is of other works out of the record,
 * and reads what a listing's cards print, by the language of the listing.
 */
export function finishReading(reading: PageReading): Reading {
  if ("html" in reading) return reading;
  const record = withoutCards(reading.record, reading);
  if (reading.kind !== "listing") return { ...reading, record };
  const { cards, ...listing } = reading;
  const language = record.language?.value ?? "";
  return { ...listing, record, links: cards.map((card) => readCard(card, language)) };
}

function readCard({ dates, names, ...link }: LinkCard, language: string): ArticleLink {
  const issued = dates.map((text) => parseDate(text, language)).find(Boolean);
  const author = names.map((text) => parseByline(text, { language })?.author ?? []).find(isAny);
  return { ...link, ...(issued && { issued }), ...(author && { author }) };
}

const isAny = (names: unknown[]) => names.length > 0;
