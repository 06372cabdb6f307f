import { cleanText } from "../text";

/** The `<meta>` tags of a page by name. */
export interface Head {
  /** Every tag in the order of the page; names in lower case. */
  tags: { name: string; content: string }[];
  /** All values of the given names, in the order of the names, then of the page; clean and not empty. */
  all(...names: string[]): string[];
  /** The first of them. */
  first(...names: string[]): string | undefined;
}

/** `name`, `property` and, in the head, `itemprop` alike, without regard to case: sites mix them up. */
export function readHead(document: Document): Head {
  const values = new Map<string, string[]>();
  const tags: Head["tags"] = [];
  for (const tag of document.querySelectorAll("meta[content]")) {
    const name = tag.getAttribute("name") ?? tag.getAttribute("property") ?? microdata(tag);
    const content = cleanText(tag.getAttribute("content") ?? "");
    if (!name || !content) continue;
    const key = name.slice(0, 100).trim().toLowerCase();
    tags.push({ name: key, content });
    const list = values.get(key);
    if (list) list.push(content);
    else values.set(key, [content]);
  }
  const all = (...names: string[]) => names.flatMap((name) => values.get(name) ?? []);
  return { tags, all, first: (...names) => all(...names)[0] };
}

/** Microdata speaks for the page only in its head: in the body it belongs to whatever it stands in. */
const microdata = (tag: Element) => (tag.closest("head") ? tag.getAttribute("itemprop") : null);
