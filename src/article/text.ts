import { isBlock, isElement, isText, walk } from "../dom";

/** The text of an element with a line break between blocks, so that the words of two paragraphs do not run together. */
export function textOf(root: Element): string {
  const parts: string[] = [];
  const edge = (node: Node) => {
    if (isElement(node) && (isBlock(node) || node.localName === "br")) parts.push("\n");
  };
  walk(root, {
    enter(node) {
      if (isText(node)) parts.push(node.data);
      else edge(node);
    },
    leave: edge,
  });
  return parts.join("");
}
