import type { Obstacle, ReadAs } from "../clip";
import { isText } from "../dom";
import { webAddress } from "../text";
import { own } from "./live";
import { findSelection } from "./selection";

/** Characters, or bytes as they came, above which a page is not copied. */
const largest = 20_000_000;
/** Fewer characters than this are no text beside a large frame. */
const fewest = 200;

/**
 * What stands in the page instead of an article, told before anything of it is copied. The live page is only looked at.
 * Who asks for all of its text, or for what is selected, has seen what it is: only its size counts then.
 */
export function findObstacle(document: Document, as?: ReadAs): Obstacle | undefined {
  if (as === "selection") {
    return findSelection(document) ? undefined : { reason: "no-selection" };
  }
  const reason = as === "whole" ? undefined : fileKind(document.contentType);
  if (reason) return { reason };
  if (isTooLarge(document)) return { reason: "too-large" };
  const open = as ? undefined : onlyFrame(document);
  return open === undefined ? undefined : { reason: "frames", open };
}

/** By the type that the server gave; undefined for a page. */
function fileKind(type: string): Exclude<Obstacle["reason"], "frames"> | undefined {
  if (type === "text/html" || type === "application/xhtml+xml") return undefined;
  if (type === "application/pdf") return "pdf";
  if (type.startsWith("image/")) return "image";
  if (/^(?:audio|video)\//.test(type)) return "media";
  return /[/+](?:json|xml)$/.test(type) ? "data" : "plain-text";
}

function isTooLarge(document: Document): boolean {
  const [loaded] = document.defaultView?.performance.getEntriesByType("navigation") ?? [];
  if (loaded && "decodedBodySize" in loaded && Number(loaded.decodedBodySize) > largest)
    return true;
  // What scripts wrote came with no size.
  let size = 0;
  for (const text of texts(document)) {
    size += text.length;
    if (size > largest) return true;
  }
  return false;
}

/** The address that the largest frame shows, in a page that has hardly a word beside it. */
function onlyFrame(document: Document): string | undefined {
  const frames = Document.prototype.querySelectorAll.call(document, "iframe[src], frame[src]");
  if (frames.length === 0 || hasText(document)) return undefined;
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  const view = innerWidth * innerHeight;
  const [shown] = [...frames]
    .map((frame) => ({ frame, area: areaOf(frame) }))
    .filter(({ frame, area }) => frame.localName === "frame" || area >= view / 2)
    .toSorted((one, other) => other.area - one.area);
  return webAddress(shown?.frame.getAttribute("src"), document.baseURI);
}

function areaOf(frame: Element): number {
  const { width, height } = frame.getBoundingClientRect();
  return width * height;
}

function hasText(document: Document): boolean {
  let size = 0;
  for (const text of texts(document)) {
    if (
      /^(?:script|style|noscript|title|noframes)$/.test(own(text, "parentElement")?.localName ?? "")
    )
      continue;
    size += text.data.trim().length;
    if (size > fewest) return true;
  }
  return false;
}

function* texts(document: Document): Generator<Text> {
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (isText(walker.currentNode)) yield walker.currentNode;
}
