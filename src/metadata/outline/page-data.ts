import type { MetaTag, Outline, PageData } from "../../clip";
import { cleanText, withoutFragment } from "../../text";

/** PageData promises at most 64 KB; what is left beside `meta` is for structured data. */
const largest = 64 * 1024;
const largestMeta = 24 * 1024;
const longestContent = 2000;
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** The extract of a page that is kept with a clip, so that a better reading can be made later without the page. */
export function pageData(outline: Outline): PageData {
  const { canonical } = outline;
  const url = withoutFragment(outline.url).slice(0, 8000);
  const meta = firstOfEach(outline.meta);
  const room = largest - sizeOf({ url, canonical, meta }) - 100;
  return {
    url,
    ...(canonical && { canonical }),
    meta,
    jsonLd: sizeOf(outline.jsonLd) <= room ? outline.jsonLd : [],
  };
}

function firstOfEach(tags: MetaTag[]): Record<string, string> {
  const meta: Record<string, string> = {};
  let size = 0;
  for (const { name, content } of tags) {
    if (forbidden.has(name) || Object.hasOwn(meta, name)) continue;
    const value = cleanText(content, longestContent);
    size += sizeOf([name, value]);
    if (size > largestMeta) break;
    meta[name] = value;
  }
  return meta;
}

const sizeOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
