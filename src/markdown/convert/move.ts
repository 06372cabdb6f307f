/** Moves all of one element's children into another, or in front of a node: one by one, for there can be a million. */
export function moveChildren(from: Element, to: Element, before: Node | null = null): void {
  for (let child = from.firstChild; child; child = from.firstChild) to.insertBefore(child, before);
}
