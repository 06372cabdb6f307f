import type { OutlinePart, PartialDate } from "../../clip";
import { nominative } from "./dative";
import { findDates } from "./dates";
import { once } from "./once";
import type { Block, Page } from "./page";
import { venueName } from "./venues";

/** Where the page says that its text first appeared. */
export interface Notice {
  venue: string;
  /** The day of the first printing, where the sentence gives it. */
  date?: PartialDate;
  /** The sentence as printed. */
  text: string;
}

/** A word that every note below holds: most blocks are dismissed by it. */
const hint =
  /first|originally|initially|previously|appeared|zuerst|erstmals|ursprünglich|zunächst|initialement|abord|originellement|original|primero|por primera|oorspronkelijk|aus:|auszug|excerpt|extrait|extracto|estratto|fragment/i;

/** Notes that a text was printed elsewhere before, with the words that stand before the venue. */
const notices: RegExp[] = [
  /\b(?:(?:first|originally|initially|previously)\s+(?:appeared|published|ran|printed|posted)|(?:appeared|published|ran)\s+(?:first|originally))\s+(?:online\s+)?(?:in|on|by|at|with)\s+/i,
  /^(?:this (?:article|piece|op-ed|column|essay|commentary) )?appeared (?:in|on)\s+/i,
  /(?:zuerst|erstmals|ursprünglich|zunächst)\s+(?:erschienen\s+|veröffentlicht\s+)?(?:in|im|bei|auf|am)\s+(?:(?:der|dem|den)\s+)?/i,
  /(?:(?:initialement|d[’']abord|originellement)\s+(?:publiée?|parue?)|(?:publiée?|parue?)\s+(?:initialement|d[’']abord|originellement))\s+(?:dans|par|sur|en)\s+/i,
  /(?:(?:publicad[oa]|apareció|se publicó)\s+(?:originalmente|originariamente|primero|por primera vez)|originalmente\s+publicad[oa])\s+(?:en|por)\s+/i,
  /(?:pubblicato\s+originariamente|originariamente\s+pubblicato|oorspronkelijk\s+(?:verschenen|gepubliceerd)|publicado\s+originalmente)\s+(?:su|in|nel|sul|em|no|na|op)\s+/i,
];

export const readNotice = once((page): Notice | undefined => {
  for (const block of page.blocks) {
    if (block.outside || block.text.length > 400 || !hint.test(block.text)) continue;
    const found = firstPrinting(block, page) ?? excerpt(block);
    if (found) return found;
  }
  return undefined;
});

function firstPrinting(block: Block, page: Page): Notice | undefined {
  const { text, dates } = withoutDates(block.text, page.language);
  for (const notice of notices) {
    const match = notice.exec(text);
    if (!match) continue;
    const venue = readVenue(text.slice(match.index + match[0].length), block.parts ?? []);
    if (!venue) continue;
    const date = dates.find(({ at }) => at >= match.index)?.date;
    const isDative = /\sder\s+$/i.test(match[0]);
    return {
      venue: isDative ? nominative(venue) : venue,
      ...(date && { date }),
      text: block.text,
    };
  }
  return undefined;
}

/** The text without its dates ("zuerst am 12. Februar in der …"), and where in it each of them stood. */
function withoutDates(
  whole: string,
  language: string,
): { text: string; dates: { date: PartialDate | undefined; at: number }[] } {
  const dates: { date: PartialDate | undefined; at: number }[] = [];
  let text = "";
  let from = 0;
  for (const { date, start, end } of findDates(whole, language)) {
    text += whole
      .slice(from, start)
      .replace(/\s(?:on|am|vom|le|du|el|del|il|op|em|w dniu)\s*$/i, " ");
    dates.push({ date, at: text.length });
    from = end;
  }
  text += whole.slice(from);
  return { text: text.replace(/\s+/g, " "), dates };
}

const taken =
  /^(?:aus:|auszug aus:?|leseprobe aus:?|(?:this is an )?excerpt(?:ed)? from:?|extrait de:?|extracto de:?|(?:estratto|tratto) da:?|fragment uit:?)\s+(?<name>.{3,100}?)[.,;]?$/iu;

/** "Aus: Das Buch. Sein Untertitel. Verlag, Ort 2015": the book, set apart from what else names it, and its year. */
function excerpt({ text, parts = [] }: Block): Notice | undefined {
  if (!/\b(?:19|20)\d{2}\b/.test(text)) return undefined;
  const name = parts.map((part) => taken.exec(part.text)?.groups?.["name"]).find(Boolean);
  return name === undefined ? undefined : { venue: venueName(name), text };
}

/** What names of papers stand in. */
const setApart = new Set(["a", "em", "i", "cite", "strong"]);

/** The venue at the head of what follows the notice: the linked or emphasised words, or words with capitals. */
function readVenue(rest: string, parts: OutlinePart[]): string | undefined {
  for (const { tag, text } of parts) {
    if (
      text.length >= 2 &&
      text.length <= 100 &&
      setApart.has(tag) &&
      rest
        .replace(/^(?:the|la|le|el|the online edition of)\s+/i, "")
        .startsWith(text.replace(/^the\s+/i, ""))
    )
      return venueName(text);
  }
  const quoted = /^[„“"«]\s*([^“”"»]{2,80}?)\s*[“”"»]/u.exec(rest);
  if (quoted?.[1]) return venueName(quoted[1]);
  const words =
    /^(?:(?:the|la|le|el)\s+)?(?:\p{Lu}[\p{L}\p{M}\p{N}.’'-]*|&)(?:\s+(?:(?:of|and|de|du|des|la|le|der|die|für|del|y|e)\s+(?=\p{Lu}))?(?:\p{Lu}[\p{L}\p{M}\p{N}.’'-]*|&))*/u.exec(
      rest,
    );
  return words ? venueName(words[0]) : undefined;
}

/** What stands behind the name of a periodical: its issue, or when it appeared. */
const issue =
  /^,?\s+(?:(?:vol|no|nr|n[°º]|issue|heft|jg|band)\b|(?:first|second|third|fourth|spring|summer|autumn|fall|winter|frühjahr|sommer|herbst|printemps|été|automne|hiver)\b.{0,20}\d{4}|\p{Lu}?\p{L}{2,9}\s+(?:19|20)\d{2}$)/iu;

/** "*Inland Ports Bulletin*, Second Quarter 2003": a periodical in italics with its issue, above the title or below. */
export function readPeriodical({ zone }: Page): { venue: string; text: string } | undefined {
  for (const { text, parts = [], card } of [...zone.before, ...zone.after]) {
    if (card || text.length > 120) continue;
    const name = parts.find((part) => italics.has(part.tag) && text.startsWith(part.text))?.text;
    if (name && /^\p{Lu}.{3,80}$/u.test(name) && issue.test(text.slice(name.length)))
      return { venue: venueName(name), text };
  }
  return undefined;
}

const italics = new Set(["em", "i", "cite"]);
