import { bylinesInBody } from "./bylines";
import { findDates } from "./dates";
import { announcement, parseByline } from "./names";
import type { Block, Page } from "./page";

export interface Dek {
  text: string;
  /** The block, where its element says this and nothing else. */
  at?: number;
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
  const byline = bylinesInBody(page).find(({ at }) => at !== undefined)?.at;
  const firstPlain =
    page.zone.prose.find((block) => !block.emphasised && block.index !== byline && !isMarked(block))
      ?.index ?? Infinity;
  return page.zone.after.flatMap((block): Dek[] => {
    if (block.text.length < shortest || block.text.length > longest || block.card) return [];
    if (block.index === byline) return [];
    const early = block.index < firstPlain || (byline !== undefined && block.index < byline);
    const marked = isMarked(block)
      ? "class"
      : block.emphasised && block.whole && early && block.tag === "p"
        ? "place"
        : undefined;
    if (!marked || !isSentence(block)) return [];
    return [{ text: block.text, ...(block.whole && { at: block.index }), marked }];
  });
}

/** Neither a heading nor a caption, a byline or a note on the author: those stand in the same place. */
function isSentence(block: Block): boolean {
  if (block.caption) return false;
  // A line under the title that is no sentence is its second half.
  if (block.words?.some((word) => subtitleWords.has(word)) && !/[.!?…]["”’»]?$/u.test(block.text))
    return false;
  if (announcement.test(block.text) || (block.text.length < 200 && parseByline(block.text)?.whole))
    return false;
  if (block.text.length < 120 && findDates(block.text).length > 0) return false;
  return !noteOnAuthor.test(block.text);
}

/** "Jane Doe is a fellow at …": a note on the author, which some sites print above the text. */
const noteOnAuthor =
  /^.{3,60}?\s(?:is|are|ist|est|es|lehrt|leitet)\s.*\b(?:fellow|director|professor|researcher|analyst|manager|lehrstuhl|geschichte|chercheu\w+|investigador\w*|direct\w+)/i;

const isMarked = (block: Block) => block.wordsAround?.some((word) => dekWords.has(word)) ?? false;
