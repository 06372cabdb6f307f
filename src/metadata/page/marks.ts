import type { Page } from ".";
import type { Block } from "./blocks";
import { classWords } from "./walk";

const authorWords = new Set(
  (
    "author authors coauthor coauthors byline bylines by writer writers contributor contributors autor autoren autorin " +
    "autores auteur auteurs autore autori verfasser expert experts"
  ).split(" "),
);

/** Does the page mark this element, or one up to four around it, as telling of authors? */
export function isAuthorMarked(element: Element, heading: Element | undefined): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < 5; level += 1, at = at.parentElement) {
    if (at.localName === "body" || (heading && at.contains(heading))) return false;
    if (hasAuthorMark(at)) return true;
  }
  return false;
}

export function hasAuthorMark(element: Element): boolean {
  return (
    element.matches('[rel~="author" i], [itemprop~="author" i]') ||
    classWords(element).some((word) => authorWords.has(word))
  );
}

/** Links and elements inside a block that are marked as naming an author. */
export const authorSelector =
  '[rel~="author"], [itemprop~="author"], .author, .author-name, .byline-name, .fn, a[href*="/author/"], a[href*="/authors/"], a[href*="/people/"], ' +
  'a[href*="/person/"], a[href*="/experts/"], a[href*="/expert/"], a[href*="/staff/"], a[href*="/profile/"], ' +
  'a[href*="/profiles/"], a[href*="/team/"], a[href*="/contributor/"], a[href*="/scholars/"], a[href*="/bio/"]';

/** A card of another page: an `<article>` that holds neither the title nor any of the text. */
export function isInCard(block: Block, page: Page): boolean {
  const card = block.element.closest("article");
  if (!card || (page.heading && card.contains(page.heading.element))) return false;
  // Some systems make an article of everything, an author as well.
  if (hasAuthorMark(card)) return false;
  return !page.zone.prose.some(({ element }) => card.contains(element));
}
