import { cleanText } from "../text";
import { isBlock, isSilent } from "./tags";
import { isElement, isText, walk } from "./walk";

/**
 * An element's text as one clean line, with `gap` where a block begins or ends or a line breaks.
 * Stops after `limit` characters or as many nodes, so that asking every element costs no more than their number.
 */
export function textOf(root: Element, limit = 2000, gap = " "): string {
  let text = "";
  let nodes = 0;
  let beside = false;
  const breakLine = (node: Node) => {
    if (isElement(node) && (isBlock(node) || node.localName === "br")) text += gap;
  };
  walk(root, {
    enter(node) {
      nodes += 1;
      if (text.length > limit || nodes > limit) return "stop";
      beside ||= isBeside(node);
      if (isText(node)) {
        text += joint(text, node.data, beside) + node.data.slice(0, limit);
        beside = false;
      } else if (!isElement(node) || isSilent(node)) return "skip";
      else if (node !== root) breakLine(node);
      return undefined;
    },
    leave(node) {
      if (node !== root) breakLine(node);
    },
  });
  return cleanText(text, limit);
}

/** An inline element directly after another: styles often set such a pair apart. */
export const isBeside = (node: Node) =>
  node.previousSibling !== null && isElement(node) && isElement(node.previousSibling);

/** A space where two elements side by side would run their words together: "Jane Doe" and "Senior Fellow". */
export const joint = (before: string, after: string, beside: boolean) =>
  beside && /[\p{Ll}\d.)]$/u.test(before.slice(-2)) && /^[\p{Lu}\d(]/u.test(after.slice(0, 2))
    ? " "
    : "";

const noWords: string[] = [];

/** The words in an element's class and id: "jeg_post-Tags" → jeg, post, tags. Latin letters: nobody names classes otherwise. */
export function classWords(element: Element): string[] {
  const name = element.getAttribute("class");
  const { id } = element;
  if (!name && !id) return noWords;
  return `${name ?? ""} ${id}`
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}
