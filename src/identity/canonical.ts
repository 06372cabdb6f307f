import type { Address } from "./address";

/**
 * May the page's canonical address stand for the visited one? Many sites give their home page, a section or one
 * fixed page as the canonical of every article; believed, it would make all of them one clip. A refused one costs
 * at most a clip that is there twice.
 */
export function isPlausibleCanonical(canonical: Address, visited: Address): boolean {
  return doubts.every((doubt) => !doubt(canonical, visited));
}

type Doubt = (canonical: Address, visited: Address) => boolean;

/** Each is a reason to refuse by itself, so that their order does not matter. */
const doubts: Doubt[] = [
  isOtherSite,
  isUnfilledTemplate,
  isHomePage,
  isFixedPage,
  losesTheArticle,
  isSection,
  losesTheRoute,
];

/**
 * A page may not claim an address of another site. A subdomain is another one: on shared hosts it belongs to
 * somebody else, and which hosts are shared only the public suffix list knows.
 */
function isOtherSite({ host }: Address, visited: Address): boolean {
  return host !== visited.host;
}

/** "{{ page.url }}", "[object Object]", "/undefined": what is left when a template was not filled in. */
function isUnfilledTemplate({ path, query }: Address): boolean {
  const unfilled = /\{|\}|%7[BD]|\[object|%5Bobject|^(?:undefined|null|nan)$/i;
  return [...path, ...query].some((part) => unfilled.test(part));
}

function isHomePage({ path }: Address, visited: Address): boolean {
  return path.length === 0 && visited.path.length > 0;
}

/** Home, error and login pages under a name of their own; "/en" and "/pt-br" are home pages, too. */
const fixedPage =
  /^(?:home|homepage|start|main|welcome|[a-z]{2}(?:[-_][a-z]{2})?|404|error|not-?found|login|signin|sign-in)(?:\.\w+)?$/i;

function isFixedPage({ path }: Address, visited: Address): boolean {
  const last = path.at(-1);
  return last !== undefined && fixedPage.test(last) && !samePath(path, visited.path);
}

/** Parameters that choose the article on sites without readable addresses: "/view.php?id=5". */
const choosing =
  /^(?:(?:article|content|doc|document|item|news|node|page|post|pub|publication|report|story|a|n|p)?[_-]?id|p|n|v|nr|no|art|article|doc|document|item|news|page|post|publication|report|story|slug|title)$/i;

const chooses = (pair: string): boolean => {
  const [name = "", value = ""] = pair.split("=", 2);
  return value !== "" && choosing.test(name);
};

/** The same path without the parameter that chose the article. */
function losesTheArticle(canonical: Address, visited: Address): boolean {
  if (!samePath(canonical.path, visited.path)) return false;
  return visited.query.some((pair) => chooses(pair) && !canonical.query.includes(pair));
}

/** At least three words, or a number of four digits and more: an article's name, hardly ever a section's. */
const isArticleName = (segment: string): boolean =>
  segment.split(/[-_]/).filter(Boolean).length >= 3 || /\d{4}/.test(segment);

/** A shallower address that is not the same article elsewhere: "/publications" for "/publications/2019/title". */
function isSection(canonical: Address, visited: Address): boolean {
  const { path } = canonical;
  const here = { ...visited, path: withoutVariant(visited.path) };
  if (depth(canonical) >= depth(here)) return false;
  if (path.every((segment, index) => segment === here.path[index]))
    return !samePath(path, here.path);
  const last = path.at(-1) ?? "";
  return baseName(last) !== baseName(here.path.at(-1) ?? "") && !isArticleName(last);
}

/** Other forms of an article, which stand below it ("/title/print") or above all ("/amp/news/title"). */
const variant = /^(?:amp|print|printable|printer-friendly|mobile)$/i;

function withoutVariant(path: string[]): string[] {
  const first = path.findIndex((segment) => !variant.test(segment));
  const last = path.findLastIndex((segment) => !variant.test(segment));
  return path.slice(Math.max(first, 0), last + 1);
}

/** A page behind "#!" is a program's; the address that its empty shell gives is the same for all of them. */
function losesTheRoute(canonical: Address, visited: Address): boolean {
  return visited.route !== "" && canonical.route === "" && depth(canonical) <= depth(visited);
}

const depth = ({ path, query }: Address): number => path.length + (query.some(chooses) ? 1 : 0);
const samePath = (a: string[], b: string[]): boolean => a.join("/") === b.join("/");
/** Without ".html" and the like, which canonical addresses often add or drop. */
const baseName = (segment: string): string => segment.replace(/\.[a-z]{2,5}$/i, "").toLowerCase();
