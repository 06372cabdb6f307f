import type { Rule } from "../rule";

/** A formula as the text it says of itself, or else its signs in a row. */
export const maths: Rule = {
  name: "maths",
  reads: {
    tags: ["math"],
    read(element, walk) {
      const said = element.getAttribute("alttext") ?? "";
      if (said.trim() !== "") walk.text(said);
      else walk.children(element);
    },
  },
};
