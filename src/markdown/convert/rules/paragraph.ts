import { guardLines } from "../escape";
import type { Rule } from "../rule";
import { itemLine } from "./list";

/** The tidy tree has a paragraph wherever text stands; an item of a list that is only one line does without. */
export const paragraph: Rule = {
  name: "paragraph",
  writes: {
    p: (content) => `\n\n${guardLines(content)}\n\n`,
    [itemLine]: guardLines,
  },
};
