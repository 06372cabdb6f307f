import { hostOf } from "../text";
import type { Addresses } from "./address";
import { isHeading } from "../dom";

/** What an element holds, with everything in it. */
export interface Facts {
  words: number;
  linkWords: number;
  /** Words in prose. */
  proseWords: number;
  links: number;
  /** Links that lead elsewhere on the same site. */
  siteLinks: number;
  /** Links that post this page to a network, or lead to a network's own site. */
  shareLinks: number;
  tagLinks: number;
  /** Links to places in this page. */
  placeLinks: number;
  images: number;
  headings: number;
  dates: number;
  fields: number;
  mailFields: number;
}

export const noFacts: Facts = {
  words: 0,
  linkWords: 0,
  proseWords: 0,
  links: 0,
  siteLinks: 0,
  shareLinks: 0,
  tagLinks: 0,
  placeLinks: 0,
  images: 0,
  headings: 0,
  dates: 0,
  fields: 0,
  mailFields: 0,
};

/** Hosts where a page is posted, or where an institute has an account. */
const networks =
  /^(?:facebook|twitter|x|linkedin|reddit|pinterest|tumblr|instagram|youtube|threads|bsky|t|wa|telegram|xing|getpocket|flipboard|buffer|mastodon)\.(?:com|app|me|net|social|it)$|^(?:api\.whatsapp|web\.whatsapp|news\.ycombinator)\.com$/;

/** What an element adds by itself. */
export function ownFacts(element: Element, addresses: Addresses): Partial<Facts> {
  if (element.localName === "img") return { images: 1 };
  if (element.localName === "time") return { dates: 1 };
  if (isHeading(element)) return { headings: 1 };
  if (element.localName !== "a" || !element.hasAttribute("href")) return {};
  const href = element.getAttribute("href");
  if (addresses.fragment(href)) return { links: 1, placeLinks: 1 };
  const address = addresses.link(href);
  const host = address ? hostOf(address) : "";
  const shares = networks.test(host.replace(/^m\./, "")) || /^mailto:\?/.test(address ?? "");
  const tagged =
    /(?:^|\s)tag(?:\s|$)/i.test(element.getAttribute("rel") ?? "") ||
    (address !== undefined && /\/(?:tags?|keywords?|schlagwor[t\w]*)\//i.test(address));
  return {
    links: 1,
    siteLinks: host === hostOf(addresses.page) ? 1 : 0,
    shareLinks: shares ? 1 : 0,
    tagLinks: tagged ? 1 : 0,
  };
}

/** What a field or a button adds. */
export function fieldFacts(element: Element): Partial<Facts> {
  if (!element.matches("input, textarea, select")) return {};
  const type = element.getAttribute("type")?.toLowerCase() ?? "text";
  if (["hidden", "submit", "button", "image", "checkbox"].includes(type)) return {};
  const mail = type === "email" || /e-?mail/i.test(element.getAttribute("placeholder") ?? "");
  return { fields: 1, mailFields: mail ? 1 : 0 };
}

/** Adds what a part holds to what the whole holds. */
export function add(sum: Facts, part: Facts): void {
  for (const key of Object.keys(part) as (keyof Facts)[]) sum[key] += part[key];
}
