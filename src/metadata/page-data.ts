import type { PageData } from "../clip";
import { webAddress, withoutFragment } from "./address";
import { cleanText } from "./text";
import { readHead } from "./page/head";
import { readJsonLd } from "./page/json";

/** PageData promises at most 64 KB; what is left beside `meta` is for structured data. */
const largest = 64 * 1024;
const largestMeta = 24 * 1024;
const longestContent = 2000;
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/**
 * The extract of a page that is kept with a clip, so that a better reading can be made later without the page.
 * @param url the visited address.
 */
export function pageData(document: Document, url: string): PageData {
  const base = webAddress(document.querySelector("base[href]")?.getAttribute("href"), url) ?? url;
  const canonical = webAddress(
    document.querySelector("link[rel~=canonical]")?.getAttribute("href"),
    base,
  );
  const page = withoutFragment(url).slice(0, 8000);
  const meta = readMeta(document);
  const jsonLd = readJsonLd(document);
  const room = largest - sizeOf({ url: page, canonical, meta }) - 100;
  return {
    url: page,
    ...(canonical && { canonical }),
    meta,
    jsonLd: sizeOf(jsonLd) <= room ? jsonLd : [],
  };
}

function readMeta(document: Document): Record<string, string> {
  const meta: Record<string, string> = {};
  let size = 0;
  for (const { name, content } of readHead(document).tags) {
    if (forbidden.has(name) || Object.hasOwn(meta, name)) continue;
    const value = cleanText(content, longestContent);
    size += sizeOf([name, value]);
    if (size > largestMeta) break;
    meta[name] = value;
  }
  return meta;
}

const sizeOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
