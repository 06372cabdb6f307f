import type { Name } from "../clip";
import { displayName } from "../clip";
import { readNames } from "./names/list";
import { bylinesInBody, bylinesNearTitle } from "./bylines";
import type { Page } from "./page";
import { cleanText, fold } from "./text";
import { textOf } from "./page/walk";
import { venueOf } from "./venues";

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
  const venue = groups["venue"] && venueName(groups["venue"]);
  if (
    !(venue && venueOf(venue)) &&
    !people.some((name) => isNamedAsAuthor(displayName(name), page))
  )
    return undefined;
  return { title: groups["title"].trim(), authors: people, ...(venue && { venue }) };
}

/** A venue as it calls itself: "the National Interest" → "The National Interest". */
export function venueName(text: string): string {
  const name = cleanText(text, 100)
    .replace(/[.,;:]+$/, "")
    .replace(/^the\s/, "The ");
  return venueOf(name)?.name ?? name;
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
    ({ text, outside }) =>
      !outside &&
      text.length < 1500 &&
      /^ (?:is|was|serves|works|ist|est|es)\b/.test(after(fold(text.slice(0, 150)), key)),
  );
}

const after = (text: string, start: string) =>
  text.startsWith(`${start} `) ? text.slice(start.length) : "";

/** A word that every note below holds: most blocks are dismissed by it. */
const hint =
  /first|originally|initially|previously|appeared|zuerst|erstmals|ursprünglich|zunächst|initialement|abord|originellement|original|primero|por primera|oorspronkelijk/i;

/** Notes that a text was printed elsewhere before, with the words that stand before the venue. */
const notices: RegExp[] = [
  /\b(?:(?:first|originally|initially|previously)\s+(?:appeared|published|ran|printed|posted)|(?:appeared|published|ran)\s+(?:first|originally))\s+(?:online\s+)?(?:in|on|by|at|with)\s+/i,
  /^(?:this (?:article|piece|op-ed|column|essay|commentary) )?appeared (?:in|on)\s+/i,
  /(?:zuerst|erstmals|ursprünglich|zunächst)\s+(?:erschienen\s+|veröffentlicht\s+)?(?:in|im|bei|auf|am)\s+(?:(?:der|dem|den)\s+)?/i,
  /(?:(?:initialement|d[’']abord|originellement)\s+(?:publiée?|parue?)|(?:publiée?|parue?)\s+(?:initialement|d[’']abord|originellement))\s+(?:dans|par|sur|en)\s+/i,
  /(?:(?:publicad[oa]|apareció|se publicó)\s+(?:originalmente|originariamente|primero|por primera vez)|originalmente\s+publicad[oa])\s+(?:en|por)\s+/i,
  /(?:pubblicato\s+originariamente|originariamente\s+pubblicato|oorspronkelijk\s+(?:verschenen|gepubliceerd)|publicado\s+originalmente)\s+(?:su|in|nel|sul|em|no|na|op)\s+/i,
];

/** Where the page says that its text first appeared: the venue, and the sentence as printed. */
export function readNotice(page: Page): { venue: string; text: string } | undefined {
  for (const block of page.blocks) {
    if (block.outside || block.text.length > 400 || !hint.test(block.text)) continue;
    for (const notice of notices) {
      const match = notice.exec(block.text);
      const rest = match && block.text.slice(match.index + match[0].length);
      const venue = rest && readVenue(rest, block.element);
      if (venue) return { venue, text: block.text };
    }
  }
  return undefined;
}

/** The venue at the head of what follows the notice: the linked or emphasised words, or words with capitals. */
function readVenue(rest: string, element: Element): string | undefined {
  for (const part of [...element.querySelectorAll("a, em, i, cite, strong")].slice(0, 20)) {
    const text = textOf(part, 100);
    if (
      text.length >= 2 &&
      rest
        .replace(/^(?:the|la|le|el|the online edition of)\s+/i, "")
        .startsWith(text.replace(/^the\s+/i, ""))
    )
      return venueName(rest.startsWith("the ") && !/^the\s/i.test(text) ? `the ${text}` : text);
  }
  const quoted = /^[„“"«]\s*([^“”"»]{2,80}?)\s*[“”"»]/u.exec(rest);
  if (quoted?.[1]) return venueName(quoted[1]);
  const words =
    /^(?:(?:the|la|le|el)\s+)?(?:\p{Lu}[\p{L}\p{M}\p{N}.’'-]*|&)(?:\s+(?:(?:of|and|de|du|des|la|le|der|die|für|del|y|e)\s+(?=\p{Lu}))?(?:\p{Lu}[\p{L}\p{M}\p{N}.’'-]*|&))*/u.exec(
      rest,
    );
  return words ? venueName(words[0]) : undefined;
}
