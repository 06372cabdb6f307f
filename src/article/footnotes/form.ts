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
  /** Whether the first element starts before the second and does not hold it. */
  precedes(first: Element, second: Element): boolean;
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
  const links: NoteLink[] = [];
  for (const link of copy.querySelectorAll("a[href*='#']")) {
    const href = link.getAttribute("href") ?? "";
    const fragment = fragmentOf(href);
    if (fragment) links.push({ link, id: addresses.fragment(href), fragment });
  }
  // Comparing the positions of two elements looks through all of their siblings: with numbers it is one step.
  const elements = links.length > 0 ? [...copy.querySelectorAll("*")] : [];
  const order = new Map(elements.map((element, index) => [element, index]));
  const at = (element: Element) => order.get(element) ?? -1;
  const places = new Map<string, number[]>();
  for (const element of elements) {
    const anchor = element.localName === "a" ? element.getAttribute("name") : null;
    for (const name of new Set([element.id, anchor])) {
      if (!name) continue;
      const sharing = places.get(name);
      if (sharing) sharing.push(at(element));
      else places.set(name, [at(element)]);
    }
  }
  return {
    links,
    target(id, link) {
      const sharing = places.get(id) ?? [];
      return elements[sharing[firstAbove(sharing, at(link))] ?? sharing.at(-1) ?? -1];
    },
    precedes: (first, second) => at(first) < at(second) && !first.contains(second),
  };
}

/** Where the first number above `limit` stands in an ascending list; its length if there is none. */
function firstAbove(numbers: number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
