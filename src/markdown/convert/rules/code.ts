import type { Rule } from "../rule";
import { readable, textOf } from "../text";

const tags = ["code", "kbd", "samp", "tt"];

/** Between backticks, more of them than stand in the code. */
export const code: Rule = {
  name: "code",
  reads: {
    tags,
    when: (element) =>
      !element.parentElement?.closest(tags.join()) &&
      !element.querySelector("pre, p, div, table, img"),
    read(element, walk) {
      const shown = readable(textOf(element));
      const text = shown.trim();
      walk.text(shown.startsWith(" ") ? " " : "");
      // In a cell every pipe gets a backslash, of which code then shows one too many.
      if (walk.outline.inCell && text.includes("\\|")) {
        walk.text(text);
      } else if (text !== "") {
        const made = walk.outline.create("code");
        made.append(text);
        walk.atom(made);
      }
      walk.text(shown.endsWith(" ") ? " " : "");
    },
  },
  writes: {
    code(_, node) {
      const text = node.textContent;
      const runs = new Set((text.match(/`+/g) ?? []).map((run) => run.length));
      let length = 1;
      while (runs.has(length)) length++;
      const pad = /^`|`$/.test(text) ? " " : "";
      const ticks = "`".repeat(length);
      return ticks + pad + text + pad + ticks;
    },
  },
};
