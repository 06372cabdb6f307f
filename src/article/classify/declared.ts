import type { PageData } from "../../clip";

export type DeclaredKind = "article" | "listing" | "profile" | "event" | "product" | "locked";

/** Types of schema.org, by what a page of that type is. A person or an organisation is named on every page. */
const types: Record<string, DeclaredKind> = {
  Article: "article",
  NewsArticle: "article",
  AnalysisNewsArticle: "article",
  BackgroundNewsArticle: "article",
  OpinionNewsArticle: "article",
  ReportageNewsArticle: "article",
  ReviewNewsArticle: "article",
  BlogPosting: "article",
  Report: "article",
  ScholarlyArticle: "article",
  TechArticle: "article",
  PodcastEpisode: "article",
  Legislation: "article",
  Book: "article",
  CollectionPage: "listing",
  SearchResultsPage: "listing",
  Blog: "listing",
  ProfilePage: "profile",
  Event: "event",
  BusinessEvent: "event",
  EducationEvent: "event",
  Conference: "event",
};

/** What the page's metadata calls the page itself: JSON-LD and Open Graph. "locked" says that the text is not free. */
export function declaredKinds({ jsonLd, meta }: PageData): Set<DeclaredKind> {
  const found = new Set<DeclaredKind>();
  for (const node of topNodes(jsonLd)) {
    for (const type of [node["@type"]].flat()) {
      const kind = typeof type === "string" && Object.hasOwn(types, type) ? types[type] : undefined;
      if (kind) found.add(kind);
    }
    if ([false, "False", "false"].includes(node["isAccessibleForFree"] as boolean | string))
      found.add("locked");
  }
  if (meta["og:type"] === "profile") found.add("profile");
  if (/^product\b/i.test(meta["og:type"] ?? "")) found.add("product");
  if (/^(?:locked|metered|premium|paid)$/i.test(meta["article:content_tier"] ?? ""))
    found.add("locked");
  return found;
}

type JsonNode = Record<string, unknown>;

const isNode = (value: unknown): value is JsonNode =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The blocks' own nodes, those in a graph and what a page names as its main thing; nothing deeper, which is of others. */
function topNodes(jsonLd: unknown[]): JsonNode[] {
  const roots = jsonLd.flat().filter(isNode);
  const all = roots.flatMap((root) => [root, ...[root["@graph"]].flat().filter(isNode)]);
  return all.flatMap((node) => [node, ...[node["mainEntity"]].flat().filter(isNode)]);
}
