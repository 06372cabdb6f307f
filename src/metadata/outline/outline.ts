import type {
  JsonObject,
  Outline,
  OutlineBlock,
  OutlineHeading,
  Publisher,
  UsedPlace,
} from "../../clip";
import { classWords, textOf } from "../../dom";
import { cleanText, fold, hostOf, webAddress } from "../../text";
import { readGraph, type Graph } from "../graph";
import { readAuthorBoxes } from "./author-boxes";
import { readBlocks, type PageBlock } from "./blocks";
import { readMeta } from "./head";
import { findHeading, type Heading } from "./heading";
import { readJsonLd } from "./json-ld";
import { cardsBeside, hasAuthorMark, isAuthorMarked, namesPerson, wordsAround } from "./marks";
import { withoutLeftBehind } from "./left-behind";
import { describeParts } from "./parts";
import { readPageState } from "./page-state";
import { readPdfs } from "./pdfs";
import { readSections } from "./sections";
import { readTagList } from "./tag-list";
import { readTimes } from "./times";
import { readTranslations } from "./translations";
import { readZone } from "./zone";

/** A page's outline, and the way back from it to the page. */
export interface OpenedOutline {
  outline: Outline;
  /** The element that stands at a place of the outline. */
  elementAt(at: UsedPlace["at"]): Element | undefined;
}

const longestText = 2000;
/** Lines about the work are no longer, so nobody asks for the parts of what is. */
const longestLine = 400;

/**
 * Collects all of a page that its record is made from. Pure: the document is only read, needs no layout, and
 * everything in it is untrusted. Never throws for what a page holds; the time is linear in the size of the page.
 * @param page.url the visited address, absolute
 * @param page.loaded the address that the document was loaded from, if it may be another
 */
export function openOutline(page: {
  document: Document;
  url: string;
  profile?: Publisher;
  loaded?: string;
}): OpenedOutline {
  const { document, url, profile, loaded = url } = page;
  const base = webAddress(document.querySelector("base[href]")?.getAttribute("href"), url) ?? url;
  const shown = [...document.querySelectorAll("h1")].slice(0, 10).map((h1) => textOf(h1, 1000));
  const declared = {
    canonical: webAddress(
      document.querySelector("link[rel~=canonical]")?.getAttribute("href"),
      base,
    ),
    meta: readMeta(document),
    titleTag: cleanText(document.querySelector("head > title, title")?.textContent ?? "", 1000),
    jsonLd: readJsonLd(document),
  };
  const { canonical, meta, titleTag, jsonLd } = withoutLeftBehind(declared, { url, loaded, shown });
  const all = (...names: string[]) =>
    names.flatMap((name) => meta.filter((tag) => tag.name === name).map(({ content }) => content));
  const headTitles = [
    ...all("og:title", "citation_title", "dc.title", "twitter:title"),
    titleTag,
  ].filter(Boolean);
  const titles = [...headTitles, ...shown].map(fold).filter(Boolean);
  const graph = readGraph(jsonLd, [url, canonical ?? url], titles);
  const siteNames = [
    ...(profile ? [profile.name] : []),
    ...namesIn(graph),
    ...all(
      "og:site_name",
      "application-name",
      "apple-mobile-web-app-title",
      "dc.publisher",
      "citation_publisher",
    ),
  ].map((name) => cleanText(name, 200));
  const headlines = graph.own
    .flatMap((node) => graph.get(node, "headline"))
    .filter((value) => typeof value === "string");
  const heading = findHeading(
    document,
    [...headTitles, ...headlines.map((text) => cleanText(text, 1000))],
    [...siteNames, ...around(titleTag, all("og:title")), hostOf(url), ...hostOf(url).split(".")],
  );
  const blocks = readBlocks(document, heading?.element);
  const zone = readZone(blocks, heading);
  const state = readPageState(document, titles, url);
  const sections = readSections(document, url, base);
  const translations = readTranslations(document);
  const tagList = readTagList(document, blocks, heading?.element);
  return {
    outline: {
      url,
      base,
      ...(canonical && { canonical }),
      lang: (document.documentElement?.getAttribute("lang") ?? "").slice(0, 100),
      titleTag,
      meta,
      jsonLd,
      ...(state && { state }),
      ...(sections.length > 0 && { sections }),
      titles,
      siteNames: [...new Set(siteNames)].filter(Boolean),
      ...(heading && { heading: describeHeading(heading) }),
      blocks: describe(blocks, zone, heading?.element),
      zone: {
        before: zone.before.map(({ index }) => index),
        after: zone.after.map(({ index }) => index),
        prose: zone.prose.map(({ index }) => index),
      },
      authorBoxes: readAuthorBoxes(document, blocks, zone.prose, heading?.element),
      ...(tagList && { tagList: { tags: tagList.tags, text: tagList.text } }),
      times: readTimes(document, zone.prose[0], heading?.element),
      ...(translations.length > 0 && { translations }),
      pdfs: readPdfs(document),
    },
    elementAt: (at) =>
      at === "heading"
        ? heading?.element
        : at === "tagList"
          ? tagList?.element
          : blocks[at]?.element,
  };
}

/** "Site: Title", where a tag gives the title alone: what stands before it is the site's name. */
const around = (titleTag: string, titles: string[]): string[] =>
  titles.flatMap((title) => {
    const before = titleTag.length - title.length;
    return titleTag.endsWith(title) && before < title.length ? titleTag.slice(0, before) : [];
  });

/** What the structured data calls the site and the publisher of its own record. */
function namesIn(graph: Graph): string[] {
  const isNode = (value: unknown): value is JsonObject =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  return [...graph.ofType("WebSite"), ...graph.own.flatMap((node) => graph.get(node, "publisher"))]
    .flatMap((node) => (isNode(node) ? [node["name"], node["alternateName"]] : [node]))
    .filter((name) => typeof name === "string");
}

const describeHeading = ({ text, rest, confirmed }: Heading): OutlineHeading => ({
  text,
  ...(rest && { rest }),
  confirmed,
});

/** The blocks as plain data; what costs more is told of those only that somebody asks about. */
function describe(
  blocks: PageBlock[],
  { before, after, prose }: ReturnType<typeof readZone>,
  heading: Element | undefined,
): OutlineBlock[] {
  const near = new Set([...before, ...after]);
  const dekLike = new Set([...after, ...prose]);
  const inCard = cardsBeside(heading, prose);
  const parents = new Map<Element | null, number>();
  const numberOf = (element: Element | null) => {
    const number = parents.get(element) ?? parents.size;
    parents.set(element, number);
    return number;
  };
  return blocks.map((block) => {
    const { element, text, parts } = block;
    const told: OutlineBlock = {
      index: block.index,
      tag: element.localName,
      text: text.slice(0, longestText),
      parent: numberOf(element.parentElement),
    };
    if (block.whole) told.whole = true;
    if (block.emphasised) told.emphasised = true;
    if (block.aside) told.aside = true;
    if (block.outside) {
      told.outside = true;
      if (block.byName) told.byName = true;
      // Of what stands outside nothing is asked but where its links to people lead.
      const toPeople = parts.filter((part) => namesPerson(part.element));
      if (toPeople.length > 0 && text.length <= longestLine) told.parts = describeParts(toPeople);
      return told;
    }
    if (isAuthorMarked(element, heading)) told.ofAuthors = true;
    if (hasAuthorMark(element)) told.authorMark = true;
    if (parts.length > 0 && text.length <= longestLine) told.parts = describeParts(parts);
    if (block.lines.length > 0 && text.length <= longestLine) told.lines = block.lines;
    if (near.has(block)) {
      if (inCard(element)) told.card = true;
      if (element.closest("h1, figure, figcaption, [class*=caption]")) told.caption = true;
      if (element.parentElement?.localName === "hgroup") told.grouped = true;
      const words = classWords(element);
      if (words.length > 0) told.words = words;
    }
    if (dekLike.has(block)) {
      const words = wordsAround(block, heading, prose);
      if (words.length > 0) told.wordsAround = words;
    }
    return told;
  });
}
