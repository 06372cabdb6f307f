import { displayName, type Name } from "../../clip";
import { bylinesInBody, bylinesNearTitle } from "./bylines";
import { isNoteOn } from "./bios";
import { readNames } from "./names";
import { isSiteName } from "./own-name";
import type { Page } from "./page";
import { fold } from "../../text";
import { venueName, venueOf } from "./venues";
/** A title that also names who wrote it, and where it first appeared. */
export interface TitledReprint {
  title: string;
  authors: Name[];
  venue?: string;
}

/** "Title: A and B in the Venue", "Title – A for Venue": authors after the last colon or dash, then the venue. */
const suffix =
  /^(?<title>.{8,}?)(?:\s*:|\s+[–—-]|\s+\|)\s+(?:by\s+)?(?<names>[^:|]{3,120}?)(?:\s+(?:in|for|on|dans|pour|im|en)\s+(?<venue>(?:the|la|le|el|der|die|das)?\s*[\p{Lu}\p{N}][^:|]{1,60}))?$/u;

/**
 * Tells a title from the authors and the venue that are printed behind it. "The Long Game: Xi Jinping in Central
 * Asia" is shaped the same way, so the names must stand as authors elsewhere on the page, too, or the venue be
 * known as one.
 */
export function splitTitle(text: string, page: Page): TitledReprint | undefined {
  const groups = suffix.exec(text.slice(0, 500))?.groups;
  if (!groups?.["title"] || !groups["names"]) return undefined;
  const { names, whole } = readNames(groups["names"], { inverted: false });
  const people = names.filter((name) => "family" in name && name.given !== "");
  if (!whole || people.length === 0 || people.length !== names.length) return undefined;
  // "What Water Costs – Geschichte der Gegenwart": a site can be called as a person is.
  if (people.some((name) => isSiteName(displayName(name), page))) return undefined;
  const venue = groups["venue"] && venueName(groups["venue"]);
  if (
    !(venue && venueOf(venue)) &&
    !people.some((name) => isNamedAsAuthor(displayName(name), page))
  )
    return undefined;
  // "Title | by Jane Doe | Jane Doe": a platform names author and site, which are one.
  const title = groups["title"].trim();
  return {
    title: splitTitle(title, page)?.title ?? title,
    authors: people,
    ...(venue && { venue }),
  };
}

/** In a byline, in the head, in structured data, or at the head of a note on the author ("Jane Doe is …"). */
function isNamedAsAuthor(name: string, page: Page): boolean {
  const key = fold(name);
  const lines = [...bylinesNearTitle(page), ...bylinesInBody(page)].flatMap(({ author }) =>
    author.map(displayName),
  );
  const head = page.head.all(
    "author",
    "citation_author",
    "dc.creator",
    "parsely-author",
    "article:author",
  );
  const graph = page.graph.own
    .flatMap((node) => page.graph.get(node, "author"))
    .map((value) =>
      typeof value === "object" && value !== null && !Array.isArray(value) ? value["name"] : value,
    )
    .filter((value) => typeof value === "string");
  if ([...lines, ...head, ...graph].some((other) => ` ${fold(other)} `.includes(` ${key} `)))
    return true;
  return page.blocks.some(
    ({ text, outside }) => !outside && text.length < 1500 && isNoteOn(key, text),
  );
}
