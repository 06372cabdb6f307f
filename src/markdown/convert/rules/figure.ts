import type { Rule } from "../rule";
import { captionMark } from "./emphasis";

/** The picture on a line of its own, an empty line, the caption in italics. */
export const figure: Rule = {
  name: "figure",
  reads: {
    tags: ["figure"],
    read(element, walk) {
      walk.outline.end();
      walk.children(element);
      walk.outline.end();
    },
  },
};

/** Also that of a table: read by the table's rule above it. */
export const caption: Rule = {
  name: "caption",
  reads: {
    tags: ["figcaption", "caption"],
    read(element, walk) {
      const { outline } = walk;
      outline.end();
      if (outline.inLine || element.querySelector("img, table, ul, ol, blockquote, pre, iframe")) {
        walk.children(element);
      } else {
        const made = outline.create("p");
        const italic = () => walk.marked(captionMark, () => walk.children(element));
        if (outline.line(made, "space", italic)) outline.block(made);
      }
      outline.end();
    },
  },
};
