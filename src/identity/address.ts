import { isTracking } from "./tracking";

/** An http(s) address in normal form, in the pieces that are compared. */
export interface Address {
  /** In lower case, without "www." and the like, with a port that is not the default. */
  host: string;
  /** The path's segments, without empty ones; none for the home page. */
  path: string[];
  /** "name=value" as written, in the page's order, without tracking. */
  query: string[];
  /** "#!…" or "#/…", how some sites name a page; empty for any other fragment, which is a place within one. */
  route: string;
}

/**
 * Normal form after RFC 3986, section 6.2: scheme, host and escapes in one case, default port and fragment gone,
 * dot segments resolved; and beyond it what sites treat as one page: http and https, the host's "www.", "m." and
 * "amp.", doubled slashes, a slash or an index file at the end, tracking and session parameters.
 *
 * @returns undefined for text that is not an http(s) address.
 */
export function parseAddress(text: string, base?: string): Address | undefined {
  const url = parseUrl(text.trim(), base?.trim());
  if (!url) return undefined;
  return {
    host: plainHost(url.hostname) + (url.port && `:${url.port}`),
    path: plainPath(url.pathname),
    query: plainQuery(url.search),
    route: /^#(?:!\/?|\/)[^/]/.test(url.hash) ? url.hash : "",
  };
}

export function addressText({ host, path, query, route }: Address): string {
  const search = query.length > 0 ? `?${query.join("&")}` : "";
  return `https://${host}/${path.join("/")}${search}${route}`;
}

function parseUrl(text: string, base: string | undefined): URL | undefined {
  try {
    const url = new URL(text, base);
    if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
    // Setting the scheme drops 443, its default port; 80 was dropped in parsing.
    url.protocol = "https:";
    return url;
  } catch {
    return undefined;
  }
}

/** The mobile and AMP copies of a site live under these; "www." is decoration. */
const sameSiteLabel = /^(?:www\d?|m|mobile|amp)$/;

function plainHost(hostname: string): string {
  // A numeric address, and a name with empty labels, would become another host when shortened.
  if (!/\.[a-z][^.]*\.?$/.test(hostname)) return hostname;
  const labels = hostname.replace(/\.$/, "").split(".");
  // The last two stay: "m.example" is a site of its own.
  const own = labels.findIndex(
    (label, at) => at === labels.length - 2 || !sameSiteLabel.test(label),
  );
  return labels.slice(own).join(".");
}

/**
 * What servers answer when a folder is asked for: Apache's `DirectoryIndex` and IIS's default documents, as their
 * manuals list them, and PHP's.
 */
const indexFile = /^(?:index\.(?:html?|shtml|xhtml|php|aspx?|jsp)|default\.(?:html?|aspx?))$/i;
/**
 * Jakarta Servlet 6.0, section 7.1.3: a session without cookies travels in the path, under this very name. Not
 * after a dot, where taking it away would leave a dot segment.
 */
const sessionInPath = /(?<=[^/.])(?:;jsessionid=[^/;]*)+/gi;

function plainPath(pathname: string): string[] {
  const segments = plainEscapes(pathname).replace(sessionInPath, "").split("/");
  const path = segments.filter((segment) => segment !== "");
  const end = path.findLastIndex((segment) => !indexFile.test(segment));
  return path.slice(0, end + 1);
}

function plainQuery(search: string): string[] {
  return plainEscapes(search.slice(1))
    .split("&")
    .filter((pair) => pair !== "" && !isTracking(pair.split("=", 1)[0] ?? ""));
}

/** RFC 3986, 6.2.2: escapes in upper case, none for unreserved characters. A lone % is escaped, so that none arises. */
function plainEscapes(text: string): string {
  return text.replace(/%(?:[0-9a-f]{2})?/gi, (escape) => {
    if (escape === "%") return "%25";
    const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return /[a-z0-9\-._~]/i.test(character) ? character : escape.toUpperCase();
  });
}
