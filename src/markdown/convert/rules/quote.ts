import type { Rule } from "../rule";

/** `> ` before every line; who said it, in a <cite> of its own, is a paragraph of the quote. */
export const quote: Rule = {
  name: "block quote",
  reads: {
    tags: ["blockquote", "cite"],
    when: (element) =>
      element.localName === "blockquote" || element.parentElement?.localName === "blockquote",
    read(element, walk) {
      const { outline } = walk;
      if (element.localName === "blockquote") {
        outline.inside(outline.create("blockquote"), () => walk.children(element));
      } else {
        outline.end();
        walk.children(element);
        outline.end();
      }
    },
  },
  writes: {
    blockquote(content) {
      const lines = content.trim().split("\n");
      return `\n\n${lines.map((line) => (line ? `> ${line}` : ">")).join("\n")}\n\n`;
    },
  },
};
