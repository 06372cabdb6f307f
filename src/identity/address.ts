import { isTracking } from "./tracking";

/**
 * The address that makes two pages one clip: the canonical one where it can be believed, else the visited one,
 * without what does not tell pages apart (scheme, "www.", fragment, tracking, default file names, closing slash).
 * Not an address to open. Idempotent; text that is no web address is given back as it is.
 */
export function clipAddress(visited: string, canonical?: string): string {
  const page = webAddress(visited);
  if (!page) return visited;
  const declared = canonical === undefined ? undefined : webAddress(canonical, page);
  return plain(declared && isPlausible(declared, page) ? declared : page);
}

/**
 * Many sites declare their home page, or a section's, as canonical on every article: believing that would make
 * one clip of them all. So a canonical address counts on the same site only, and not above the visited path.
 */
function isPlausible(declared: URL, page: URL): boolean {
  if (siteOf(declared) !== siteOf(page)) return false;
  const [there, here] = [segments(declared), segments(page)];
  const above = there.length < here.length && there.every((part, at) => part === here[at]);
  // A page that is told apart by its query (?p=123) may have a short path of its own as its canonical address.
  return there.length > 0 ? !above : here.length === 0 && !page.search;
}

function webAddress(text: string, base?: URL): URL | undefined {
  try {
    const url = new URL(text, base);
    return url.protocol === "http:" || url.protocol === "https:" ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The host without what only says how the page is served. */
const siteOf = (url: URL): string => url.hostname.replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=.+\.)/, "");

const segments = (url: URL): string[] =>
  url.pathname
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, "/")
    .split("/")
    .filter((part) => part !== "");

function plain(url: URL): string {
  const port = url.port && url.port !== "80" && url.port !== "443" ? `:${url.port}` : "";
  const query = url.search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !isTracking(pair.split("=", 1)[0] ?? ""))
    .join("&");
  // "#!" and "#/" are how some sites name a page; any other fragment is a place within one.
  const route = /^#[!/]./.test(url.hash) ? url.hash : "";
  const path = segments(url).join("/");
  return `https://${siteOf(url)}${port}/${path}${query && `?${query}`}${route}`;
}
