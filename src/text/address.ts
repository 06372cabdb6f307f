/**
 * An address found in a page, made absolute; undefined unless it is http or https, without a password, and of
 * a length that a server would take. "javascript:" and "data:" never come through.
 */
export function webAddress(value: string | null | undefined, base: string): string | undefined {
  const text = value?.trim();
  if (!text || text.length > 2000 || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  const web = url.protocol === "https:" || url.protocol === "http:";
  return web && !url.username && !url.password ? url.href : undefined;
}

/** The visited address without its fragment. */
export function withoutFragment(url: string): string {
  const [start = ""] = url.split("#", 1);
  return start;
}

/** Host without "www.", and path without a slash at its end: what makes two addresses of one page alike. */
export function samePage(a: string, b: string): boolean {
  return bare(a) !== "" && bare(a) === bare(b);
}

function bare(url: string): string {
  if (!URL.canParse(url)) return "";
  const { hostname, pathname, search } = new URL(url);
  return hostname.replace(/^www\./, "") + pathname.replace(/\/+$/, "") + search;
}

/** The host without "www."; empty for what is no address. */
export const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
