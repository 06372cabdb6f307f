import { isBacklink, isDefinition, isReference } from "../notes";
import type { Rule } from "../rule";
import { nextNumber } from "./list";

/** The name of a reference in the tidy tree; a note itself is a <div> there. */
const mark = "x-note";

/** `[^1]` where a definition answers; otherwise the reference stays the text that it is. */
export const reference: Rule = {
  name: "footnote reference",
  reads: {
    tags: "role",
    when: (element, walk) => isReference(element) && walk.notes.definitionOf(element) !== undefined,
    read(element, walk) {
      const target = walk.notes.definitionOf(element);
      if (!target) return;
      const note = walk.outline.create(mark);
      const number = String(walk.number(target));
      note.append(number);
      // A note cannot be part of a link's text.
      walk.atom(
        note,
        walk.marks.filter(({ tag }) => tag !== "a"),
      );
    },
  },
  writes: { [mark]: (content) => `[^${content}]` },
};

export const backlink: Rule = {
  name: "way back from a footnote",
  reads: { tags: "role", when: isBacklink, read: () => undefined },
};

/** A definition that something refers to is read at the end (tidy.ts); here its place is left. */
export const definition: Rule = {
  name: "footnote",
  reads: {
    tags: "role",
    when: (element, walk) => isDefinition(element) && walk.notes.isNote(element),
    read: (element, walk) => {
      // The items that stay keep their numbers.
      if (element.localName === "li") nextNumber(walk.outline.container, element);
      walk.outline.end();
    },
  },
  writes: {
    div(content, node) {
      const text = content.trim().replace(/\n(?=[^\n])/g, "\n    ");
      return `\n\n[^${node.dataset["note"]}]: ${text}\n\n`;
    },
  },
};

/** The section goes with its notes: its heading would stand over nothing. */
export const endnotes: Rule = {
  name: "emptied endnotes",
  reads: {
    tags: "role",
    when: (element, walk) => walk.notes.isSpent(element),
    read: (_, walk) => walk.outline.end(),
  },
};
