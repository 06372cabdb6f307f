import type { MetaTag } from "../../clip";

/** The `<meta>` tags of a page by name. */
export interface Head {
  /** Every tag in the order of the page; names in lower case. */
  tags: MetaTag[];
  /** All values of the given names, in the order of the names, then of the page; clean and not empty. */
  all(...names: string[]): string[];
  /** The first of them. */
  first(...names: string[]): string | undefined;
}

export function readHead(tags: MetaTag[]): Head {
  const values = new Map<string, string[]>();
  for (const { name, content } of tags) {
    const list = values.get(name);
    if (list) list.push(content);
    else values.set(name, [content]);
  }
  const all = (...names: string[]) => names.flatMap((name) => values.get(name) ?? []);
  return { tags, all, first: (...names) => all(...names)[0] };
}
