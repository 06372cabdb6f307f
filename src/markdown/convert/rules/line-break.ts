import { isCellBreak } from "../runs";
import type { Rule } from "../rule";

/** Two spaces at the end of the line; in a table's cell, which is one line, `<br>`. */
export const lineBreak: Rule = {
  name: "line break",
  reads: {
    tags: ["br"],
    read: (_, walk) => walk.atom(walk.outline.create("br")),
  },
  writes: { br: (_, node) => (isCellBreak(node) ? "<br>" : "  \n") },
};
