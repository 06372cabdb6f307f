import { webAddress } from "../address";
import { escapeText } from "../escape";
import type { Rule } from "../rule";
import { readable } from "../text";

/**
 * The picture's name in the tidy tree. It holds a letter, for Turndown moves the space behind an <img> in front of
 * the emphasis around both.
 */
const picture = "x-image";

/** `![alternative text](address "title")`; without an address of the web the alternative text is left. */
export const image: Rule = {
  name: "image",
  reads: {
    tags: ["img"],
    read(element, walk) {
      const { outline } = walk;
      const address = webAddress(element.getAttribute("src"));
      const text = readable(element.getAttribute("alt") ?? "").trim();
      if (!address) {
        walk.text(text);
        return;
      }
      const title = readable(element.getAttribute("title") ?? "").trim();
      const made = outline.create(picture);
      made.append("!");
      made.setAttribute("src", address);
      made.setAttribute("alt", escapeText(text, within));
      if (title !== "" && title !== text) made.setAttribute("title", title);
      const alone = !outline.inLine && element.closest("figure") !== null;
      if (alone) outline.end();
      walk.atom(made);
      if (alone) outline.end();
    },
  },
  writes: {
    [picture]: (_, node) =>
      `![${node.getAttribute("alt")}](${node.getAttribute("src")}${writeTitle(node)})`,
  },
};

const within = {
  inLink: true,
  endsLink: true,
  atStart: false,
  atEnd: false,
  afterNote: false,
  beforeBracket: false,
};

/** The title of a link or image, with the space before it; empty when it has none. */
export function writeTitle(node: HTMLElement): string {
  const title = node.getAttribute("title");
  if (!title) return "";
  const escaped = title.replace(/["\\]/g, "\\$&").replace(/&(?=#?\w+;)/g, "&amp;");
  return ` "${escaped}"`;
}
