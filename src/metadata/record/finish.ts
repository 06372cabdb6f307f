import type { PageReading, Reading } from "../../clip";
import { parseDate } from "./dates";

/** Finishes what the page began: the dates of a listing's cards, by the language of the listing. */
export function finishReading(reading: PageReading): Reading {
  if (reading.kind !== "listing") return reading;
  const { cards, ...listing } = reading;
  const language = reading.record.language?.value;
  const links = cards.map(({ dates, ...link }) => {
    const issued = dates.map((text) => parseDate(text, language)).find(Boolean);
    return { ...link, ...(issued && { issued }) };
  });
  return { ...listing, links };
}
