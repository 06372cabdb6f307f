import type { Rule } from "../rule";
import { guardLines } from "../escape";
import { moveChildren } from "../move";
import type { Outline } from "../outline";
import { unwrapSole } from "./emphasis";

/**
 * Pandoc's form, a line for the term and `:   ` before what it means: it reads well where it is not known, too.
 * Where a meaning has more than one paragraph its indented lines would be read as code there, so such a list
 * becomes bold terms with their text below.
 */
export const definitionList: Rule = {
  name: "definition list",
  reads: {
    tags: ["dl", "dt", "dd"],
    read(element, walk) {
      const { outline } = walk;
      if (outline.inLine) {
        outline.end();
        walk.children(element);
        outline.end();
      } else if (element.localName === "dl") {
        const terms = outline.create("dl");
        outline.inside(terms, () => walk.children(element));
        if (!isSimple(terms)) dissolve(terms, outline);
      } else if (outline.container.localName !== "dl") {
        outline.end();
        walk.children(element);
        outline.end();
      } else if (element.localName === "dt") {
        const term = outline.create("dt");
        if (outline.line(term, "space", () => walk.children(element))) outline.block(term);
      } else {
        outline.inside(outline.create("dd"), () => walk.children(element));
      }
    },
  },
  writes: {
    dl: (content) => `\n\n${content}\n\n`,
    dt: (content) => `\n\n${guardLines(content)}\n`,
    dd: (content) => `\n:   ${content.trim().replace(/\n/g, "\n    ")}\n`,
  },
};

const isSimple = (terms: HTMLElement) =>
  terms.firstElementChild?.localName === "dt" &&
  [...terms.children].every(
    ({ localName, children }) =>
      localName === "dt" || (children.length === 1 && children[0]?.localName === "p"),
  );

function dissolve(terms: HTMLElement, outline: Outline): void {
  const parent = terms.parentElement;
  if (!parent) return;
  for (const child of [...terms.children]) {
    if (child.localName === "dd") {
      moveChildren(child, parent, terms);
      continue;
    }
    unwrapSole(child, "strong");
    const paragraph = outline.create("p");
    const strong = outline.create("strong");
    moveChildren(child, strong);
    paragraph.append(strong);
    terms.before(paragraph);
  }
  terms.remove();
}
