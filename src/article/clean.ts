import type { Addresses } from "./address";
import { embedMark } from "./embeds";
import { rename, unwrap } from "./move";
import { isBlock, isElement, isText } from "../dom";

/** Elements that mean something in an article; all others are taken away around their content. */
const meaningful = new Set(
  (
    "a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn dl dt em figcaption figure h1 h2 h3 " +
    "h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small strong sub summary sup table tbody td tfoot th " +
    "thead time tr u ul var wbr"
  ).split(" "),
);

/** Elements that go with all that is in them. */
const dropped =
  "input, select, textarea, datalist, progress, meter, object, embed, iframe, audio, video, source, track, map, " +
  "frame, frameset, applet, button, meta, title, head, portal";

/** What may stand at an element beside addresses, which are checked, and the notes' roles and ids. */
const attributes = new Set(
  "alt title lang dir colspan rowspan scope headers start reversed value datetime".split(" "),
).add(embedMark);

/** No element of an article has as many. */
const mostAttributes = 500;

/** Empty, these are still something: a cell keeps its column. */
const meaningfulEmpty = /^(?:br|hr|img|wbr|col|td|th|tr)$/;

/** Where a block of its own has no place, or is not needed. */
const closed = "h1, h2, h3, h4, h5, h6, p, summary, caption, dt";

/**
 * Makes what is in `root` small and safe: only elements and attributes that mean something, addresses absolute and of
 * http, https or mailto. It is still untrusted: who shows it sanitises it.
 */
export function cleanContent(root: Element, addresses: Addresses): void {
  // A button in a heading is the heading of an accordion.
  for (const button of root.querySelectorAll(":is(h1, h2, h3, h4, h5, h6, summary, dt) button"))
    unwrap(button);
  for (const element of root.querySelectorAll(dropped)) element.remove();
  for (const image of root.querySelectorAll("img"))
    if (!addresses.resource(image.getAttribute("src"))) image.remove();
  // The last first, so that an element's content is clean before the element itself is judged.
  for (const found of [...root.querySelectorAll("*")].toReversed()) {
    const element = withoutExcess(found);
    if (element.closest("math")) cleanFormula(element);
    else if (isEmpty(element)) removeEmpty(element);
    else if (!isMeaningful(element)) dissolve(element);
    else cleanAttributes(element, addresses);
  }
}

/**
 * An element with more attributes than any needs loses them all at once: one after the other, each is looked for
 * among the rest, and fifty thousand take half a minute.
 */
function withoutExcess(element: Element): Element {
  return element.attributes.length > mostAttributes ? rename(element, element.localName) : element;
}

function isMeaningful(element: Element): boolean {
  if (element.localName === "figure")
    return element.querySelector(`img, table, pre, math, [${embedMark}]`) !== null;
  return meaningful.has(element.localName) || element.getAttribute("role") === "doc-endnotes";
}

function isEmpty(element: Element): boolean {
  if (meaningfulEmpty.test(element.localName)) return false;
  return ![...element.childNodes].some(
    (node) => isElement(node) || (isText(node) && node.data.trim()),
  );
}

/** An empty inline element may hold the space between two words. */
function removeEmpty(element: Element): void {
  if (isBlock(element)) element.remove();
  else unwrap(element);
}

function dissolve(element: Element): void {
  const holdsText = [...element.childNodes].some(
    (node) => (isText(node) && node.data.trim()) || (isElement(node) && !isBlock(node)),
  );
  if (
    isBlock(element) &&
    holdsText &&
    !element.parentElement?.closest(closed) &&
    !isOnlyContent(element)
  )
    rename(element, "p");
  else unwrap(element);
}

/** Whether it is all that a list item, a cell or a caption holds. */
function isOnlyContent(element: Element): boolean {
  const parent = element.parentElement;
  return (
    parent !== null &&
    /^(?:li|td|th|dd|figcaption)$/.test(parent.localName) &&
    [...parent.childNodes].every((node) => node === element || !node.textContent?.trim())
  );
}

function cleanAttributes(element: Element, addresses: Addresses): void {
  const isNote = /^doc-(?:noteref|endnotes?)$/.test(element.getAttribute("role") ?? "");
  for (const { name, value } of [...element.attributes]) {
    if (attributes.has(name) || (isNote && (name === "role" || name === "id"))) continue;
    element.removeAttribute(name);
    const kept = keptValue(element.localName, name, value, isNote, addresses);
    if (kept !== undefined) element.setAttribute(name, kept);
  }
}

function keptValue(
  element: string,
  name: string,
  value: string,
  isNote: boolean,
  addresses: Addresses,
): string | undefined {
  if (element === "a" && name === "href") return isNote ? value : addresses.link(value);
  if (element === "img" && name === "src") return addresses.resource(value);
  if (element === "code" && name === "class")
    return /(?:^|\s)(lang(?:uage)?-[\w+#-]+)/.exec(value)?.[1];
  if (element === "ol" && name === "type") return value;
  // Says that a table is a frame for columns, which its cells may not show.
  if (element === "table" && name === "role" && /^(?:presentation|none)$/.test(value)) return value;
  return undefined;
}

/** Formulas keep their attributes, which carry meaning, but none that could run or load something. */
function cleanFormula(element: Element): void {
  for (const { name } of [...element.attributes]) {
    if (/^on|href|src|style|action|^id$|^class$/i.test(name)) element.removeAttribute(name);
  }
}
