import { parseAddress } from "./address";

/** A date or a number in an address: what stands from there on names one article, and no section. */
const numbered = /^\d[\d-]*$/;
/** Deeper folders are hardly a kind of publication any more. */
const deepest = 2;

/** Whose page it is: its host, without "www." and the like; undefined for what is no http(s) address. */
export const siteOf = (visited: string): string | undefined => parseAddress(visited)?.host;

/**
 * The part of the site that the page stands in, which on many sites is its kind: "a.org/commentary" for
 * "https://www.a.org/commentary/2024/05/title". Undefined for what is no http(s) address.
 */
export function sectionOf(visited: string): string | undefined {
  const address = parseAddress(visited);
  if (!address) return undefined;
  const folders = address.path.slice(0, -1);
  const article = folders.findIndex((folder) => numbered.test(folder));
  const section = folders.slice(0, article < 0 ? deepest : Math.min(article, deepest));
  return `${address.host}/${section.join("/").toLowerCase()}`;
}
