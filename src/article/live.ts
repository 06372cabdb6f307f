/**
 * A node's own property, on the live page: `<form><input name=parentNode></form>` hides that of the form behind its
 * field. In a copy that is disarmed, no such care is needed.
 */
export const own = <K extends keyof Node>(node: Node, name: K): Node[K] =>
  Reflect.get(Node.prototype, name, node);
