import type { Rule } from "../rule";

/** Elements that only say that something begins and ends here; also those that lost their table or list. */
export const blocks: Rule = {
  name: "blocks",
  reads: {
    tags: (
      "p div section article main header footer aside nav address hgroup search center form fieldset legend " +
      "details summary dialog marquee canvas option caption tbody thead tfoot tr td th"
    ).split(" "),
    read(element, walk) {
      walk.outline.end();
      walk.children(element);
      walk.outline.end();
    },
  },
};
