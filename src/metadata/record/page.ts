import type { Outline, OutlineBlock, OutlineHeading, Publisher } from "../../clip";
import { readGraph, type Graph } from "../graph";
import { readHead, type Head } from "./head";

export type Block = OutlineBlock;

/** A page as the sources see it: its outline, made ready to be asked. */
export interface Page extends Pick<
  Outline,
  | "url"
  | "base"
  | "lang"
  | "titleTag"
  | "state"
  | "sections"
  | "siteNames"
  | "authorBoxes"
  | "tagList"
  | "times"
  | "translations"
  | "pdfs"
> {
  profile: Publisher | undefined;
  /** BCP 47 as the page declares it, in the institute's country; empty when nobody tells. Only for reading dates. */
  language: string;
  head: Head;
  graph: Graph;
  /** Every block of text in the body, in order. */
  blocks: Block[];
  heading: OutlineHeading | undefined;
  zone: { before: Block[]; after: Block[]; prose: Block[] };
}

export function openPage(outline: Outline, profile: Publisher | undefined): Page {
  const { url, canonical, lang, blocks } = outline;
  const head = readHead(outline.meta);
  const at = (indices: number[]) => indices.flatMap((index) => blocks[index] ?? []);
  const declared = lang || head.first("content-language", "language", "dc.language");
  return {
    ...outline,
    profile,
    siteNames: [...outline.siteNames, ...(profile?.otherNames ?? [])],
    language: inCountry(declared ?? profile?.language ?? "", profile?.country),
    head,
    graph: readGraph(outline.jsonLd, [url, canonical ?? url], outline.titles),
    heading: outline.heading,
    zone: {
      before: at(outline.zone.before),
      after: at(outline.zone.after),
      prose: at(outline.zone.prose),
    },
  };
}

/** A language as it is written in a country: "en-US" stands on pages of all countries. */
const inCountry = (language: string, country?: string) =>
  country === undefined ? language : language.replace(/^([a-z]{2,3})\b.*$/i, `$1-${country}`);
