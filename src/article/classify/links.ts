import type { LinkCard } from "../../clip";
import { isBlock } from "../../dom";
import { hasAuthorMark } from "../../metadata/outline";
import type { Card } from "./cards";

const mostDates = 20;

/** The articles that a listing leads to, in its order, each with what its card prints that may be a date or a name. */
export const linkCards = (cards: Card[]): LinkCard[] =>
  cards.map(({ element, title, url }) => ({
    title,
    url,
    dates: datesIn(element),
    names: namesIn(element),
  }));

const mostNames = 4;

/** What the card marks as naming an author; else its line that begins as a byline. */
function namesIn(card: Element): string[] {
  const marked = [...card.querySelectorAll("*")].filter(hasAuthorMark);
  const lines = [...card.querySelectorAll("p, div, span, li")].filter(
    (element) => !element.querySelector("p, div, li"),
  );
  return [...marked, ...lines.filter((line) => bylineStart.test(line.textContent.trim()))]
    .map((element) => element.textContent.trim().replace(/\s+/g, " "))
    .filter((text) => text.length > 2 && text.length <= 200)
    .slice(0, mostNames);
}

const bylineStart = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor)\s+\p{Lu}/u;

function datesIn(card: Element): string[] {
  const time = card.querySelector("time");
  const stamps = [time?.getAttribute("datetime"), time?.textContent];
  const short = [...card.querySelectorAll("*")]
    .filter((element) => element.children.length === 0 || !isBlock(element))
    .map((element) => element.textContent.trim());
  return [...stamps, ...short]
    .filter(
      (text): text is string => typeof text === "string" && text.length <= 40 && /\d{4}/.test(text),
    )
    .slice(0, mostDates);
}
