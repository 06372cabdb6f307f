import { displayName, type Name, type OutlinePart, type PersonName } from "../../clip";
import { fold, hostOf, samePage, webAddress } from "../../text";
import { parseByline } from "./names";
import type { Page } from "./page";
import { readORCID } from "./people";

/** Gives each person the address that a link with the name leads to, where that is on a page about people. */
export function addLinks(names: Name[], parts: OutlinePart[] = [], page: Page): void {
  for (const { text, href, toPerson } of parts) {
    const url = href && toPerson ? webAddress(href, page.base) : undefined;
    // A link within the page opens a note or a window of its own.
    const name = url && !samePage(url, page.url) && namedIn(text, names.filter(isPerson));
    if (name) name.url ??= url;
  }
}

/**
 * The same of links anywhere on the page that are a name and nothing else, whatever the folder is called in the
 * institute's language: they lead to where the site tells of that person. And the ORCID that is linked behind a name.
 */
export function addOwnPages(names: Name[], page: Page): void {
  const people = names.filter(isPerson).filter(({ given }) => given !== "");
  if (people.length === 0) return;
  for (const { parts = [] } of page.blocks) {
    let before: PersonName | undefined;
    for (const { text, href } of parts) {
      const ORCID = href && before && readORCID(href);
      if (before && ORCID) before.ORCID ??= ORCID;
      const name = text.length <= longestName ? nameIn(text, people, page) : undefined;
      const url = name && ownAddress(href, page);
      if (url) name.url ??= url;
      if (name?.url) splitAsAddress(name, name.url);
      before = name ?? before;
    }
  }
}

/** An address on the page's own site, where it tells of one person. */
function ownAddress(href: string | undefined, page: Page): string | undefined {
  const url = href && webAddress(href, page.base);
  const own = url && hostOf(url) === hostOf(page.url) && !samePage(url, page.url);
  return own && !listFolder.test(url) ? url : undefined;
}

/** "/people/amaral-nunes": the address of the person's page may tell which words are the family's. */
function splitAsAddress(name: PersonName, url: string): void {
  if (name["non-dropping-particle"]) return;
  const words = `${name.given} ${name.family}`.split(" ");
  const slug = new URL(url).pathname.replace(/\/$/, "").split("/").at(-1)?.split("-") ?? [];
  const at = words.length - slug.length;
  if (at < 1 || !slug.every((word, index) => word === fold(words[at + index] ?? ""))) return;
  name.given = words.slice(0, at).join(" ");
  name.family = words.slice(at).join(" ");
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

/** The person whose name the text is, and nothing else, whatever its order and titles: "dr. Kovács Eszter". */
function nameIn(text: string, people: PersonName[], page: Page): PersonName | undefined {
  const alike = people.filter(({ family }) => text.includes(family));
  if (alike.length === 0) return undefined;
  const same = (shown: string) => alike.find((name) => fold(displayName(name)) === fold(shown));
  const plain = same(text);
  if (plain) return plain;
  const read = parseByline(text, { language: page.language, inverted: true });
  const [only, ...others] = read?.author ?? [];
  return only && read?.whole && others.length === 0 ? same(displayName(only)) : undefined;
}
