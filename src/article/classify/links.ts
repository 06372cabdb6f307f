import type { ArticleLink } from "../../clip";
import { parseDate } from "../../metadata";
import { isBlock } from "../tags";
import type { Card } from "./cards";

/** The articles that a listing leads to, in its order, each with its date if the card prints one. */
export function listLinks(cards: Card[], language?: string): ArticleLink[] {
  return cards.map(({ element, title, url }) => {
    const issued = dateIn(element, language);
    return { title, url, ...(issued && { issued }) };
  });
}

function dateIn(card: Element, language?: string): ArticleLink["issued"] {
  const time = card.querySelector("time");
  const stamps = [time?.getAttribute("datetime"), time?.textContent];
  const short = [...card.querySelectorAll("*")]
    .filter((element) => element.children.length === 0 || !isBlock(element))
    .map((element) => element.textContent.trim())
    .filter((text) => text.length <= 40 && /\d{4}/.test(text));
  for (const text of [...stamps, ...short]) {
    const date = text ? parseDate(text, language) : undefined;
    if (date) return date;
  }
  return undefined;
}
