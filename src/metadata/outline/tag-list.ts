import { textOf } from "../../dom";
import { cleanText, fold } from "../../text";
import type { PageBlock } from "./blocks";

export interface TagList {
  tags: string[];
  text: string;
  /** Holds the list and nothing else. */
  element: Element;
}

const words =
  /^(?:tags?|tagged(?: with)?|keywords?|topics?|schlagworte|schlagworter|stichworte|themen|mots cles|etiquettes|etiquetas|palabras clave|parole chiave|trefwoorden|palavras chave)?$/;
const mostTags = 100;

/** The page's own tag list: links with rel=tag that are no categories, beside or after the text. */
export function readTagList(
  document: Document,
  blocks: PageBlock[],
  heading: Element | undefined,
): TagList | undefined {
  const at = new Map(blocks.map((block) => [block.element, block]));
  const links = [
    ...document.querySelectorAll('a[rel~="tag"]:not([rel~="category"]):not([href*="/category/"])'),
  ].slice(0, mostTags);
  for (const link of links) {
    const block = closestBlock(link, at);
    if (!block || block.outside || block.aside) continue;
    const list = growList(link, heading);
    if (list) return list;
  }
  return undefined;
}

function closestBlock(
  element: Element,
  at: ReadonlyMap<Element, PageBlock>,
): PageBlock | undefined {
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
