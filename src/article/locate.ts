import { Readability } from "@mozilla/readability";
import { blockMark } from "./survey";

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

function marksIn(content: Element): Set<number> {
  const marks = new Set<number>();
  for (const element of content.querySelectorAll(`[${blockMark}]`))
    marks.add(Number(element.getAttribute(blockMark)));
  return marks;
}
