import type { Addresses } from "../address";
import { moveInto } from "../move";
import { isElement, isText } from "../../dom";
import { countWords } from "../words";
import { readNotePage, type NoteForm, type NoteMatch } from "./form";
import { superscript } from "./superscript";
import { word } from "./word";
import { wordpress } from "./wordpress";

/** The most telling first: a reference that one form has claimed is not offered to the next. */
const forms: NoteForm[] = [wordpress, word, superscript];

/** The page's notes, taken out of it: what refers to them still stands there. */
export interface Notes {
  /** By id, in the order of first reference; `<li role="doc-endnote">`. */
  definitions: Map<string, Element>;
  /** What stood above them ("Notes"), if it was left with nothing below it. */
  heading: Element | undefined;
}

/**
 * Finds the page's footnotes and says them in one vocabulary, DPUB-ARIA 1.1 (https://www.w3.org/TR/dpub-aria-1.1/):
 * references become `<a role="doc-noteref" href="#note-1">`, definitions `<li role="doc-endnote" id="note-1">` without
 * links back and without their own label. Several references may share a definition. Before Readability, which drops
 * lists of notes, and on the whole page, since they often stand beside the article. What is not matched stays as it was.
 */
export function takeNotes(copy: Document, addresses: Addresses): Notes {
  const page = readNotePage(copy, addresses);
  const claimed = new Map<Element, NoteMatch>();
  for (const form of forms) {
    for (const match of form.find(page)) {
      if (!claimed.has(match.reference)) claimed.set(match.reference, match);
    }
  }
  const inOrder = page.links.flatMap(({ link }) => claimed.get(link) ?? []);
  const groups = new Map<Element, { references: Element[]; definition: Element[] }>();
  for (const { reference, definition } of inOrder) {
    const group = groups.get(definition[0]);
    if (group) group.references.push(reference);
    else groups.set(definition[0], { references: [reference], definition });
  }
  return takeOut(copy, [...groups.values()], addresses);
}

function takeOut(
  copy: Document,
  groups: { references: Element[]; definition: Element[] }[],
  addresses: Addresses,
): Notes {
  const definitions = new Map<string, Element>();
  const emptied = new Set<Element>();
  // Roles of the page's own stay only where we found both ends.
  for (const own of copy.querySelectorAll("[role^='doc-']")) own.removeAttribute("role");
  for (const { references, definition } of groups) {
    const id = `note-${definitions.size + 1}`;
    const item = copy.createElement("li");
    const parents = definition.flatMap((part) => part.parentElement ?? []);
    fill(item, definition, labelOf(references), backTargets(references), addresses);
    if (!item.textContent.trim()) continue;
    item.setAttribute("role", "doc-endnote");
    item.id = id;
    definitions.set(id, item);
    for (const parent of parents) emptied.add(parent);
    for (const reference of references) {
      reference.setAttribute("role", "doc-noteref");
      reference.setAttribute("href", `#${id}`);
    }
  }
  return { definitions, heading: removeEmptied(emptied) };
}

/** Moves the definition's content into the item, without its links back and its label. */
function fill(
  item: Element,
  definition: Element[],
  label: string,
  targets: Set<string>,
  addresses: Addresses,
): void {
  const [only] = definition;
  const flat = definition.length === 1 && only?.matches("li, dd, td, p");
  if (flat && only) {
    moveInto(item, [...only.childNodes]);
    only.remove();
  } else moveInto(item, definition);
  for (const link of item.querySelectorAll("a")) {
    const href = link.getAttribute("href");
    const target = addresses.fragment(href) ?? fragmentOfWord(href);
    const back =
      target !== undefined &&
      (targets.has(target) || /^(?:\s|↩|↑|⤴|\^|\uFE0E|\uFE0F)+$/.test(link.textContent));
    if (back) link.remove();
  }
  for (const empty of item.querySelectorAll("sup, b, span, small")) {
    if (!empty.textContent.trim() && !empty.querySelector("img")) empty.remove();
  }
  removeLabel(item, label);
}

const fragmentOfWord = (href: string | null) => /#(_(?:ftn|edn)ref\w+)$/i.exec(href ?? "")?.[1];

const labelOf = (references: Element[]) =>
  (references[0]?.textContent ?? "").replace(/[^\p{L}\p{N}*†‡§]/gu, "");

/** Where links back point to: the references' ids, or those of what wraps them. */
function backTargets(references: Element[]): Set<string> {
  const targets = new Set<string>();
  for (const reference of references) {
    const around = [
      reference,
      reference.parentElement,
      ...reference.querySelectorAll("[id], [name]"),
    ];
    for (const element of around) {
      for (const name of [element?.id, element?.getAttribute("name")]) if (name) targets.add(name);
    }
  }
  return targets;
}

/** Takes "1.", "[1]", "1)" or "^" from the start of the note: the list numbers it. A bare number may be its text. */
function removeLabel(item: Element, label: string): void {
  const walker = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node && !node.nodeValue?.trim()) node = walker.nextNode();
  if (!node?.nodeValue) return;
  const text = node.nodeValue.replace(/^\s*[\^↑]\s*/, "");
  const [start = "", open, own, close] =
    /^\s*([[(]?)([\p{L}\p{N}*†‡§]{1,6})([\])]?[.:)]?)(?=\s|$)\s*/u.exec(text) ?? [];
  const labelled = own === label && Boolean(open || close);
  node.nodeValue = labelled ? text.slice(start.length) : text;
}

/** Removes lists and boxes that held nothing but notes, and gives back the heading above them. */
function removeEmptied(hosts: Set<Element>): Element | undefined {
  let heading: Element | undefined;
  for (const host of hosts) {
    let element: Element | null = host;
    while (element && !element.matches("body") && isEmpty(element)) {
      const parent: Element | null = element.parentElement;
      let before = element.previousElementSibling;
      element.remove();
      if (before?.matches("hr")) {
        const rule = before;
        before = before.previousElementSibling;
        rule.remove();
      }
      if (
        !heading &&
        before?.matches("h1, h2, h3, h4, h5, h6") &&
        countWords(before.textContent) <= 6
      ) {
        heading = before;
        before.remove();
      }
      element = parent;
    }
  }
  return heading;
}

/** Looks no further than the first thing: the next box up may be the whole article. */
function isEmpty(element: Element): boolean {
  const seen = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;
  const walker = element.ownerDocument.createTreeWalker(element, seen);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node) ? node.data.trim() : isElement(node) && node.matches("img, table, a[href]"))
      return false;
  }
  return true;
}
