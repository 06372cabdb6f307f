import type { Notes } from "./notes";
import type { Rule } from "./rule";
import { rules } from "./rules";
import { Walk } from "./walk";

/**
 * The article as a small, regular tree in which only what Markdown can say is left: blocks, and in them text with
 * emphasis, links, images. Text is escaped; white space is as a browser shows it; tables are grids; notes stand
 * at the end, numbered by first reference. The page's own tree is only read.
 */
export function tidy(page: HTMLElement, notes: Notes): HTMLElement {
  const walk = new Walk({ byTag: rulesByTag, byRole: rulesByRole }, notes);
  const { outline } = walk;
  walk.children(page);
  outline.end();
  // Often the rule above the notes.
  const last = outline.root.lastElementChild;
  if (last?.localName === "hr") last.remove();
  // A note can refer to further notes: the list grows while it is read.
  for (let index = 0; index < walk.numbered.length; index++) {
    const definition = walk.numbered[index];
    const note = outline.create("div");
    note.dataset["note"] = String(index + 1);
    if (definition) outline.inside(note, () => walk.children(definition));
  }
  return outline.root;
}

/** The rules that an element's name calls for, in the order of the list. */
const rulesByTag: ReadonlyMap<string, readonly Rule[]> = (() => {
  const byTag = new Map<string, Rule[]>();
  for (const rule of rules) {
    const tags = rule.reads?.tags ?? [];
    for (const tag of tags === "role" ? [] : tags) {
      byTag.set(tag, [...(byTag.get(tag) ?? []), rule]);
    }
  }
  return byTag;
})();

const rulesByRole: readonly Rule[] = rules.filter(({ reads }) => reads?.tags === "role");
