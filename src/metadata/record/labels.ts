import { cleanText, fold } from "../../text";
import { findDates } from "./dates";
import { once } from "./once";
import type { Page } from "./page";

/** A word or two that the page files itself under. */
export interface Label {
  text: string;
  /**
   * "page": printed near the title. "metadata": only in the head or in structured data. "place": where the page
   * stands on its site, by its breadcrumbs. "address": a folder of its address.
   */
  from: "page" | "metadata" | "place" | "address";
}

const longestLabel = 60;
const longestLine = 120;
const nodeKeys = ["genre", "articleSection", "additionalType", "learningResourceType"];
const metaNames = [
  "article:section",
  "prism.genre",
  "prism.section",
  "dc.type",
  "dcterms.type",
  "citation_article_type",
  "parsely-section",
  "sailthru.content_type",
  "content-type-name",
  "category",
  "genre",
];

/** Crumbs lead to the title; so many at most are on the way. */
const longestTrail = 8;

/** The way to the page without itself, nearest first: one after the other before the title, or in one line with marks between: "Library » Publication". */
function breadcrumbs({ blocks, heading }: Page): string[] {
  const title = fold(heading?.text ?? "");
  const at =
    title === "" ? -1 : blocks.findIndex(({ tag, text }) => tag !== "li" && fold(text) === title);
  if (at < 0) return [];
  const before = blocks.slice(Math.max(0, at - longestTrail), at).toReversed();
  const trail = before.find(({ text }) => text.length <= longestLine && /\s[»›>/→]\s/.test(text));
  if (trail)
    return trail.text
      .split(/\s+[»›>/→]\s+/u)
      .toReversed()
      .filter((text) => fold(text) !== title);
  const own = before.findIndex(({ tag, text }) => tag === "li" && isStart(text, title));
  if (own < 0) return [];
  return before.slice(own + 1).flatMap(({ tag, text }) => (tag === "li" ? [text] : []));
}

/** The title, or its beginning and an ellipsis. */
function isStart(text: string, title: string): boolean {
  const start = fold(text.replace(/\s*(?:…|\.{3})$/u, ""));
  return start === title || (start.length > 10 && title.startsWith(start));
}

/** The folders of the address, the nearest first, in words. */
function folders(url: string): string[] {
  if (!URL.canParse(url)) return [];
  return new URL(url).pathname
    .split("/")
    .slice(1, -1)
    .toReversed()
    .map((folder) => folder.replaceAll(/[-_]/g, " "))
    .filter((folder) => /^\p{L}[\p{L} ]{3,40}$/u.test(folder));
}

/** "Commentary 3 May 2024"; of "Briefing Paper No. 14 October 2018" the 14 is no day. */
function beforeDate(text: string, start: number): string {
  const before = text.slice(0, start).trim();
  const [number = ""] = /\b(?:no|nr|n[°º])\.?$/i.test(before)
    ? (/^\d+/.exec(text.slice(start)) ?? [])
    : [];
  return `${before} ${number}`.trim();
}

/** Labels in the order in which they are to be believed: those that the page prints come first. */
export const readLabels = once((page): Label[] => {
  const labels: Label[] = [];
  for (const block of [...page.zone.before, ...page.zone.after]) {
    if (block.card) continue;
    // "Short Read | June 24, 2025": a label beside a date.
    const parts =
      block.text.length <= longestLine ? block.text.split(/\s*[|•·‧∙]\s*|\s+[/–—-]\s+/u) : [];
    for (const text of parts) {
      labels.push({ text, from: "page" });
      const [date] = findDates(text, page.language);
      if (date) labels.push({ text: beforeDate(text, date.start), from: "page" });
    }
    for (const { text } of block.parts ?? []) labels.push({ text, from: "page" });
  }
  for (const node of page.graph.own) {
    for (const value of nodeKeys.flatMap((key) => page.graph.get(node, key))) {
      if (typeof value !== "string") continue;
      const texts = value
        .slice(0, 2000)
        .split(",")
        .map((text) => cleanText(text, longestLabel + 1));
      labels.push(...texts.map((text) => ({ text, from: "metadata" as const })));
    }
  }
  labels.push(...page.head.all(...metaNames).map((text) => ({ text, from: "metadata" as const })));
  labels.push(...breadcrumbs(page).map((text) => ({ text, from: "place" as const })));
  labels.push(...folders(page.url).map((text) => ({ text, from: "address" as const })));
  return labels.filter(({ text }) => text !== "" && text.length <= longestLabel);
});
