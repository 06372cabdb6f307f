import type { Rule } from "../rule";

export const thematicBreak: Rule = {
  name: "thematic break",
  reads: {
    tags: ["hr"],
    read(_, { outline }) {
      outline.end();
      const before = outline.container.lastElementChild;
      // In a list "- ---" would itself be a rule; at the start, or twice, it parts nothing.
      if (outline.inLine || !before || before.localName === "hr") return;
      if (["li", "ul", "ol", "dl", "dd"].includes(outline.container.localName)) return;
      outline.block(outline.create("hr"));
    },
  },
  writes: { hr: () => "\n\n---\n\n" },
};
