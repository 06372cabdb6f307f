import { displayName, type Name, type OutlinePart, type PersonName } from "../../clip";
import { fold, hostOf, samePage, webAddress } from "../../text";
import { parseByline } from "./names";
import type { Page } from "./page";

/** Gives each person the address that a link with the name leads to, where that is on a page about people. */
export function addLinks(names: Name[], parts: OutlinePart[] = [], page: Page): void {
  for (const { text, href, toPerson } of parts) {
    const url = href && toPerson ? webAddress(href, page.base) : undefined;
    const name = url && namedIn(text, names.filter(isPerson));
    if (name) name.url ??= url;
  }
}

/**
 * The same of links anywhere on the page that are a name and nothing else, whatever the folder is called in the
 * institute's language: they lead to where the site tells of that person.
 */
export function addOwnPages(names: Name[], page: Page): void {
  const waiting = names.filter(isPerson).filter(({ url, given }) => !url && given !== "");
  if (waiting.length === 0) return;
  for (const { text, href } of page.blocks.flatMap(({ parts = [] }) => parts)) {
    if (!href || text.length > longestName) continue;
    const alike = waiting.filter(({ family }) => text.includes(family));
    const name = alike.find((one) => isOnly(one, text, page));
    const url = name && webAddress(href, page.base);
    if (!url || hostOf(url) !== hostOf(page.url) || samePage(url, page.url)) continue;
    if (!listFolder.test(url)) name.url ??= url;
  }
}

const longestName = 80;
/** A list of what somebody wrote, or is spoken of in. */
const listFolder = /\/(?:tags?|topics?|themen?|categor(?:y|ies)|schlagwort|search|suche|browse)\b/;

const isPerson = (name: Name): name is PersonName => "family" in name;

/** The person in a text that may hold titles and letters besides: every word of the name, else the family's at its end. */
function namedIn(text: string, names: PersonName[]): PersonName | undefined {
  const words = new Set(fold(text).split(" "));
  return (
    names.find(({ given, family }) =>
      fold(`${given} ${family}`)
        .split(" ")
        .every((word) => words.has(word)),
    ) ?? names.find(({ family }) => text.endsWith(family))
  );
}

/** Is the text this name and nothing else, whatever its order and titles: "dr. Kovács Eszter"? */
function isOnly(name: PersonName, text: string, page: Page): boolean {
  if (fold(text) === fold(displayName(name))) return true;
  const read = parseByline(text, { language: page.language });
  const [only, ...others] = read?.author ?? [];
  return (
    only !== undefined &&
    read?.whole === true &&
    others.length === 0 &&
    displayName(only) === displayName(name)
  );
}
