/** Moves nodes one by one: a page can have more of them than a call has room for arguments. */
export function moveInto(target: Element, nodes: Iterable<Node>): void {
  for (const node of nodes) target.appendChild(node);
}

/** Puts an element's content in its place. */
export function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element);
  element.remove();
}

/** Gives an element another name and no attributes; its content stays. */
export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  moveInto(renamed, [...element.childNodes]);
  element.replaceWith(renamed);
  return renamed;
}
