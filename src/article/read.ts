import type {
  ItemRecord,
  LeftOutReason,
  Outline,
  PageReading,
  ReadOptions,
  UsedPlace,
} from "../clip";
import { openOutline, pageData } from "../metadata/outline";
import { readAddresses } from "./address";
import { writeBody } from "./body";
import { classify, classifyText, linkCards, offersFile, readEvidence } from "./classify";
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
  const copy = copyPage(document);
  // Before anything changes: the record is made of scripts, hidden fields and the page's own markup.
  const { outline, elementAt } = openOutline({ document: copy, url, ...options });
  return {
    outline,
    read({ record, used }) {
      const taken = used.flatMap(({ at, as }) => {
        const element = elementAt(at);
        return element ? [[element, as] as const] : [];
      });
      return readCopy(copy, outline, record, new Map(taken));
    },
  };
}

/** @param taken the elements that the record has in full: the body must not say them again. */
function readCopy(
  copy: Document,
  outline: Outline,
  record: ItemRecord,
  taken: Map<Element, LeftOutReason>,
): PageReading {
  const addresses = readAddresses(copy, outline.url);
  const page = pageData(outline);
  if (!copy.body) return { kind: "other", record, page };

  repairImages(copy, addresses);
  placeEmbeds(copy, addresses);
  stripInert(copy);
  const notes = takeNotes(copy, addresses);
  // Last of the preparation: it gives each text its block, and the steps before it still move text.
  formParagraphs(copy, new Set(taken.keys()));

  const survey = surveyPage(copy.body, addresses);
  const evidence = readEvidence(copy.body, survey, addresses, page);
  const kind = classify(evidence);
  if (kind === "listing") return { kind, record, cards: linkCards(evidence.cards), page };
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
