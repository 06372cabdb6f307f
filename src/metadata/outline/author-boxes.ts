import { classWords, textOf } from "../../dom";
import type { PageBlock } from "./blocks";

/** Without the first letter, small or not: to compare without case takes browsers seven times as long. */
const boxes =
  '[class*="uthor"], [class*="utor"], [class*="uteur"], [class*="ontributor"], [id*="uthor"]';
const names =
  'h2, h3, h4, h5, h6, [itemprop~="name"], [class*="name"], [class*="Name"], a[rel~="author"], .fn, a[href*="/author/"], a[href*="/people/"], a[href*="/experts/"], a[href*="/expert/"], a[href*="/staff/"]';
const words = new Set(
  "author authors autor autoren autores auteur auteurs contributor contributors".split(" "),
);
const mostBoxes = 60;

/**
 * Boxes about the authors beside or after the text, a name in a heading or link, often a portrait and a note: of
 * each the texts that may be names, or all its text where nothing in it is marked.
 * @param prose the paragraphs of the text
 */
export function readAuthorBoxes(
  document: Document,
  blocks: PageBlock[],
  prose: PageBlock[],
  heading: Element | undefined,
): string[][] {
  const outside = new Set(blocks.filter((block) => block.outside).map(({ element }) => element));
  const beginning = prose.slice(0, 3);
  const found = [...document.querySelectorAll(boxes)]
    .slice(0, mostBoxes * 5)
    .filter(
      (element) =>
        classWords(element).some((word) => words.has(word)) &&
        element.localName !== "body" &&
        element.localName !== "html" &&
        !(heading && element.contains(heading)) &&
        !beginning.some((block) => element.contains(block.element)) &&
        !element.closest("nav, footer, form") &&
        !isOutside(element, outside),
    );
  const all = new Set(found);
  return found
    .filter((box) => !hasAncestorIn(box, all))
    .slice(0, mostBoxes)
    .map((box) => {
      const parts = [...box.querySelectorAll(names)].slice(0, 30);
      return (parts.length > 0 ? parts : [box]).map((part) => textOf(part, 200));
    });
}

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (set.has(at)) return true;
  return false;
}

function isOutside(element: Element, outside: ReadonlySet<Element>): boolean {
  if (outside.has(element)) return true;
  const inner = element.querySelector("p, div, h2, h3, h4, li, span");
  return inner !== null && outside.has(inner);
}
