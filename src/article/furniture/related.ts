import { linkShare, type FurnitureRule } from "./rule";

/**
 * Other things to read: cards that lead elsewhere on the site, with a picture, a heading or a date each. A list of
 * sources is none of it: it has no pictures or headings, and most of it leads to other sites.
 */
export const related: FurnitureRule = {
  reason: "related",
  matches(element, held, place) {
    if (held.siteLinks < 1 || held.siteLinks < held.links * 0.5) return false;
    const adorned = held.images + held.headings + held.dates;
    if (adorned < 1 || held.words > held.links * 60) return false;
    if (!place.dropped && !isAside(element)) return false;
    // The head of the article has links and a picture, too.
    if (element.querySelector("h1")) return false;
    return linkShare(held) >= 0.4 || (place.outside && linkShare(held) >= 0.2) || isAside(element);
  },
};

const isAside = (element: Element) => element.closest("aside, [role='complementary']") !== null;
