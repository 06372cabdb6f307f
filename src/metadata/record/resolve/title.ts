import type { Field, Source, UsedPlace } from "../../../clip";
import { broadKindOf, kindOf } from "../kinds";
import type { Page } from "../page";
import type { Sourced } from "../source";
import { fold } from "../../../text";
import { fieldOf, ifUndisputed, rank, trusted } from "./choose";
import { withoutSite } from "./site-suffix";

const order: Source[] = [
  "publisher-profile",
  "title",
  "highwire",
  "document",
  "json-ld",
  "dublin-core",
  "open-graph",
  "meta",
];

/** The work's title without the site's name around it and without the authors and venue behind it. */
export function resolveTitle(
  offers: Sourced<string>[],
  page: Page,
): { field?: Field<string>; used: UsedPlace[] } {
  const split = offers.find(({ source }) => source === "title");
  const full = split && fold(withoutSite(split.evidence, page));
  const stated = new Set(offers.map(({ value }) => fold(value)));
  const clean = offers.flatMap((offer) => {
    const own = withoutSection(withoutSite(offer.value, page), offer.source, page);
    if (!own) return [];
    // "Title | Anything", where another source has "Title" alone.
    const [head = ""] = own.split(/\s+[|–—·•-]\s+/u);
    const value = head !== own && head.length > 10 && stated.has(fold(head)) ? head : own;
    // The same title with its suffix, in another place: "Title: A and B in the Venue | Institute".
    const same = split && full && fold(value).startsWith(full.slice(0, 190));
    return [{ ...offer, value: same ? split.value : value }];
  });
  const named = clean.flatMap(({ source, value }) => (source === "document" ? [] : value));
  const ranked = rank(
    clean.map((offer) => (offer.source === "document" ? besideHead(offer, named, page) : offer)),
    order,
  );
  const [first] = ranked;
  if (!first) return { used: [] };
  const best =
    (first.source !== "document" && ranked.find(({ value }) => isWhole(value, first.value))) ||
    first;
  const field = weighed(fieldOf(best, ranked, fold), best);
  const heading = page.heading;
  const shown =
    heading &&
    (fold(heading.text) === fold(field.value) ||
      fold(heading.text).startsWith(fold(field.value)) ||
      (split && heading.text.startsWith(split.value)));
  return { field, used: heading && shown ? [{ at: "heading", as: "title" }] : [] };
}

/** The heading, in the light of what the head calls the page. */
const besideHead = (heading: Sourced<string>, named: string[], page: Page): Sourced<string> =>
  isSomethingElse(heading.value, named, page)
    ? { ...heading, last: true }
    : { ...heading, value: inSmall(heading.value, named) };

/**
 * Heading and headline are filled from one field of a page's system: where they agree, and other sites are told
 * another title, neither is sure. A search engine may be told another. A title that stands in the head alone needs no
 * second word, nor one that only a heading of something else disputes.
 */
function weighed(field: Field<string>, best: Sourced<string>): Field<string> {
  const against = field.alternatives.filter(
    ({ source }) => source !== "document" || best.source === "document",
  );
  const told = against.some(({ source }) => source === "open-graph");
  if (field.confidence === "sure" && told && !trusted.has(best.source))
    return { ...field, confidence: "likely" };
  const alone = { ...field, alternatives: against };
  const { confidence } = ifUndisputed(alone, best, ["json-ld", "open-graph"]);
  return { ...field, confidence };
}

/**
 * A bar sets a section apart: a kind of publication, or a part of the address; in the head also what the site calls
 * itself in a word or two.
 */
function withoutSection(title: string, source: Source, page: Page): string {
  const at = title.lastIndexOf(" | ");
  if (at < 12) return title;
  const last = title.slice(at + 3).trim();
  const isSection =
    kindOf(last) !== undefined ||
    broadKindOf(last) !== undefined ||
    segmentsOf(page.url).includes(fold(last));
  const isOfHead = source !== "document" && source !== "title" && last.split(" ").length <= 3;
  return isSection || isOfHead ? title.slice(0, at).trim() : title;
}

/**
 * A heading that is not the title: several sentences; nearly the same in capitals; or a slogan, a section, an
 * advertisement, which nothing in the head repeats. An address keeps the words of the title that the page was made
 * with, so a heading that has none of them, where the head's title has, is another's.
 */
function isSomethingElse(heading: string, named: string[], page: Page): boolean {
  if (named.some((title) => fold(title) === fold(heading))) return false;
  if (heading.length > 150 && /[.?!] \p{Lu}/u.test(heading)) return named.length > 0;
  const isSameShouted = (title: string) =>
    isShouted(heading) && !isShouted(title) && shared(title, heading) >= 0.75;
  if (named.some(isSameShouted)) return true;
  const address = segmentsOf(page.url).at(-1);
  // The page that stands for a whole site bears its name.
  if (address === undefined) return named.some((title) => shared(title, heading) === 0);
  if (address.split(" ").length < 3) return false;
  return named.some((title) => shared(address, title) - shared(address, heading) >= 0.5);
}

/** Small letters where the head has the same in small ones: a page of capitals is set so. */
const inSmall = (heading: string, named: string[]): string =>
  (isShouted(heading) &&
    named.find((title) => fold(title) === fold(heading) && !isShouted(title))) ||
  heading;

const isShouted = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();

/** The parts of an address's path, each as words: "/blog/price-of-water.html" → "blog", "price of water". */
const segmentsOf = (url: string): string[] =>
  (URL.parse(url)?.pathname ?? "")
    .split("/")
    .filter(Boolean)
    .map((segment) => fold(decode(segment).replace(/\.\w+$/, "")));

/** How many of the words of one text stand in the other, 0 to 1. */
function shared(text: string, other: string): number {
  const words = fold(text).split(" ");
  const others = new Set(fold(other).split(" "));
  return words.filter((word) => others.has(word)).length / words.length;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Headlines for search engines are cut at a length: another that begins with all of it is the whole. */
const isWhole = (title: string, cut: string) =>
  cut.length >= 100 && title.length > cut.length && fold(title).startsWith(fold(cut));
