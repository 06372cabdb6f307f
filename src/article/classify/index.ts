import type { ItemRecord, PageKind, Wall } from "../../clip";
import type { Evidence } from "./evidence";

export { readEvidence, offersFile, type Evidence } from "./evidence";
export { linkCards } from "./links";
export { findGate, wallInstead } from "./wall";

interface KindRule {
  kind: PageKind;
  holds(evidence: Evidence): boolean;
}

/**
 * Tried in this order; a page that none of them claims is an article. Each wants structure and hardly any prose, since a
 * wrong refusal costs the user the clip, and a wrong "article" only a look. Words of prose were set on 709 articles and
 * 189 other pages of a public benchmark, so that under 0.5 % of the articles are called something else.
 */
const rules: KindRule[] = [
  { kind: "listing", holds: (page) => page.listed && page.cards.length > 0 },
  { kind: "event", holds: (page) => says(page, "event") && page.prose < 600 },
  {
    kind: "event",
    holds: (page) => page.path === "event" && !page.declared.has("article") && page.prose < 150,
  },
  { kind: "profile", holds: (page) => says(page, "profile") && page.prose < 600 },
  {
    kind: "profile",
    holds: (page) => page.path === "profile" && !page.declared.has("article") && page.prose < 250,
  },
  {
    kind: "home",
    holds: (page) =>
      page.path === "home" &&
      !isDeclaredText(page) &&
      (page.cards.length >= 4 || page.prose < 200 || page.headings >= 20),
  },
  {
    kind: "listing",
    holds: (page) =>
      says(page, "listing") && (isUnsigned(page) || (page.cards.length >= 4 && page.prose < 400)),
  },
  {
    kind: "listing",
    holds: (page) =>
      page.path === "listing" &&
      !page.declared.has("article") &&
      page.cards.length >= 4 &&
      page.prose < page.cards.length * 40,
  },
  {
    kind: "listing",
    holds: (page) =>
      !page.declared.has("article") &&
      page.cards.length >= 4 &&
      page.prose < 150 &&
      page.linkShare >= 0.12,
  },
  // A text has an author or a date, or says that it is one; a list of many things has none of these.
  {
    kind: "listing",
    holds: (page) =>
      isUnsigned(page) &&
      ((page.cards.length >= 12 && page.prose < 800) ||
        (page.cards.length >= 8 && (page.prose < 300 || page.linkShare >= 0.3)) ||
        (page.cards.length >= 4 && page.prose < 150)),
  },
  {
    kind: "listing",
    holds: (page) => page.cards.length >= 12 && page.linkShare >= 0.3 && !page.authored,
  },
  // So many things, or an address of a shelf: there the word of the page's sharing tags counts for nothing.
  {
    kind: "listing",
    holds: (page) => isNameless(page) && page.cards.length >= 15 && page.prose < 1500,
  },
  {
    kind: "listing",
    holds: (page) =>
      isNameless(page) &&
      (page.path === "listing" || page.path === "shelf") &&
      page.linkShare >= 0.12 &&
      page.prose < 1300,
  },
  // Links and hardly a sentence; things for sale.
  {
    kind: "other",
    holds: (page) =>
      isUnsigned(page) && page.prose < 250 && page.linkShare >= (page.prose < 150 ? 0.2 : 0.3),
  },
  {
    kind: "other",
    holds: (page) =>
      page.declared.has("product") || (page.goods >= 4 && !page.declared.has("article")),
  },
  // Nothing at all to read.
  { kind: "other", holds: (page) => page.prose < 15 && page.cards.length === 0 },
];

const says = ({ declared }: Evidence, kind: "event" | "profile" | "listing") =>
  declared.has(kind) && !declared.has("article");

/** It names neither author nor date, and does not declare itself an article. */
const isNameless = ({ authored, dated, declared }: Evidence) =>
  !authored && !dated && !declared.has("article");

const isUnsigned = (page: Evidence) => isNameless(page) && !page.shared;

const isDeclaredText = ({ declared, prose }: Evidence) => declared.has("article") && prose >= 200;

/** What kind of page it is, before its text is read. "article" stands for all that has text. */
export function classify(evidence: Evidence): PageKind {
  const kind = rules.find(({ holds }) => holds(evidence))?.kind ?? "article";
  // Who is told of a list wants to see what is on it.
  return kind === "listing" && evidence.cards.length === 0 ? "other" : kind;
}

/** Words below which a text that comes with a file is the announcement of it. */
const announcement = 300;
const reportAnnouncement = 600;

/** Words from which a body is whole, in spite of a gate behind it. */
const whole = 350;

/** The wall that stands behind a text, once it is read: a gate, or the word of the page's own metadata. */
export const wallBehind = (
  gate: Wall | undefined,
  evidence: Evidence,
  words: number,
): Wall | undefined =>
  words < whole ? (gate ?? (evidence.declared.has("locked") ? "paywall" : undefined)) : undefined;

/**
 * What kind of text it is, once it is read and no wall stands behind it.
 * @param words how many words the body has
 * @param hasFile whether the page offers the full text as a file
 */
export function classifyText(
  record: ItemRecord,
  words: number,
  hasFile: boolean,
): "article" | "landing" {
  const isReport = record.type?.value === "report" || record.type?.value === "book";
  if (hasFile && words < (isReport ? reportAnnouncement : announcement)) return "landing";
  return "article";
}
