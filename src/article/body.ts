import type { Counts, LeftOut, LeftOutReason } from "../clip";
import type { Addresses } from "./address";
import { cleanContent } from "./clean";
import { countBody } from "./counts";
import { embedMark } from "./embeds";
import type { Notes } from "./footnotes";
import { moveInto } from "./move";
import { textOf } from "./text";
import { countWords } from "./words";

export interface Body {
  html: string;
  counts: Counts;
  leftOut: LeftOut[];
}

/**
 * Takes what goes out of the container, gives the notes back to the text that refers to them, and cleans both.
 * @param out the elements that go, each with its reason, in the order of the page
 */
export function writeBody(
  container: Element,
  out: ReadonlyMap<Element, LeftOutReason>,
  notes: Notes,
  addresses: Addresses,
): Body {
  const waiting = new Map(notes.definitions);
  const pieces = [...out].map(([element, reason]) => ({ box: takeOut(element), reason }));
  appendReferred(container, waiting, notes.heading);
  for (const { box } of pieces) appendReferred(box, waiting);
  // What is left was referred to from outside the article: a note to its title.
  const stray = container.ownerDocument.createElement("div");
  if (waiting.size) appendNotes(stray, [...waiting.values()]);
  pieces.push({ box: stray, reason: "furniture" });

  cleanContent(container, addresses);
  const leftOut: LeftOut[] = [];
  for (const { box, reason } of pieces) {
    cleanContent(box, addresses);
    for (const embed of box.querySelectorAll(`[${embedMark}]`)) embed.removeAttribute(embedMark);
    const words = countWords(textOf(box));
    if (words === 0) continue;
    leftOut.push({ id: String(leftOut.length + 1), reason, words, html: box.innerHTML.trim() });
  }
  const counts = countBody(container);
  for (const embed of container.querySelectorAll(`[${embedMark}]`))
    embed.removeAttribute(embedMark);
  return { html: container.innerHTML.trim(), counts, leftOut };
}

function takeOut(element: Element): Element {
  const box = element.ownerDocument.createElement("div");
  box.append(element);
  return box;
}

/** Appends the notes that a text refers to, and those that these refer to, and takes them from `waiting`. */
function appendReferred(text: Element, waiting: Map<string, Element>, heading?: Element): void {
  const notes: Element[] = [];
  collect(text, waiting, notes);
  // The list grows while it is read.
  for (const note of notes) collect(note, waiting, notes);
  if (notes.length) appendNotes(text, notes, heading);
}

function collect(text: Element, waiting: Map<string, Element>, notes: Element[]): void {
  for (const reference of text.querySelectorAll("a[role='doc-noteref']")) {
    const id = reference.getAttribute("href")?.slice(1) ?? "";
    const note = waiting.get(id);
    if (!note) continue;
    waiting.delete(id);
    notes.push(note);
  }
}

function appendNotes(text: Element, notes: Element[], heading?: Element): void {
  const section = text.ownerDocument.createElement("section");
  const list = text.ownerDocument.createElement("ol");
  section.setAttribute("role", "doc-endnotes");
  if (heading) section.append(heading);
  moveInto(list, notes);
  section.append(list);
  text.append(section);
}
