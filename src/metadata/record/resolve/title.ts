import type { Field, Source, UsedPlace } from "../../../clip";
import { broadKindOf, kindOf } from "../kinds";
import type { Page } from "../page";
import type { Sourced } from "../source";
import { acronym, fold } from "../../../text";
import { fieldOf, rank } from "./choose";

/** The work's title without the site's name around it and without the authors and venue behind it. */
export function resolveTitle(
  offers: Sourced<string>[],
  page: Page,
): { field?: Field<string>; used: UsedPlace[] } {
  const split = offers.find(({ source }) => source === "title");
  const full = split && fold(withoutSite(split.evidence, page));
  const stated = new Set(offers.map(({ value }) => fold(value)));
  const clean = offers.flatMap((offer) => {
    const own = withoutSection(withoutSite(offer.value, page), offer.source);
    if (!own) return [];
    // "Title | Anything", where another source has "Title" alone.
    const [head = ""] = own.split(/\s+[|–—·•-]\s+/u);
    const value = head !== own && head.length > 10 && stated.has(fold(head)) ? head : own;
    // The same title with its suffix, in another place: "Title: A and B in the Venue | Institute".
    const same = split && full && fold(value).startsWith(full.slice(0, 190));
    return [{ ...offer, value: same ? split.value : value }];
  });
  const ranked = rank(clean, [
    "publisher-profile",
    "title",
    "highwire",
    "document",
    "json-ld",
    "dublin-core",
    "open-graph",
    "meta",
  ]);
  const [best] = ranked;
  if (!best) return { used: [] };
  const field = fieldOf(best, ranked, fold);
  const heading = page.heading;
  const shown =
    heading &&
    (fold(heading.text) === fold(field.value) ||
      fold(heading.text).startsWith(fold(field.value)) ||
      (split && heading.text.startsWith(split.value)));
  return { field, used: heading && shown ? [{ at: "heading", as: "title" }] : [] };
}

const separator = /\s+[|–—·•:-]\s+|\s*\|\s*/u;

/** "Title | Institute", "Institute: Title", "Title - IFRI": the part that is the site's name, at either end, goes. */
export function withoutSite(title: string, page: Page): string {
  const heading = fold(page.heading?.text ?? "");
  if (heading && fold(title) === heading) return title;
  let rest = title.trim();
  for (let round = 0; round < 3; round += 1) {
    const parts = rest.split(separator);
    const [first = "", last = ""] = [parts[0], parts.at(-1)];
    if (parts.length < 2) return rest;
    if (isSite(last, page))
      rest = rest.slice(0, rest.length - last.length).replace(/[\s|–—·•:-]+$/u, "");
    else if (isSite(first, page)) rest = rest.slice(first.length).replace(/^[\s|–—·•:-]+/u, "");
    else
      return heading &&
        fold(rest).startsWith(`${heading} `) &&
        isShort(rest.slice(page.heading?.text.length ?? 0))
        ? (page.heading?.text ?? rest)
        : rest;
  }
  return rest;
}

/** A bar sets a section apart, and in the head also what the site calls itself in a word or two. */
function withoutSection(title: string, source: Source): string {
  const at = title.lastIndexOf(" | ");
  if (at < 12) return title;
  const last = title.slice(at + 3).trim();
  const isSection = kindOf(last) !== undefined || broadKindOf(last) !== undefined;
  const isOfHead = source !== "document" && source !== "title" && last.split(" ").length <= 3;
  return isSection || isOfHead ? title.slice(0, at).trim() : title;
}

/** What the head adds behind the shown title in a part of its own is a section or the site, whatever it is called. */
const isShort = (rest: string) => /^\s*\|/u.test(rest) && rest.length < 80;

function isSite(part: string, page: Page): boolean {
  const key = fold(part);
  if (!key) return false;
  const host = URL.canParse(page.url) ? new URL(page.url).hostname.replace(/^www\./, "") : "";
  const label = host.split(".").at(-2) ?? "";
  return (
    page.siteNames.some(
      (name) =>
        fold(name) === key || (acronym(name).length > 1 && acronym(name) === key.replace(/ /g, "")),
    ) ||
    key.replace(/ /g, "") === label.replace(/-/g, "") ||
    key === fold(host)
  );
}
