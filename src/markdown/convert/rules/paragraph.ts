import { guardLines } from "../escape";
import type { Rule } from "../rule";
import { itemLine } from "./list";

/** The tidy tree has a paragraph wherever text stands; an item of a list that is only one line does without. */
export const paragraph: Rule = {
  name: "paragraph",
  writes: {
    paragraph: { filter: "p", replacement: (content) => `\n\n${guardLines(content)}\n\n` },
    line: { filter: (node) => node.localName === itemLine, replacement: guardLines },
  },
};
