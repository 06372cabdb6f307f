import { textOf } from "../../dom";
import { cleanText, webAddress } from "../../text";

const mostLinks = 2000;
const longestName = 40;
const mostNames = 8;

/**
 * The names by which a page links to the folders of its own address: "/column" as "칼럼" in the menu; the nearest
 * first. At the end those of its links home, whose name is often a picture's.
 */
export function readSections(
  document: Document,
  url: string,
  base: string,
): { path: string; text: string }[] {
  const pathOf = (address: string) => new URL(address).pathname.replace(/\/+$/, "");
  const { host } = new URL(url);
  const folders = pathOf(url).split("/").slice(1, -1);
  const waiting = new Set(
    [""].concat(folders.map((_, at) => `/${folders.slice(0, at + 1).join("/")}`)),
  );
  const found: { path: string; text: string }[] = [];
  // Most links lead elsewhere, and are dismissed by their last letters.
  const ends = (href: string) => {
    const path = href.replace(/[?#].*$/s, "").replace(/\/+$/, "");
    return (
      /^\.{0,2}$/.test(path) || path.endsWith(host) || folders.some((last) => path.endsWith(last))
    );
  };
  for (const link of [...document.querySelectorAll("a[href]")].slice(0, mostLinks)) {
    if (waiting.size === 0) break;
    const href = link.getAttribute("href")?.trim() ?? "";
    const address = ends(href) ? webAddress(href, base) : undefined;
    if (!address || new URL(address).host !== host || !waiting.has(pathOf(address))) continue;
    const path = pathOf(address);
    const picture = path === "" && link.querySelector("img[alt]")?.getAttribute("alt");
    const text = textOf(link, 2 * longestName) || cleanText(picture || "");
    if (text === "" || text.length > (path === "" ? 2 : 1) * longestName) continue;
    if (path !== "" || found.length > mostNames) waiting.delete(path);
    found.push({ path, text });
  }
  return found.sort((a, b) => b.path.length - a.path.length);
}
