import type { LeftOutReason } from "../clip";
import { isElement, isText } from "../dom";

/** Elements that are nothing without what they hold. */
const frames = /^(?:table|thead|tbody|tr|dl|ul|ol|li)$/;

/**
 * Adds the elements around what the record has taken that hold nothing else: no empty row, list or box may stay, and
 * what is told as left out is told in one piece. What went for several reasons stays apart.
 */
export function widenTaken(
  taken: ReadonlyMap<Element, LeftOutReason>,
): Map<Element, LeftOutReason> {
  const all = new Map(taken);
  // The map grows while it is read.
  for (const [element, reason] of all) {
    const around = element.parentElement;
    if (!around || around.localName === "body" || all.has(around)) continue;
    const isTaken = (node: Node) =>
      isElement(node) &&
      (all.get(node) === reason || (frames.test(around.localName) && all.has(node)));
    if ([...around.childNodes].every((node) => isTaken(node) || isBlank(node)))
      all.set(around, reason);
  }
  return all;
}

function isBlank(node: Node): boolean {
  if (isText(node)) return !node.data.trim();
  return (
    !isElement(node) ||
    (!node.textContent.trim() && !node.querySelector("img, math") && node.localName !== "img")
  );
}
