import { bylinesInBody } from "./bylines";
import { findDates } from "./dates";
import { announcement, parseByline } from "./names";
import type { Block, Page } from "./page";
import { isInCard } from "./page/marks";
import { classWords } from "./page/walk";

export interface Dek {
  text: string;
  /** Present when the element says this and nothing else. */
  element?: Element;
  /** How the page marks it: by its class, or only by emphasis and its place. */
  marked: "class" | "place";
}

const dekWords = new Set(
  "dek deck standfirst lede lead intro introduction excerpt summary subtitle subhead subheading vorspann teaser chapo chapeau entradilla description abstract sommario sottotitolo anleser".split(
    " ",
  ),
);
const subtitleWords = new Set(["subtitle", "subhead", "subheading", "subheadline"]);
const shortest = 30;
const longest = 1200;

/**
 * Standfirsts between title and text: marked by a class, or all emphasised and standing before a byline or before
 * the first plain paragraph.
 */
export function readDeks(page: Page): Dek[] {
  const byline = bylinesInBody(page).find(({ element }) => element)?.element;
  const bylineIndex = page.blocks.find(({ element }) => element === byline)?.index;
  const firstPlain =
    page.zone.prose.find(
      (block) => !block.emphasised && block.index !== bylineIndex && !isMarked(block, page),
    )?.index ?? Infinity;
  return page.zone.after.flatMap((block): Dek[] => {
    if (block.text.length < shortest || block.text.length > longest || isInCard(block, page))
      return [];
    if (block.element === byline || !isSentence(block)) return [];
    const found = { text: block.text, ...(block.whole && { element: block.element }) };
    if (isMarked(block, page)) return [{ ...found, marked: "class" }];
    const early =
      block.index < firstPlain || (bylineIndex !== undefined && block.index < bylineIndex);
    return block.emphasised && block.whole && early && block.element.localName === "p"
      ? [{ ...found, marked: "place" }]
      : [];
  });
}

/** Neither a heading nor a caption, a byline or a note on the author: those stand in the same place. */
function isSentence(block: Block): boolean {
  if (block.element.closest("h1, figure, figcaption, [class*=caption]")) return false;
  // A line under the title that is no sentence is its second half.
  if (
    classWords(block.element).some((word) => subtitleWords.has(word)) &&
    !/[.!?…]["”’»]?$/u.test(block.text)
  )
    return false;
  if (announcement.test(block.text) || (block.text.length < 200 && parseByline(block.text)?.whole))
    return false;
  if (block.text.length < 120 && findDates(block.text).length > 0) return false;
  return !noteOnAuthor.test(block.text);
}

/** "Jane Doe is a fellow at …": a note on the author, which some sites print above the text. */
const noteOnAuthor =
  /^.{3,60}?\s(?:is|are|ist|est|es|lehrt|leitet)\s.*\b(?:fellow|director|professor|researcher|analyst|manager|lehrstuhl|geschichte|chercheu\w+|investigador\w*|direct\w+)/i;

/** The block or one of two elements around it says so, and does not hold the text itself. */
function isMarked(block: Block, page: Page): boolean {
  let at: Element | null = block.element;
  const body = page.zone.prose.find((other) => other !== block)?.element;
  for (let level = 0; at && level < 3; level += 1, at = at.parentElement) {
    if (at.localName === "body" || at.localName === "main" || at.localName === "article")
      return false;
    if (
      (page.heading && at.contains(page.heading.element)) ||
      (level > 0 && body && at.contains(body) && !sameMark(body, at))
    )
      return false;
    if (classWords(at).some((word) => dekWords.has(word))) return true;
  }
  return false;
}

/** A dek of two paragraphs holds the next long paragraph as well. */
const sameMark = (element: Element, around: Element) =>
  element.parentElement === around && around.childElementCount <= 3;
