import type { Json, MetaTag } from "../../clip";
import { fold, hostOf } from "../../text";

/** What the head of a page declares. */
export interface Declared {
  canonical: string | undefined;
  meta: MetaTag[];
  titleTag: string;
  jsonLd: Json[];
}

/** These name the site, whichever of its pages they came with. */
const ofTheSite = new Set(["og:site_name", "application-name", "apple-mobile-web-app-title"]);
const titleTags = new Set(["og:title", "twitter:title", "citation_title", "dc.title"]);

/**
 * Leaves out what an earlier article left in the head of a page that navigated within itself. The head's own
 * addresses tell: where one of them is left behind, and the page shows none of the head's titles, all that the head
 * says of a work is of the other one. Structured data that names the present address stays in any case.
 * @param shown the page's headings
 */
export function withoutLeftBehind(
  head: Declared,
  { url, loaded, shown }: { url: string; loaded: string; shown: string[] },
): Declared {
  if (url === loaded) return head;
  const { canonical, meta, titleTag, jsonLd } = head;
  const isLeft = (address: string) => isLeftBehind(address, url, loaded);
  const addresses = meta
    .filter(({ name }) => name === "og:url")
    .map(({ content }) => URL.parse(content, url)?.href ?? []);
  const titles = meta.filter(({ name }) => titleTags.has(name)).map(({ content }) => fold(content));
  const headings = shown.map(fold);
  const stale =
    [canonical ?? [], ...addresses].flat().some(isLeft) &&
    !titles.some((title) => headings.includes(title));
  const isStale = (block: Json) => {
    const named = addressesIn(block);
    return (
      !named.some((address) => names(address, url)) &&
      (stale || named.some((address) => names(address, loaded)))
    );
  };
  return {
    canonical: canonical && isLeft(canonical) ? undefined : canonical,
    meta: stale ? meta.filter(({ name }) => ofTheSite.has(name)) : meta,
    // Most sites that navigate so change the title of the tab.
    titleTag: stale && titles.some((title) => fold(titleTag).includes(title)) ? "" : titleTag,
    jsonLd: jsonLd.filter((block) => !isStale(block)),
  };
}

/** Of another path than the present one; or of the same path, with a query that went with the first article. */
function isLeftBehind(address: string, url: string, loaded: string): boolean {
  const path = (one: string) => URL.parse(one)?.pathname;
  if (path(loaded) !== path(url)) return path(address) !== path(url);
  return names(address, loaded) && !names(address, url);
}

/** The same path, and nothing in the query that the page's own has not. */
function names(address: string, page: string): boolean {
  const [one, other] = [URL.parse(address), URL.parse(page)];
  if (!one || !other || hostOf(address) !== hostOf(page)) return false;
  const bare = ({ pathname }: URL) => pathname.replace(/\/+$/, "");
  return (
    bare(one) === bare(other) &&
    [...one.searchParams].every(([name, value]) => other.searchParams.getAll(name).includes(value))
  );
}

/** By these keys a work says where it stands; other addresses are of pictures, people and lists. */
const own = new Set(["@id", "url", "mainEntityOfPage"]);

/** Every address by which something in the block calls itself, without recursion. */
function addressesIn(block: Json): string[] {
  const found: string[] = [];
  const waiting: Json[] = [block];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null) continue;
    for (const [key, value] of Object.entries(next)) {
      if (typeof value === "string" && own.has(key)) found.push(value);
      else if (value !== undefined) waiting.push(value);
    }
  }
  return found;
}
