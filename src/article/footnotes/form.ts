import type { Addresses } from "../address";
import { fragmentOf } from "../address";

/** One way in which pages write footnotes. */
export interface NoteForm {
  /** For tests and for people. */
  name: string;
  /** Every reference of this form with its definition. Changes nothing. */
  find(page: NotePage): NoteMatch[];
}

export interface NoteMatch {
  reference: Element;
  /** What the note says, in order; the first one tells notes apart. */
  definition: [Element, ...Element[]];
}

/** What a form needs to see of a page: its links to places, and the places. */
export interface NotePage {
  /** In the order of the page. */
  links: NoteLink[];
  /** The place of that name that a link means: of several, as left by editors who paste, the next one after it. */
  target(id: string, link: Element): Element | undefined;
}

export interface NoteLink {
  link: Element;
  /** The id it points to, if the address is of this page. */
  id: string | undefined;
  /** The fragment, whatever the address: Word leaves "file:///C:/…#_ftn1". */
  fragment: string;
}

/** Looks at the page once for all forms. */
export function readNotePage(copy: Document, addresses: Addresses): NotePage {
  const places = new Map<string, Element[]>();
  for (const element of copy.querySelectorAll("[id], a[name]")) {
    for (const name of new Set([element.id, element.getAttribute("name")])) {
      if (!name) continue;
      const sharing = places.get(name);
      if (sharing) sharing.push(element);
      else places.set(name, [element]);
    }
  }
  const links: NoteLink[] = [];
  for (const link of copy.querySelectorAll("a[href*='#']")) {
    const href = link.getAttribute("href") ?? "";
    const fragment = fragmentOf(href);
    if (fragment) links.push({ link, id: addresses.fragment(href), fragment });
  }
  const target = (id: string, link: Element) => {
    const sharing = places.get(id) ?? [];
    if (sharing.length < 2) return sharing[0];
    return sharing.find((place) => precedes(link, place)) ?? sharing.at(-1);
  };
  return { links, target };
}

/** Whether `first` ends before `second` starts. */
export function precedes(first: Element, second: Element): boolean {
  const position = first.compareDocumentPosition(second);
  return (
    (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}
