import type {
  ItemRecord,
  LeftOutReason,
  Outline,
  PageData,
  PageReading,
  ReadOptions,
  UsedPlace,
} from "../clip";
import { openOutline, pageData } from "../metadata/outline";
import { writeBody } from "./body";
import {
  classify,
  classifyText,
  findGate,
  linkCards,
  offersFile,
  readEvidence,
  wallBehind,
  wallInstead,
} from "./classify";
import { findContainer } from "./container";
import { copyPage } from "./copy";
import { decide } from "./decide";
import { locateArticle } from "./locate";
import { paragraphOf } from "./paragraphs";
import { preparePage, type PreparedPage } from "./prepare";
import { openSelection } from "./selected";
import { surveyPage } from "./survey";
import { widenTaken } from "./taken";
import { writeAll } from "./all";

/** A page that was opened: what its record is to be made from, and how its text is read once there is one. */
export interface OpenedPage {
  outline: Outline;
  /** Once only: it works on the copy of the page that `outline` was made from. */
  read(resolved: { record: ItemRecord; used: UsedPlace[] }): PageReading;
}

/**
 * Opens a page, the first half of reading it: the record is made of the outline, here or where no page is, and the
 * second half wants it. Pure: works on a copy, changes nothing in `document`, runs nothing of it, asks for nothing
 * but the classes of the DOM. Linear in the page's size.
 * @param url the visited address
 */
export function openPage(document: Document, url: string, options: ReadOptions = {}): OpenedPage {
  const { as } = options;
  const selection = as === "selection" ? openSelection(document) : undefined;
  const copy = copyPage(document, selection?.mark);
  // Before anything changes: the record is made of scripts, hidden fields and the page's own markup.
  const { outline, elementAt } = openOutline({ document: copy, url, ...options });
  const read = (record: ItemRecord, taken: Map<Element, LeftOutReason>): PageReading => {
    const page = pageData(outline);
    if (!copy.body || (as === "selection" && !selection)) return { kind: "other", record, page };
    if (selection) {
      return { kind: "article", record, ...selection.read(copy, outline.url), page };
    }
    const prepared = preparePage(copy, outline.url, new Set(taken.keys()));
    if (as === "whole") return { kind: "article", record, ...writeAll(copy.body, prepared), page };
    return readText(prepared, record, page, taken, options);
  };
  return {
    outline,
    read({ record, used }) {
      const taken = used.flatMap(({ at, as: reason }) => {
        const found = elementAt(at);
        const block = typeof at === "number" ? outline.blocks[at] : undefined;
        // What stands loose beside other text is taken without it.
        const element = found && block && !block.whole ? paragraphOf(found, block.text) : found;
        return element ? [[element, reason] as const] : [];
      });
      const reading = read(record, new Map(taken));
      return as && isEmpty(reading) ? { kind: "other", record, page: reading.page } : reading;
    },
  };
}

const isEmpty = (reading: PageReading) =>
  "counts" in reading && reading.counts.words === 0 && reading.counts.figures === 0;

/**
 * The article, or what the page is instead.
 * @param taken the elements that the record has in full: the body must not say them again
 * @param options with `as: "article"`, what the page is taken for counts for nothing
 */
function readText(
  { copy, addresses, notes }: PreparedPage,
  record: ItemRecord,
  page: PageData,
  taken: Map<Element, LeftOutReason>,
  { as, profile }: ReadOptions,
): PageReading {
  const survey = surveyPage(copy.body, addresses);
  const evidence = readEvidence(copy.body, survey, addresses, { page, record, profile });
  const instead = wallInstead(copy.body, survey, evidence);
  const kind = as || instead ? "article" : classify(evidence);
  if (kind === "listing") return { kind, record, cards: linkCards(evidence.cards), page };
  if (kind === "profile" || kind === "event" || kind === "home" || kind === "other")
    return { kind, record, page };

  const located = locateArticle(copy, record.title?.value ?? "");
  const article = findContainer(copy.body, survey, located);
  const hasFile = offersFile(record, article.container);
  const out = decide({ ...article, survey, used: widenTaken(taken) });
  const gate = findGate(survey);
  const body = writeBody(article.container, out, notes, addresses);
  const { words } = body.counts;
  const wall = instead ?? wallBehind(gate, evidence, words);
  return {
    ...(wall ? { kind: "wall", wall } : { kind: classifyText(record, words, hasFile) }),
    record,
    ...body,
    page,
  };
}
