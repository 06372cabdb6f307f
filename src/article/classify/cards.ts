import { hostOf } from "../../text";
import type { Addresses } from "../address";
import type { Facts } from "../facts";
import type { Survey } from "../survey";
import { isHeading } from "../../dom";

/** A block that stands for another page: its title is a link there, and it repeats beside others of its kind. */
export interface Card {
  element: Element;
  title: string;
  url: string;
  words: number;
}

/** The fewest of a kind that make a list: two or three are an aside to an article. */
const fewest = 4;

/**
 * The cards of a page, outside its header, footer, menus and side columns: groups of at least four siblings of the same
 * make, each with a titled link of its own to another page of the site and a heading, a picture or a date.
 */
export function findCards(body: Element, { facts }: Survey, addresses: Addresses): Card[] {
  const groups = new Map<Element, Card[]>();
  for (const [element, held] of facts) {
    const parent = element.parentElement;
    if (!parent || element === body || !mayBeCard(element, held)) continue;
    const card = readCard(element, held, addresses);
    if (!card) continue;
    const group = groups.get(parent);
    if (group) group.push(card);
    else groups.set(parent, [card]);
  }
  const cards: Card[] = [];
  const seen = new Set<string>();
  for (const [parent, group] of groups) {
    if (group.length < fewest || isBeside(parent)) continue;
    for (const card of sameMake(group)) {
      // The innermost group counts: a row of columns is no row of cards.
      if (seen.has(card.url)) continue;
      seen.add(card.url);
      cards.push(card);
    }
  }
  return cards;
}

function mayBeCard(element: Element, held: Facts): boolean {
  if (!/^(?:article|div|li|section|tr|p|a|h2|h3|h4|dt|figure)$/.test(element.localName))
    return false;
  const adorned = held.headings + held.images + held.dates;
  return (
    held.siteLinks >= 1 &&
    held.siteLinks <= 12 &&
    adorned >= 1 &&
    held.headings <= 3 &&
    held.words >= 3 &&
    held.words <= 600
  );
}

/** The link in the heading, or the one with the most words. */
function readCard(element: Element, held: Facts, addresses: Addresses): Card | undefined {
  let best: Card | undefined;
  const own = element.localName === "a" ? [element] : [];
  const links = [...own, ...element.querySelectorAll("a[href]")];
  const inside = links.find(
    (link) =>
      link.closest("h1, h2, h3, h4, h5, h6") || [...link.querySelectorAll("*")].some(isHeading),
  );
  for (const link of inside ? [inside] : links) {
    const heading = link.querySelector("h1, h2, h3, h4, h5, h6");
    const title = (heading ?? link).textContent.trim().replace(/\s+/g, " ");
    const url = addresses.link(link.getAttribute("href"));
    if (!url || (!title.includes(" ") && title.length < 12)) continue;
    const other =
      hostOf(url) === hostOf(addresses.page) && !addresses.fragment(link.getAttribute("href"));
    if (other && title.length > (best?.title.length ?? 0))
      best = { element, title, url, words: held.words };
  }
  return best;
}

const isBeside = (element: Element) =>
  element.closest("nav, header, footer, aside, [role='navigation'], [role='complementary']") !==
  null;

/** Of siblings, those with the commonest name and first class; a class with a number is a name of its own ("post-12"). */
function sameMake(cards: Card[]): Card[] {
  const makes = new Map<string, Card[]>();
  for (const card of cards) {
    const name = [...card.element.classList].find((word) => !/\d/.test(word));
    const make = `${card.element.localName}.${name ?? ""}`;
    makes.set(make, [...(makes.get(make) ?? []), card]);
  }
  const largest = [...makes.values()].reduce((a, b) => (b.length > a.length ? b : a), []);
  return largest.length >= fewest ? largest : [];
}
