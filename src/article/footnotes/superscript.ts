import type { NoteForm, NoteMatch } from "./form";

/**
 * A raised link to an item of a list: `<sup><a href="#fn1">1</a></sup>` and `<ol><li id="fn1">…`, as Pandoc, Wikipedia
 * (`cite_note-1`), goldmark, footnote plugins and hand-written pages have it. An exponent or an ordinal is no link, and a
 * raised link to anything but the start of a list item is no note.
 */
export const superscript: NoteForm = {
  name: "superscript link to a list",
  find(page) {
    const matches: NoteMatch[] = [];
    for (const { link, id } of page.links) {
      if (!id || !isRaised(link) || link.textContent.trim().length > 12) continue;
      const place = page.target(id, link);
      const item = place?.closest("li, dd");
      // Else a note's link back to a bullet point would make that point a note.
      if (place && item && startsWith(item, place) && page.precedes(link, item))
        matches.push({ reference: link, definition: [item] });
    }
    return matches;
  },
};

function isRaised(link: Element): boolean {
  return (
    link.getAttribute("role") === "doc-noteref" ||
    link.closest("sup") !== null ||
    (link.querySelector("sup") !== null &&
      link.querySelector("sup")?.textContent.trim() === link.textContent.trim())
  );
}

/** Whether nothing but a label stands before the place in the item. */
function startsWith(item: Element, place: Element): boolean {
  if (item === place) return true;
  const before = item.ownerDocument.createRange();
  before.setStart(item, 0);
  before.setEndBefore(place);
  return before.toString().trim().length <= 6;
}
