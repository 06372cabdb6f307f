import type { KeepAs } from "../clip";
import type { Unreadable } from "../messaging";
import { publisherOf, readInTab, toldTab, type ReadTab } from "./inject";
import { reference } from "./refusals";
import { referenceOf, referenceToTab } from "./reference";

/** What was read, and how, if the user wanted it otherwise than Dossier would have had it. */
export type ReadAsWanted = ReadTab & { as?: KeepAs };

/** Reads a page as the user wants it; without a wish, as Dossier decides. */
export async function readAsWanted(
  tabId: number,
  as: KeepAs | undefined,
): Promise<ReadAsWanted | Unreadable> {
  if (as === "reference") return readReference(tabId);
  if (as === undefined || as === "article") {
    const decided = await readInTab(tabId);
    // To have an article read as one is no wish of its own.
    if (as === undefined || "status" in decided || "html" in decided.reading) return decided;
  }
  const read = await readInTab(tabId, as);
  if ("status" in read || "html" in read.reading) return "status" in read ? read : { ...read, as };
  const tab = await toldTab(tabId);
  return {
    status: "unreadable",
    reason: as === "selection" ? "no-selection" : "no-text",
    ...(tab && reference(tab)),
  };
}

/** The page's own record is worth so many milliseconds of waiting: a page may have come to hang. */
const patience = 3000;

/** With the page's own record, where the page can be read. */
async function readReference(tabId: number): Promise<ReadAsWanted | Unreadable> {
  const read = await readInTab(tabId, undefined, patience);
  if (!("status" in read)) {
    return { reading: referenceOf(read.reading), body: "", state: read.state, as: "reference" };
  }
  const tab = await toldTab(tabId);
  const url = tab && reference(tab).url;
  if (url === undefined) return read;
  const reading = referenceToTab({ url, title: tab?.title ?? "" }, publisherOf({ url }));
  return { reading, body: "", state: {}, as: "reference" };
}
