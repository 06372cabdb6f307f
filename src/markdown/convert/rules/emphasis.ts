import { moveChildren } from "../move";
import { emphases, type Mark } from "../runs";
import type { Rule } from "../rule";

const names: Readonly<Record<string, keyof typeof emphases>> = {
  b: "strong",
  strong: "strong",
  i: "em",
  em: "em",
  s: "del",
  strike: "del",
  del: "del",
};

/** The italics of a caption; what is emphasised within them stands upright, as in print. */
export const captionMark: Mark = { tag: "em" };

/** `**`, `*` and `~~`; stars and no underscores, which do not count within a word. */
export const emphasis: Rule = {
  name: "emphasis",
  reads: {
    tags: Object.keys(names),
    read(element, walk) {
      const name = names[element.localName];
      const mark = name && emphases[name];
      // Google Docs wraps what is copied from it in <b style="font-weight:normal">.
      const plain = /font-(?:weight|style)\s*:\s*(?:normal|400)/i.test(
        element.getAttribute("style") ?? "",
      );
      if (!mark || plain) {
        walk.children(element);
      } else if (mark.tag === "em" && walk.marks.includes(captionMark)) {
        const upright = walk.marks.filter((outer) => outer !== captionMark);
        walk.withMarks(upright, () => walk.children(element));
      } else {
        walk.marked(mark, () => walk.children(element));
      }
    },
  },
  writes: {
    strong: (content) => `**${content}**`,
    em: (content) => `*${content}*`,
    del: (content) => `~~${content}~~`,
  },
};

/** Takes an emphasis away that is all of a heading or a table's header, which are emphasised by themselves. */
export function unwrapSole(element: Element, tag: string): void {
  const [only, ...others] = element.childNodes;
  if (only instanceof Element && only.localName === tag && others.length === 0) {
    moveChildren(only, element, only);
    only.remove();
  }
}
