import { isUnread, isVerbatim } from "./unread";

/** Which references and definitions belong together. */
export interface Notes {
  /** The definition that a reference leads to; undefined when it stays visible text. */
  definitionOf(reference: Element): Element | undefined;
  /** Whether a definition moves to the end as a note; one without a reference stays where it is. */
  isNote(element: Element): boolean;
  /** Whether a section of endnotes holds nothing but notes that move, and headings over them. */
  isSpent(section: Element): boolean;
}

const noNotes: Notes = {
  definitionOf: () => undefined,
  isNote: () => false,
  isSpent: () => false,
};

interface Reference {
  element: Element;
  target: Element;
  /** The definition that the reference stands in. */
  within: Element | undefined;
}

export const hasRole = (element: Element, ...roles: string[]): boolean => {
  const role = element.getAttribute("role");
  return role !== null && role.split(/\s+/).some((part) => roles.includes(part));
};
export const isReference = (element: Element) => hasRole(element, "doc-noteref");
export const isDefinition = (element: Element) => hasRole(element, "doc-endnote", "doc-footnote");
export const isBacklink = (element: Element) => hasRole(element, "doc-backlink");

/**
 * Matches footnotes by the vocabulary of DPUB-ARIA 1.1 (https://www.w3.org/TR/dpub-aria-1.1/): a reference is
 * `role="doc-noteref"` with `href="#id"`, a definition `role="doc-endnote"` or `"doc-footnote"` with that id.
 * A definition counts once something outside of it, and in the text, refers to it. Of two with one id the
 * first counts.
 */
export function matchNotes(page: Element): Notes {
  if (!page.querySelector('[role~="doc-noteref"]')) return noNotes;
  const { definitions, references } = collect(page);
  const notes = new Set<Element>();
  const inPlace = new Set<Element>();
  const from = new Map<Element | undefined, Reference[]>();
  for (const reference of references) {
    const others = from.get(reference.within);
    if (others) others.push(reference);
    else from.set(reference.within, [reference]);
  }

  const follow = (start: Element | undefined) => {
    const waiting = [start];
    while (waiting.length > 0) {
      for (const { target } of from.get(waiting.pop()) ?? []) {
        if (notes.has(target) || inPlace.has(target)) continue;
        notes.add(target);
        waiting.push(target);
      }
    }
  };
  follow(undefined);
  // What nobody refers to is ordinary text, and its own references count like any.
  for (const definition of definitions) {
    if (notes.has(definition)) continue;
    inPlace.add(definition);
    follow(definition);
  }

  const targets = new Map(references.map(({ element, target }) => [element, target]));
  const spent = findSpent(page, notes);
  return {
    isNote: (element) => notes.has(element),
    isSpent: (section) => spent.has(section),
    definitionOf(reference) {
      const target = targets.get(reference);
      return target && notes.has(target) ? target : undefined;
    },
  };
}

function collect(page: Element): { definitions: Element[]; references: Reference[] } {
  const byId = new Map<string, Element>();
  const found: Element[] = [];

  /** Returns whether anything would be left of the element in a note. */
  const visit = (element: Element): boolean => {
    if (isUnread(element) || isBacklink(element)) return false;
    if (isVerbatim(element)) return hasLetters(element.textContent);
    const defines = element.id !== "" && isDefinition(element) && !byId.has(element.id);
    if (defines) byId.set(element.id, element);
    if (isReference(element)) found.push(element);
    let content = false;
    for (const child of element.childNodes) {
      if (child instanceof Element) content = visit(child) || content;
      else if (child instanceof Text) content ||= hasLetters(child.data);
    }
    if (defines && !content) byId.delete(element.id);
    // A definition within another moves out of it.
    return content && !defines;
  };
  visit(page);

  const definitions = new Set(byId.values());
  const references: Reference[] = [];
  for (const element of found) {
    const target = targetOf(element, byId);
    if (target) references.push({ element, target, within: ancestorIn(definitions, element) });
  }
  return { definitions: [...definitions], references };
}

function ancestorIn(definitions: Set<Element>, element: Element): Element | undefined {
  let ancestor = element.parentElement;
  while (ancestor && !definitions.has(ancestor)) ancestor = ancestor.parentElement;
  return ancestor ?? undefined;
}

function findSpent(page: Element, notes: Set<Element>): Set<Element> {
  const spent = new Set<Element>();
  /** Counts the notes in an element; `undefined` once it holds anything else. */
  const countNotes = (element: Element): number | undefined => {
    if (notes.has(element)) return 1;
    if (isUnread(element) || isBacklink(element) || /^h[1-6]$/.test(element.localName)) return 0;
    let count: number | undefined = element.localName === "img" ? undefined : 0;
    for (const child of element.childNodes) {
      if (child instanceof Text && /\S/.test(child.data)) count = undefined;
      if (!(child instanceof Element)) continue;
      const inside = countNotes(child);
      count = count === undefined || inside === undefined ? undefined : count + inside;
    }
    if (count && hasRole(element, "doc-endnotes")) spent.add(element);
    return count;
  };
  if (notes.size > 0) countNotes(page);
  return spent;
}

const hasLetters = (text: string) => /[\p{L}\p{N}]/u.test(text);

function targetOf(reference: Element, byId: Map<string, Element>): Element | undefined {
  const href = reference.getAttribute("href") ?? "";
  const id = href.slice(href.indexOf("#") + 1);
  const target = byId.get(id) ?? byId.get(decoded(id));
  // A definition that refers to itself would be reached by nobody else.
  return target?.contains(reference) ? undefined : target;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
