import type { NoteForm, NoteMatch, NotePage } from "./form";

/**
 * What Word's "Save as web page" leaves, and every editor it is pasted into: `<a href="#_ftn1" name="_ftnref1">[1]</a>`
 * in the text, `<p><a href="#_ftnref1" name="_ftn1">[1]</a> …</p>` below, often in `<div id="ftn1">`; endnotes with
 * `_edn`. The address before the fragment may be that of the author's disk.
 */
export const word: NoteForm = {
  name: "Word",
  find(page) {
    const matches: NoteMatch[] = [];
    const back = linksBack(page);
    const starts = new Set<Element>();
    const references = new Set<Element>();
    const found: { reference: Element; start: Element }[] = [];
    for (const { link, fragment } of page.links) {
      if (!/^_(?:ftn|edn)[\divxlc]+$/i.test(fragment)) continue;
      const anchor =
        page.target(fragment, link) ??
        back.get(`_${fragment.slice(1, 4)}ref${fragment.slice(4)}`.toLowerCase());
      const start = anchor && block(anchor);
      if (!start || !page.precedes(link, start)) continue;
      starts.add(start);
      references.add(link);
      found.push({ reference: link, start });
    }
    for (const { reference, start } of found)
      matches.push({ reference, definition: [start, ...continuation(start, starts, references)] });
    return matches;
  },
};

/** Some editors drop `name` and keep the links: the definition is then where the last link back stands. */
const linksBack = (page: NotePage) =>
  new Map(page.links.map(({ link, fragment }) => [fragment.toLowerCase(), link]));

/** The element that holds the note: Word's own `div`, else the paragraph or list item. */
function block(anchor: Element): Element | undefined {
  const own = anchor.closest("div[id^='ftn'], div[id^='edn']");
  return own ?? anchor.closest("p, li, dd, td, blockquote, div") ?? undefined;
}

/** What starts a note, also one that nothing refers to. */
const noteAnchor = "a[href*='#_ftnref'], a[href*='#_ednref']";

/**
 * Further paragraphs of a note: what stands between it and the next, if that is no text of the article, which has
 * references itself where notes follow each chapter. After the last note it cannot be told.
 */
function continuation(
  start: Element,
  starts: ReadonlySet<Element>,
  references: ReadonlySet<Element>,
): Element[] {
  const between: Element[] = [];
  for (let next = start.nextElementSibling; next; next = next.nextElementSibling) {
    if (starts.has(next) || next.querySelector(noteAnchor)) return between;
    if (!next.matches("p, ul, ol, blockquote")) return [];
    if ([...next.querySelectorAll("a")].some((link) => references.has(link))) return [];
    between.push(next);
  }
  return [];
}
