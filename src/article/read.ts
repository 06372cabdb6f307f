import type { LeftOutReason, ReadOptions, Reading } from "../clip";
import { pageData, readRecord } from "../metadata";
import { readAddresses } from "./address";
import { writeBody } from "./body";
import { classify, classifyText, listLinks, offersFile, readEvidence } from "./classify";
import { findContainer } from "./container";
import { copyPage } from "./copy";
import { decide } from "./decide";
import { placeEmbeds } from "./embeds";
import { takeNotes } from "./footnotes";
import { repairImages } from "./images";
import { locateArticle } from "./locate";
import { formParagraphs } from "./paragraphs";
import { stripInert } from "./strip";
import { surveyPage } from "./survey";

/**
 * Reads a page: what it is, its record, its text, and what was left out of the text. Pure: works on a copy, changes
 * nothing in `document`, runs nothing of it, asks for nothing but the classes of the DOM. Linear in the page's size.
 * @param url the visited address
 */
export function readPage(document: Document, url: string, options: ReadOptions = {}): Reading {
  const copy = copyPage(document);
  const addresses = readAddresses(copy, url);
  const page = pageData(copy, url);
  // Before anything changes: the record reads scripts, hidden fields and the page's own markup.
  const { record, used } = readRecord({ document: copy, url, ...options });
  if (!copy.body) return { kind: "other", record, page };
  const taken = new Map<Element, LeftOutReason>(used.map(({ element, as }) => [element, as]));

  repairImages(copy, addresses);
  placeEmbeds(copy, addresses);
  stripInert(copy);
  const notes = takeNotes(copy, addresses);
  // Last of the preparation: it gives each text its block, and the steps before it still move text.
  formParagraphs(copy, new Set(taken.keys()));

  const survey = surveyPage(copy.body, addresses);
  const evidence = readEvidence(copy.body, survey, addresses, page);
  const kind = classify(evidence);
  if (kind === "listing")
    return { kind, record, links: listLinks(evidence.cards, record.language?.value), page };
  if (kind === "profile" || kind === "event" || kind === "home" || kind === "other")
    return { kind, record, page };

  const located = locateArticle(copy, record.title?.value ?? "");
  const article = findContainer(copy.body, survey, located);
  const hasFile = offersFile(record, article.container);
  const out = decide({ ...article, survey, used: taken });
  const body = writeBody(article.container, out, notes, addresses);
  return {
    kind: classifyText(evidence, record, body.counts.words, hasFile),
    record,
    ...body,
    page,
  };
}
