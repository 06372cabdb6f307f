import { cleanText } from "./text";
import type { Page } from "./page";
import { isInCard } from "./page/marks";
import { textOf } from "./page/walk";

/** A word or two that the page files itself under. */
export interface Label {
  text: string;
  /** "page": printed near the title. "metadata": only in the head or in structured data. */
  from: "page" | "metadata";
}

const longestLabel = 60;
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
export function readLabels(page: Page): Label[] {
  const labels: Label[] = [];
  for (const block of [...page.zone.before, ...page.zone.after]) {
    if (isInCard(block, page)) continue;
    if (block.text.length <= longestLabel) labels.push({ text: block.text, from: "page" });
    if (block.text.length > 400 || block.element.childElementCount === 0) continue;
    for (const part of [...block.element.querySelectorAll("a, span, strong, b, em")].slice(0, 40)) {
      const text = textOf(part, longestLabel + 1);
      if (text && text.length <= longestLabel) labels.push({ text, from: "page" });
    }
  }
  for (const node of page.graph.own) {
    for (const value of [
      "genre",
      "articleSection",
      "additionalType",
      "learningResourceType",
    ].flatMap((key) => page.graph.get(node, key))) {
      if (typeof value === "string")
        labels.push(
          ...value.split(",").map((text) => ({
            text: cleanText(text, longestLabel + 1),
            from: "metadata" as const,
          })),
        );
    }
  }
  labels.push(...page.head.all(...metaNames).map((text) => ({ text, from: "metadata" as const })));
  return labels.filter(({ text }) => text !== "" && text.length <= longestLabel);
}
