import { cleanText } from "../text";

/** Elements that start a line of their own in every browser's style sheet (HTML, 15.3). */
const blockTags = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table " +
    "tbody td tfoot th thead tr ul"
  ).split(" "),
);
/** Elements whose content is no text of the page. */
const silentTags = new Set(
  (
    "base button canvas datalist head iframe input link meta noscript object option progress script select source " +
    "style svg template textarea title track"
  ).split(" "),
);

export const isBlock = (element: Element) => blockTags.has(element.localName);
export const isSilent = (element: Element) => silentTags.has(element.localName);
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

interface Visitor {
  /** Before a node's children: "skip" leaves them out, "stop" ends the walk. */
  enter(node: Node): "skip" | "stop" | void;
  leave?(node: Node): void;
}

/** Visits `root` and what is in it, depth first, without recursion: pages nest deeper than the stack is high. */
export function walk(root: Node, visitor: Visitor): void {
  let node: Node = root;
  for (;;) {
    const answer = visitor.enter(node);
    if (answer === "stop") return;
    if (answer !== "skip" && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    for (;;) {
      visitor.leave?.(node);
      if (node === root) return;
      if (node.nextSibling) {
        node = node.nextSibling;
        break;
      }
      if (!node.parentNode) return;
      node = node.parentNode;
    }
  }
}

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
