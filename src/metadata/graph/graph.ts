import type { Json, JsonObject } from "../../clip";
import { decodeReferences, fold, samePage } from "../../text";
import { asList, isObject } from "./json";

/** The structured data of a page: its own record, and the things that the record points to. */
export interface Graph {
  /** The record of the work on this page; the more telling first (Article before WebPage). */
  own: JsonObject[];
  /** Things of a type, anywhere outside other works: "WebSite", "Organization". */
  ofType(type: string): JsonObject[];
  /** The values of a property, with `@id` references replaced by what they point to. */
  get(node: JsonObject, key: string): Json[];
}

/** Types of schema.org that are works, as a page of an institute can hold one. */
const works =
  /^(?:\w*Article|Report|BlogPosting|SocialMediaPosting|LiveBlogPosting|CreativeWork|Book|Chapter|Thesis|Dataset|Legislation|OpinionNewsArticle|PodcastEpisode|PublicationIssue)$/;
const pages = /^(?:WebPage|ItemPage|AboutPage|FAQPage|ArticlePage)$/;

/** Under these a work belongs to another page, or is a part of this one. */
const foreign = new Set([
  "itemListElement",
  "hasPart",
  "mentions",
  "citation",
  "isBasedOn",
  "relatedLink",
  "itemReviewed",
  "comment",
  "workExample",
  "about",
  "blogPost",
  "subjectOf",
]);

interface Found {
  node: JsonObject;
  foreign: boolean;
}

/** @param titles folded titles that the page shows: they tell its own record from a related one. */
export function readGraph(blocks: Json[], urls: string[], titles: string[]): Graph {
  const found = collect(blocks);
  const byId = new Map<string, JsonObject>();
  for (const { node } of found) {
    const id = node["@id"];
    // The node that says something, not a bare reference; of two, the first.
    if (typeof id === "string" && Object.keys(node).length > 1) {
      const known = byId.get(id);
      if (!known || (Object.keys(known).length < 3 && Object.keys(node).length > 2))
        byId.set(id, node);
    }
  }
  const deref = (value: Json): Json => {
    if (!isObject(value) || typeof value["@id"] !== "string") return value;
    const target = byId.get(value["@id"]);
    return target && target !== value ? { ...target, ...value } : value;
  };
  const get = (node: JsonObject, key: string) => asList(node[key]).map(deref);
  const hosts = new Set(urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).host));
  const at = (pattern: RegExp) =>
    found.filter(({ node }) => typesOf(node).some((type) => pattern.test(type)));
  const own = [...choose(at(works)), ...choose(at(pages))];
  return {
    own,
    get,
    ofType: (type) =>
      at(new RegExp(`^${type}$`))
        .filter((item) => !item.foreign)
        .map(({ node }) => node),
  };

  /** Of several candidates the one that names this page; a lone one counts unless it names another. */
  function choose(candidates: Found[]): JsonObject[] {
    const here = candidates.filter(({ node }) => names(node) === "this");
    if (here.length > 0)
      return [...here]
        .sort((a, b) => Number(a.foreign) - Number(b.foreign))
        .slice(0, 2)
        .map(({ node }) => node);
    const open = candidates.filter((item) => !item.foreign && names(item.node) === "nothing");
    return open.length === 1 ? open.map(({ node }) => node) : [];
  }

  function names(node: JsonObject): "this" | "other" | "nothing" {
    const links = (keys: string[]) =>
      keys
        .flatMap((key) => asList(node[key]))
        .map((value) => (isObject(value) ? (value["@id"] ?? value["url"]) : value))
        .filter((value): value is string => typeof value === "string" && URL.canParse(value));
    const here = (link: string) => urls.some((url) => samePage(link, url));
    if (links(["url", "mainEntityOfPage", "@id"]).some(here)) return "this";
    if (hasTitle(node)) return "this";
    // An "@id" may be anything, and templates give the home page for every article: neither speaks against.
    // Nor does an address on another site, which a template left there.
    const elsewhere = links(["url", "mainEntityOfPage"]).some(
      (link) => new URL(link).pathname.length > 1 && hosts.has(new URL(link).host),
    );
    return elsewhere ? "other" : "nothing";
  }

  function hasTitle(node: JsonObject): boolean {
    const headline = [node["headline"], node["name"]].find((value) => typeof value === "string");
    const title =
      typeof headline === "string" ? fold(decodeReferences(headline.slice(0, 500))) : "";
    if (!title) return false;
    const long = title.length > 20;
    return titles.some(
      (shown) =>
        shown === title ||
        (long && shown.length > 20 && (shown.startsWith(title) || title.startsWith(shown))),
    );
  }
}

/** The names of a node's types, without the vocabulary's address: "http://schema.org/Article" → "Article". */
export function typesOf(node: JsonObject): string[] {
  return asList(node["@type"]).flatMap((type) =>
    typeof type === "string" ? [type.replace(/^.*[/#:]/, "")] : [],
  );
}

/** Every object in the blocks, in order, without recursion, and whether it stands under another work's list. */
function collect(blocks: Json[]): Found[] {
  const found: Found[] = [];
  const waiting: { value: Json; foreign: boolean }[] = blocks
    .map((value) => ({ value, foreign: false }))
    .reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, foreign: outer } = next;
    if (Array.isArray(value)) {
      for (const item of value.toReversed()) waiting.push({ value: item, foreign: outer });
    } else if (isObject(value)) {
      found.push({ node: value, foreign: outer });
      for (const [key, inner] of Object.entries(value).reverse()) {
        if (typeof inner === "object" && inner !== null)
          waiting.push({ value: inner, foreign: outer || foreign.has(key) });
      }
    }
  }
  return found;
}
