import type { Notes } from "./footnotes";
import { own } from "./live";
import { isElement, isText } from "../dom";

const mark = "data-dossier-selection";

/** The end of a range, as the way there from the document's root: a copy has the same. */
interface Place {
  path: number[];
  offset: number;
}

/**
 * Remembers where the ranges begin and end, and gives what marks those places in a copy. Marks stay in place while the
 * copy is prepared, where the nodes between them are moved and replaced.
 */
export function markRanges(ranges: readonly Range[]): (copy: Document) => void {
  const places = ranges.map((range) => ({
    from: placeOf(range.startContainer, range.startOffset),
    to: placeOf(range.endContainer, range.endOffset),
  }));
  return (copy) => {
    for (const alien of copy.querySelectorAll(`[${mark}]`)) alien.removeAttribute(mark);
    const found = places.map(({ from, to }) => ({
      from: nodeAt(copy, from),
      to: nodeAt(copy, to),
    }));
    // The last first: what is marked moves what comes after it.
    for (const [index, { from, to }] of [...found.entries()].toReversed()) {
      if (to) setMark(copy, to, `to-${index}`);
      if (from) setMark(copy, from, `from-${index}`);
    }
  };
}

function placeOf(container: Node, offset: number): Place {
  const path: number[] = [];
  for (let node = container, parent; (parent = own(node, "parentNode")); node = parent) {
    let index = 0;
    for (let before: Node | null = node; (before = own(before, "previousSibling"));) index += 1;
    path.unshift(index);
  }
  return { path, offset };
}

interface NodePlace {
  node: Node;
  offset: number;
}

function nodeAt(copy: Document, { path, offset }: Place): NodePlace | undefined {
  let node: Node | undefined = copy;
  for (const index of path) node = node?.childNodes[index];
  return node && { node, offset };
}

function setMark(copy: Document, { node, offset }: NodePlace, name: string): void {
  const marker = copy.createElementNS("http://www.w3.org/1999/xhtml", "data");
  marker.setAttribute(mark, name);
  const whole = undivided(node);
  if (whole) {
    whole.parentNode?.insertBefore(marker, name.startsWith("from") ? whole : whole.nextSibling);
  } else if (isText(node)) {
    node.parentNode?.insertBefore(marker, node.splitText(Math.min(offset, node.length)));
  } else {
    node.insertBefore(marker, node.childNodes[offset] ?? null);
  }
}

/** Preparing replaces these as a whole, and what stands in them with them: a reference to a note, a script. */
const silent = "script, style, noscript, template, svg, textarea, select, iframe, canvas";

/** The outermost such element around a node. */
function undivided(node: Node): Element | undefined {
  let whole: Element | undefined;
  for (let up = isElement(node) ? node : node.parentElement; up; up = up.parentElement) {
    const isReference = up.matches("a, sup") && up.textContent.length <= 12;
    if (isReference || up.matches(silent)) whole = up;
  }
  return whole;
}

/**
 * Gathers in one element, of the copy but not in it, what stands between the marks: each range with the elements around
 * it that say what it is a part of (a list, a quotation).
 */
export function takeMarked(copy: Document, notes: Notes): Element {
  const box = copy.createElement("div");
  const places = [copy.body, ...notes.definitions.values()];
  const find = (name: string) =>
    places.flatMap((place) => place.querySelector(`[${mark}="${name}"]`) ?? [])[0];
  for (let index = 0; ; index += 1) {
    const from = find(`from-${index}`);
    const to = find(`to-${index}`);
    if (!from && !to) return box;
    box.append(takeBetween(copy, from, to));
  }
}

function takeBetween(copy: Document, from: Element | undefined, to: Element | undefined): Node {
  const range = copy.createRange();
  range.selectNodeContents(!from || copy.body.contains(from) ? copy.body : from.getRootNode());
  if (from) {
    keepNumber(from);
    range.setStartAfter(from);
  }
  // Notes were taken out of the page: a selection that ends among them ends with the text.
  if (to && (!from || to.getRootNode() === from.getRootNode())) range.setEndBefore(to);
  return within(range.commonAncestorContainer, range.cloneContents());
}

/** A list that begins in the middle goes on from its number. */
function keepNumber(from: Element): void {
  const item = from.closest("ol > li");
  const items = [...(item?.parentElement?.children ?? [])];
  const start = Number(item?.parentElement?.getAttribute("start") ?? 1);
  if (item && !item.hasAttribute("value"))
    item.setAttribute("value", String((Number.isInteger(start) ? start : 1) + items.indexOf(item)));
}

/** What is part of a single cell or note is read without it. */
const ends = "body, td, th, [role='doc-endnote']";

function within(place: Node, content: Node): Node {
  let piece = content;
  for (
    let up = isElement(place) ? place : place.parentElement;
    up && !up.matches(ends);
    up = up.parentElement
  ) {
    const around = up.cloneNode(false) as Element;
    // Seen, or it could not have been selected.
    for (const name of ["hidden", "aria-hidden", "style", mark]) around.removeAttribute(name);
    around.append(piece);
    piece = around;
  }
  return piece;
}
