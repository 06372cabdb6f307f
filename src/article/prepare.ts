import { readAddresses, type Addresses } from "./address";
import { placeEmbeds } from "./embeds";
import { takeNotes, type Notes } from "./footnotes";
import { repairImages } from "./images";
import { formParagraphs } from "./paragraphs";
import { stripInert } from "./strip";

/** A copy whose pictures, embeds, notes and paragraphs are as reading wants them. */
export interface PreparedPage {
  copy: Document;
  addresses: Addresses;
  notes: Notes;
}

/**
 * Prepares a copy for reading, whatever of it is to be read.
 * @param url the visited address
 * @param keep elements that must stay as they are
 */
export function preparePage(
  copy: Document,
  url: string,
  keep: ReadonlySet<Element> = new Set(),
): PreparedPage {
  const addresses = readAddresses(copy, url);
  repairImages(copy, addresses);
  placeEmbeds(copy, addresses);
  stripInert(copy);
  const notes = takeNotes(copy, addresses);
  // Last of the preparation: it gives each text its block, and the steps before it still move text.
  formParagraphs(copy, keep);
  return { copy, addresses, notes };
}
