import type { OutlinePart } from "../../clip";
import type { Page } from "./page";
import { venueName } from "./venues";

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
      const venue = rest && readVenue(rest, block.parts ?? []);
      if (venue) return { venue, text: block.text };
    }
  }
  return undefined;
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
