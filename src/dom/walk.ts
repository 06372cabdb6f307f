interface Visitor {
  /** Called before a node's children; answer "skip" to leave them unvisited, "stop" to end the walk at once. */
  enter(node: Node): "skip" | "stop" | void;
  /** Called after a node's children, also when they were skipped. */
  leave?(node: Node): void;
}

/**
 * Visits `root` and everything in it, depth first, without recursion: parsers nest 512 deep and scripts deeper,
 * and a page must not be able to exhaust the stack. The visitor must not move nodes.
 */
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

export const isElement = (node: Node | null | undefined): node is Element =>
  node?.nodeType === Node.ELEMENT_NODE;

export const isText = (node: Node | null | undefined): node is Text =>
  node?.nodeType === Node.TEXT_NODE;
