import type { Outline, OutlineBlock, OutlineHeading, Publisher } from "../../clip";
import { readGraph, type Graph } from "../graph";
import { readHead, type Head } from "./head";

export type Block = OutlineBlock;

/** A page as the sources see it: its outline, made ready to be asked. */
export interface Page extends Pick<
  Outline,
  "url" | "base" | "lang" | "titleTag" | "siteNames" | "authorBoxes" | "tagList" | "times" | "pdfs"
> {
  profile: Publisher | undefined;
  /** BCP 47 as the page declares it; empty when it does not. Only for reading dates. */
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
  return {
    ...outline,
    profile,
    language: lang || (head.first("content-language", "language", "dc.language") ?? ""),
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
