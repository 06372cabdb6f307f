import type { Rule } from "../rule";

/** The marks of a <q> are not in its text: the browser's style sheet adds them. */
export const quotation: Rule = {
  name: "quotation",
  reads: {
    tags: ["q"],
    read(element, walk) {
      walk.text("“");
      walk.children(element);
      walk.text("”");
    },
  },
};
