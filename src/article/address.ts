/** How the page's addresses are read. */
export interface Addresses {
  /** The visited address without its fragment. */
  page: string;
  /** An absolute address that may stand in a link: http, https or mailto; undefined for any other. */
  link(value: string | null): string | undefined;
  /** An absolute address of something that can be shown: http or https; undefined for any other. */
  resource(value: string | null): string | undefined;
  /** The id that a link within this page points to; undefined for a link to another page. */
  fragment(href: string | null): string | undefined;
}

/**
 * Reads the page's addresses as the browser does: `<base>` counts, if it is http or https.
 * @param url the visited address; the copy's own is not trusted, since a parsed document has its parent's.
 */
export function readAddresses(copy: Document, url: string): Addresses {
  const page = withoutFragment(url);
  const base = resolve(copy.querySelector("base[href]")?.getAttribute("href") ?? "", page, web);
  const from = base ?? page;
  return {
    page,
    link: (value) => resolve(value, from, linkable),
    resource: (value) => resolve(value, from, web),
    fragment(href) {
      if (!href?.includes("#")) return undefined;
      // "#x" is meant as a place in this page even where <base> would make it another.
      const own = href.startsWith("#") || resolve(withoutFragment(href), from, web) === page;
      return own ? fragmentOf(href) : undefined;
    },
  };
}

/** The fragment of an address, decoded; undefined when there is none. */
export function fragmentOf(href: string): string | undefined {
  const at = href.indexOf("#");
  const raw = at < 0 ? "" : href.slice(at + 1);
  try {
    return decodeURIComponent(raw) || undefined;
  } catch {
    return raw || undefined;
  }
}

const web = new Set(["http:", "https:"]);
const linkable = new Set([...web, "mailto:"]);

function resolve(value: string | null, base: string, schemes: Set<string>): string | undefined {
  if (!value?.trim() || !URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  return schemes.has(url.protocol) ? url.href : undefined;
}

function withoutFragment(url: string): string {
  const [start = ""] = url.split("#", 1);
  return URL.canParse(start) ? new URL(start).href : start;
}
