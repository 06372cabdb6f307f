import type { Page } from "../page";
import { acronym, fold, hostOf } from "../../../text";

const separator = /\s+[|–—·•:-]\s+|\s*\|\s*/u;
const trailing = /[\s|–—·•:-]+$/u;
const leading = /^[\s|–—·•:-]+/u;

/** "Title | Institute", "Institute: Title", "Title - IFRI": the part that is the site's name, at either end, goes. */
export function withoutSite(title: string, page: Page): string {
  const heading = page.heading?.text ?? "";
  let rest = title.trim();
  for (let round = 0; round < 3; round += 1) {
    const parts = rest.split(separator);
    const [first = "", last = ""] = [parts[0], parts.at(-1)];
    if (parts.length < 2) return rest;
    if (isSite(last, page) || mayBeSite(last, page))
      rest = rest.slice(0, rest.length - last.length).replace(trailing, "");
    else if (isSite(first, page)) rest = rest.slice(first.length).replace(leading, "");
    else return shownAlone(rest, heading);
  }
  return rest;
}

/** What the head adds to the shown title in a part of its own is a section or the site, whatever it is called. */
function shownAlone(title: string, heading: string): string {
  const shown = fold(heading);
  if (!shown) return title;
  const [start, end] = [title.slice(0, heading.length), title.slice(-heading.length)];
  const more = title.slice(heading.length);
  if (fold(start) === shown && /^(?:\s*\||\s+[–—·•-]\s)/u.test(more) && more.length < 80)
    return start;
  const before = title.slice(0, -heading.length);
  return fold(end) === shown && /\s[|–—·•:-]\s+$|\|\s*$/u.test(before) ? end : title;
}

/** By its name, its acronym or its address. */
function isSite(part: string, page: Page): boolean {
  const key = fold(part);
  if (!key) return false;
  const squashed = key.replaceAll(" ", "");
  const host = hostOf(page.url);
  return (
    page.siteNames.some(
      (name) => fold(name) === key || (acronym(name).length > 1 && acronym(name) === squashed),
    ) ||
    labelsOf(host).some((label) => label.replaceAll("-", "") === squashed) ||
    key === fold(host)
  );
}

/** The last part, where it says more than the address does, or less: "Rust Blog", "UC Davis Children's Hospital". */
function mayBeSite(part: string, page: Page): boolean {
  const words = fold(part).split(" ");
  if (words.length > 5) return false;
  const squashed = words.join("");
  const labels = labelsOf(hostOf(page.url));
  const ofHost = new Set(labels.flatMap((label) => label.split("-")));
  return (
    words.every((word) => ofHost.has(word)) ||
    labels.some(
      (label) =>
        label.length > 3 && squashed.length > 3 && begins(label.replaceAll("-", ""), squashed),
    )
  );
}

const begins = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);
const labelsOf = (host: string) => host.split(".").slice(0, -1);
