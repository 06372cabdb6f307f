import type { LinkCard } from "../../clip";
import { isBlock } from "../../dom";
import type { Card } from "./cards";

const mostDates = 20;

/** The articles that a listing leads to, in its order, each with what its card prints that may be a date. */
export const linkCards = (cards: Card[]): LinkCard[] =>
  cards.map(({ element, title, url }) => ({ title, url, dates: datesIn(element) }));

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
