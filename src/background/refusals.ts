import type { Unreadable, UnreadableReason } from "../messaging";

/** What the browser tells of a tab after a click on the button; Chromium tells nothing of a page that it keeps shut. */
export interface ToldTab {
  url?: string | undefined;
  title?: string | undefined;
  favIconUrl?: string | undefined;
}

const unreadable = (reason: UnreadableReason, more: Partial<Unreadable> = {}): Unreadable => ({
  status: "unreadable",
  reason,
  ...more,
});

/**
 * What can be told by the address alone, before anything is tried: Firefox answers nothing at all on some pages.
 * @param home where our own pages are
 */
export function refusedPlace({ url }: ToldTab, home: string): Unreadable | undefined {
  if (url === undefined) return undefined;
  if (url.startsWith(home)) return unreadable("own-page");
  if (url.startsWith("about:reader")) {
    return unreadable("reader-view", original(new URL(url).searchParams.get("url")));
  }
  if (url.startsWith("view-source:"))
    return unreadable("source", original(url.slice("view-source:".length)));
  if (!/^(?:https?|file|ftp|data|blob):/.test(url)) return unreadable("browser-page");
  return undefined;
}

/**
 * Why the browser let nobody in, by its own words, which carry no code, and by what it tells of the tab.
 * @param detail what it said
 * @param filesAllowed Chromium's "Allow access to file URLs"; Firefox has no such thing, and says no
 */
export function refusal(detail: string, tab: ToldTab, filesAllowed: boolean): Unreadable {
  const said = words.find(([pattern]) => pattern.test(detail));
  if (!said) return unreadable("failed", { detail, ...reference(tab) });
  const [, reason] = said;
  if (reason !== "restricted") return unreadable(reason, { detail, ...reference(tab) });
  if (tab.url === undefined) return unreadable(filesAllowed ? "untold" : "local-file", { detail });
  return unreadable(refusedUrl(tab.url, tab.favIconUrl), { detail, ...reference(tab) });
}

/** Each browser's words, the more telling first. */
const words: [RegExp, UnreadableReason][] = [
  [/no tab with id/i, "gone"], // Chromium
  [/invalid tab id/i, "gone"], // Firefox
  [/(frame|tab|document).*(removed|closed|destroyed|discarded)/i, "gone"], // both
  [/extensions gallery/i, "store"], // Chromium: "The extensions gallery cannot be scripted."
  [/\bpolicy\b/i, "policy"], // Chromium: "… due to an ExtensionsSettings policy."
  [/showing error page/i, "error-page"], // Chromium: "Frame with ID 0 is showing error page"
  [/cannot access an? [\w-]+:\/\/ url/i, "browser-page"], // Chromium: "Cannot access a chrome:// URL"
  [/cannot access|cannot be scripted/i, "restricted"], // Chromium: "Cannot access contents of the page. …"
  [/missing host permission/i, "restricted"], // Firefox
];

/** Of an address that is told and yet shut. */
function refusedUrl(url: string, icon = ""): UnreadableReason {
  const { protocol, hostname, pathname } = new URL(url);
  // Firefox shows these two in pages of its own under the address that was asked for; their icons tell them.
  if (icon.endsWith("/skin/icons/pdf.svg") || /\.pdf$/i.test(pathname)) return "pdf";
  if (icon.endsWith("/skin/icons/info.svg")) return "error-page";
  if (protocol === "file:") return "local-file";
  return closedHosts.test(hostname) ? "store" : "restricted";
}

/** Firefox's `extensions.webextensions.restrictedDomains`, as far as people read there. */
const closedHosts =
  /^(?:addons|discovery\.addons|support)\.mozilla\.org$|\.?accounts\.firefox\.com$/;

/** What a reference can be made of: an address that leads there again. */
export const reference = ({ url }: ToldTab): { url?: string } =>
  url !== undefined && /^(?:https?|file):/.test(url) ? { url } : {};

/** An address out of another, which a page can have written: only a link's. */
const original = (url: string | null): { open?: string } =>
  url !== null && /^https?:/.test(url) && URL.canParse(url) ? { open: url } : {};
