import { cleanText } from "../../text";
import { once } from "./once";

/** A word or two that the page files itself under. */
export interface Label {
  text: string;
  /** "page": printed near the title. "metadata": only in the head or in structured data. */
  from: "page" | "metadata";
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

/** Labels in the order in which they are to be believed: those that the page prints come first. */
export const readLabels = once((page): Label[] => {
  const labels: Label[] = [];
  for (const block of [...page.zone.before, ...page.zone.after]) {
    if (block.card) continue;
    // "Short Read | June 24, 2025": a label beside a date.
    const parts =
      block.text.length <= longestLine ? block.text.split(/\s*[|•·‧∙]\s*|\s+[/–—-]\s+/u) : [];
    for (const text of parts) labels.push({ text, from: "page" });
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
  return labels.filter(({ text }) => text !== "" && text.length <= longestLabel);
});
