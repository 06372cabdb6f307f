import { fold, cleanText } from "./text";
import type { Page } from "./page";
import { textOf } from "./page/walk";

export interface TagList {
  tags: string[];
  /** The element that holds the list and nothing else, where there is one. */
  element?: Element;
  text: string;
}

const words =
  /^(?:tags?|tagged(?: with)?|keywords?|topics?|schlagworte|schlagworter|stichworte|themen|mots cles|etiquettes|etiquetas|palabras clave|parole chiave|trefwoorden|palavras chave)?$/;
const mostTags = 100;

/** The page's own tag list: links with rel=tag that are no categories, beside or after the text. */
export function readTagList(page: Page): TagList | undefined {
  const at = new Map(page.blocks.map((block) => [block.element, block]));
  const links = [
    ...page.document.querySelectorAll(
      'a[rel~="tag"]:not([rel~="category"]):not([href*="/category/"])',
    ),
  ].slice(0, mostTags);
  for (const link of links) {
    const block = closestBlock(link, at);
    if (!block || block.outside || block.aside) continue;
    const list = growList(link, page.heading?.element);
    if (list) return list;
  }
  return undefined;
}

function closestBlock<T>(element: Element, at: Map<Element, T>): T | undefined {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const found = at.get(node);
    if (found) return found;
  }
  return undefined;
}

/** The largest element around a tag whose text is tags and a label, nothing else. */
function growList(link: Element, heading: Element | undefined): TagList | undefined {
  let best: TagList | undefined;
  let at = link.parentElement;
  for (
    let level = 0;
    at && level < 5 && at.localName !== "body";
    level += 1, at = at.parentElement
  ) {
    if (heading && at.contains(heading)) break;
    const tags = [...at.querySelectorAll('a[rel~="tag"]:not([rel~="category"])')]
      .slice(0, mostTags)
      .map((tag) => cleanText(textOf(tag, 200).replace(/^#/, ""), 200))
      .filter(Boolean);
    const text = textOf(at, 3000);
    if (!isOnly(text, tags) || at.querySelector("img, picture, iframe, video")) break;
    best = { tags: [...new Set(tags)], element: at, text };
  }
  return best;
}

/** Is the text these tags, in order, with no more than a label before them? */
function isOnly(text: string, tags: string[]): boolean {
  let rest = ` ${fold(text)} `;
  for (const tag of tags) {
    const key = fold(tag);
    // Tags may stand side by side without a space: "RussiaChina".
    const at = key ? rest.indexOf(key) : -1;
    if (at < 0) continue;
    rest = `${rest.slice(0, at)} ${rest.slice(at + key.length)}`;
  }
  return words.test(rest.trim().replace(/\s+/g, " "));
}
