import type { Publisher } from "../../clip";
import { webAddress } from "../address";
import { cleanText, fold } from "../text";
import { readBlocks, type Block } from "./blocks";
import { readGraph, type Graph } from "./graph";
import { readHead, type Head } from "./head";
import { findHeading, type Heading } from "./heading";
import { readJsonLd } from "./json";
import { readZone, type Zone } from "./zone";
import { textOf } from "./walk";

export type { Block, Heading, Zone };

/** A page as the sources see it: read once, then only looked at. */
export interface Page {
  document: Document;
  /** The visited address. */
  url: string;
  /** What relative addresses are relative to: `<base>` counts, if it is http or https. */
  base: string;
  profile: Publisher | undefined;
  /** BCP 47 as the page declares it; empty when it does not. Only for reading dates. */
  language: string;
  head: Head;
  graph: Graph;
  /** Every block of text in the body, in order. */
  blocks: Block[];
  heading: Heading | undefined;
  zone: Zone;
  /** What the site and its institute call themselves, as printed. */
  siteNames: string[];
}

/** @param page the document is only read. */
export function openPage(page: { document: Document; url: string; profile?: Publisher }): Page {
  const { document, url, profile } = page;
  const head = readHead(document);
  const titleTag = cleanText(
    document.querySelector("head > title, title")?.textContent ?? "",
    1000,
  );
  const headTitles = [
    ...head.all("og:title", "citation_title", "dc.title", "twitter:title"),
    titleTag,
  ].filter(Boolean);
  const shown = [...document.querySelectorAll("h1")].slice(0, 10).map((h1) => textOf(h1, 1000));
  const canonical = webAddress(
    document.querySelector("link[rel~=canonical]")?.getAttribute("href"),
    url,
  );
  const graph = readGraph(
    readJsonLd(document),
    [url, canonical ?? url],
    [...headTitles, ...shown].map(fold).filter(Boolean),
  );
  const siteNames = readSiteNames(head, graph, profile);
  const headlines = graph.own
    .flatMap((node) => graph.get(node, "headline"))
    .filter((value) => typeof value === "string");
  const heading = findHeading(
    document,
    [...headTitles, ...headlines.map((text) => cleanText(text, 1000))],
    siteNames,
  );
  const blocks = readBlocks(document, heading?.element);
  return {
    document,
    url,
    base: webAddress(document.querySelector("base[href]")?.getAttribute("href"), url) ?? url,
    profile,
    language:
      document.documentElement?.getAttribute("lang") ??
      head.first("content-language", "language", "dc.language") ??
      "",
    head,
    graph,
    blocks,
    heading,
    zone: readZone(blocks, heading),
    siteNames,
  };
}

function readSiteNames(head: Head, graph: Graph, profile: Publisher | undefined): string[] {
  const fromGraph = [
    ...graph.ofType("WebSite"),
    ...graph.own.flatMap((node) => graph.get(node, "publisher")),
  ]
    .flatMap((node) =>
      typeof node === "object" && node !== null && !Array.isArray(node)
        ? [node["name"], node["alternateName"]]
        : [node],
    )
    .filter((name) => typeof name === "string");
  const names = [
    ...(profile ? [profile.name] : []),
    ...fromGraph,
    ...head.all(
      "og:site_name",
      "application-name",
      "apple-mobile-web-app-title",
      "dc.publisher",
      "citation_publisher",
    ),
  ].map((name) => cleanText(name, 200));
  return [...new Set(names)].filter(Boolean);
}
