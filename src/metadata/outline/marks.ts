import { classWords } from "../../dom";
import type { PageBlock } from "./blocks";

const authorWords = new Set(
  (
    "author authors authorname coauthor coauthors byline bylines by writer writers contributor contributors autor autoren autorin " +
    "autores auteur auteurs autore autori verfasser expert experts autorzy szerzo szerzok"
  ).split(" "),
);

/** Most elements hold none of these words, and are dismissed by one look. */
const anyAuthorWord = new RegExp([...authorWords].join("|"), "i");

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
    (anyAuthorWord.test(`${element.getAttribute("class") ?? ""} ${element.id}`) &&
      classWords(element).some((word) => authorWords.has(word))) ||
    saysAuthor(element.getAttribute("rel")) ||
    saysAuthor(element.getAttribute("itemprop"))
  );
}

const saysAuthor = (tokens: string | null) =>
  tokens !== null && /(?:^|\s)author(?:\s|$)/i.test(tokens);

const personSelector =
  '[rel~="author"], [itemprop~="author"], .author, .author-name, .byline-name, .fn';

/** Folders of addresses in which sites tell of people, in the languages of the institutes. */
const peopleFolder =
  /\/(?:authors?|people|person|experts?|staff|profiles?|team|contributor|scholars|bio|autor(?:en|es|zy)?|auteurs?|experten|personen|mitarbeiter|chercheurs|expertos|equipo|equipe|esperti|autori|medewerkers|eksperci|munkatarsak|szerzok)\//;

/** Is this marked as naming an author, or does it link to where people are? */
export const namesPerson = (element: Element): boolean =>
  element.matches(personSelector) || peopleFolder.test(element.getAttribute("href") ?? "");

/**
 * Tells the cards of other pages: an `<article>` that holds neither the title nor any of the text.
 * @param prose the paragraphs of the text
 */
export function cardsBeside(
  heading: Element | undefined,
  prose: PageBlock[],
): (element: Element) => boolean {
  const own = new Set<Element>();
  for (const element of [...(heading ? [heading] : []), ...prose.map((block) => block.element)])
    for (
      let card = element.closest("article");
      card && !own.has(card);
      card = card.parentElement?.closest("article") ?? null
    )
      own.add(card);
  return (element) => {
    const card = element.closest("article");
    // Some systems make an article of everything, an author as well.
    return card !== null && !own.has(card) && !hasAuthorMark(card);
  };
}

/**
 * The words in the classes of up to two elements around a block that hold neither the title nor the text.
 * @param prose the paragraphs of the text
 */
export function wordsAround(
  block: PageBlock,
  heading: Element | undefined,
  prose: PageBlock[],
): string[] {
  const { element } = block;
  const text = prose.find((other) => other !== block)?.element;
  const last = prose.at(-1)?.element;
  const words: string[] = [];
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level += 1, at = at.parentElement) {
    if (["body", "main", "article"].includes(at.localName)) break;
    if (heading && at.contains(heading)) break;
    if (level > 0 && text && at.contains(text) && (!sameMark(text, at) || holds(at, last))) break;
    words.push(...classWords(at));
  }
  return words;
}

const holds = (element: Element, other: Element | undefined) =>
  other !== undefined && element.contains(other);

/** A dek of two paragraphs holds the next long paragraph as well, and not the last. */
const sameMark = (element: Element, around: Element) =>
  element.parentElement === around && around.childElementCount <= 3;
