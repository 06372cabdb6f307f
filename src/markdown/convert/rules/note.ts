import { isBacklink, isDefinition, isReference } from "../notes";
import type { Rule } from "../rule";
import { nextNumber } from "./list";

/** `[^1]` where a definition answers; otherwise the reference stays the text that it is. */
export const reference: Rule = {
  name: "footnote reference",
  reads: {
    tags: ["*"],
    when: (element, walk) => isReference(element) && walk.notes.definitionOf(element) !== undefined,
    read(element, walk) {
      const target = walk.notes.definitionOf(element);
      if (!target) return;
      const note = walk.outline.create("a");
      const number = String(walk.number(target));
      note.dataset["note"] = number;
      note.append(number);
      // A note cannot be part of a link's text.
      walk.atom(
        note,
        walk.marks.filter(({ tag }) => tag !== "a"),
      );
    },
  },
  writes: {
    reference: {
      filter: (node) => node.localName === "a" && node.dataset["note"] !== undefined,
      replacement: (content) => `[^${content}]`,
    },
  },
};

export const backlink: Rule = {
  name: "way back from a footnote",
  reads: { tags: ["*"], when: isBacklink, read: () => undefined },
};

/** A definition that something refers to is read at the end (tidy.ts); here its place is left. */
export const definition: Rule = {
  name: "footnote",
  reads: {
    tags: ["*"],
    when: (element, walk) => isDefinition(element) && walk.notes.isNote(element),
    read: (element, walk) => {
      // The items that stay keep their numbers.
      if (element.localName === "li") nextNumber(walk.outline.container, element);
      walk.outline.end();
    },
  },
  writes: {
    definition: {
      filter: (node) => node.localName === "div" && node.dataset["note"] !== undefined,
      replacement(content, node) {
        const text = content.trim().replace(/\n(?=[^\n])/g, "\n    ");
        return `\n\n[^${node.dataset["note"]}]: ${text}\n\n`;
      },
    },
  },
};

/** The section goes with its notes: its heading would stand over nothing. */
export const endnotes: Rule = {
  name: "emptied endnotes",
  reads: {
    tags: ["*"],
    when: (element, walk) => walk.notes.isSpent(element),
    read: (_, walk) => walk.outline.end(),
  },
};
