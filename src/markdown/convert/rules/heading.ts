import type { Rule } from "../rule";
import { unwrapSole } from "./emphasis";

const levels = ["h1", "h2", "h3", "h4", "h5", "h6"];

/** `#` to `######`, at the page's own level. */
export const heading: Rule = {
  name: "heading",
  reads: {
    tags: levels,
    read(element, walk) {
      const { outline } = walk;
      if (outline.inLine || !isHeading(element)) {
        outline.end();
        walk.children(element);
        outline.end();
        return;
      }
      const made = outline.create(element.localName);
      outline.end();
      if (!outline.line(made, "space", () => walk.children(element))) return;
      unwrapSole(made, "strong");
      outline.block(made);
    },
  },
  writes: Object.fromEntries(levels.map((tag) => [tag, writeHeading])),
};

function writeHeading(content: string, node: HTMLElement): string {
  // A last "#" after a space would be read as the heading's closing mark.
  const text = content.replace(/(^|\s)(#+)$/, "$1\\$2");
  return `\n\n${"#".repeat(Number(node.localName.charAt(1)))} ${text}\n\n`;
}

/** A heading that was never closed can hold half of the page. */
const isHeading = (element: Element) =>
  element.querySelector("ul, ol, dl, table, blockquote, pre, figure, h1, h2, h3, h4, h5, h6") ===
    null && element.textContent.length <= 1000;
