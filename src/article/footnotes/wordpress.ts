import type { NoteForm, NoteMatch } from "./form";

/**
 * The footnotes block of WordPress 6.3 and later: `<sup data-fn="ID" class="fn"><a href="#ID" id="ID-link">1</a></sup>`
 * and `<ol class="wp-block-footnotes"><li id="ID">… <a href="#ID-link">↩︎</a></li></ol>`.
 * Source: @wordpress/block-library, src/footnotes.
 */
export const wordpress: NoteForm = {
  name: "WordPress block",
  find(page) {
    const matches: NoteMatch[] = [];
    for (const { link, id } of page.links) {
      if (!id || link.closest("sup")?.getAttribute("data-fn") !== id) continue;
      const definition = page.target(id, link);
      if (definition?.matches("ol.wp-block-footnotes > li") && page.precedes(link, definition))
        matches.push({ reference: link, definition: [definition] });
    }
    return matches;
  },
};
