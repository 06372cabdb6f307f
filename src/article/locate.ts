import Readability from "@mozilla/readability/Readability.js";
import { moveInto } from "./move";
import { blockMark } from "./survey";
import { isElement, walk } from "../dom";

/**
 * Which blocks Readability takes for the article: their indexes. It says where the article is; the text itself is taken
 * from the page, since Readability rebuilds what it keeps and forgets what it drops.
 * Works on a copy of its own. Undefined when it finds nothing or fails.
 * @param title what it may take a heading for a repetition of
 */
export function locateArticle(prepared: Document, title: string): Set<number> | undefined {
  const copy = prepared.cloneNode(true) as Document;
  // Readability compares headings with the title word by word by word: the page's own may have a megabyte.
  for (const element of copy.querySelectorAll("head *")) element.remove();
  copy.title = title.slice(0, 300);
  flatten(copy.body);
  try {
    const article = new Readability<Node>(copy, {
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse();
    return article?.content ? marksIn(article.content as Element) : undefined;
  } catch {
    // It recurses and trusts the page's structure in places; the page may be built to break it.
    return undefined;
  }
}

/** As deep as pages go that were not built to break something. */
const deepest = 80;

/**
 * Dissolves wrappers below a depth that no honest page reaches: Readability looks through all that is in an element at
 * each of its ancestors, so that its time grows with the square of the depth.
 */
function flatten(body: Element): void {
  const hosts: { host: Element; content: Node[] }[] = [];
  let depth = 0;
  walk(body, {
    enter(node) {
      depth += 1;
      if (depth === deepest && isElement(node)) hosts.push({ host: node, content: [] });
      if (depth <= deepest || (isElement(node) && isWrapper(node))) return;
      hosts.at(-1)?.content.push(node);
      return "skip";
    },
    leave() {
      depth -= 1;
    },
  });
  for (const { host, content } of hosts) {
    // First out, then in: a node costs its whole content each time that it is moved within a page.
    host.replaceChildren();
    moveInto(host, content);
  }
}

const isWrapper = (element: Element) =>
  !element.hasAttribute(blockMark) && !/^(?:img|br|hr|t[a-z]+)$/.test(element.localName);

function marksIn(content: Element): Set<number> {
  const marks = new Set<number>();
  for (const element of content.querySelectorAll(`[${blockMark}]`))
    marks.add(Number(element.getAttribute(blockMark)));
  return marks;
}
