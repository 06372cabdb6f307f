import TurndownService from "turndown";
import { matchNotes } from "./notes";
import { parseInert } from "./parse";
import { rules } from "./rules";
import { tidy } from "./tidy";

/**
 * An article's HTML as Markdown: GitHub Flavored Markdown that CommonMark readers read alike, without front
 * matter and without a final newline. Addresses in `html` must be absolute; what is not http, https or mailto
 * becomes text. Footnotes are expected in the vocabulary of DPUB-ARIA (doc-noteref, doc-endnote, doc-backlink),
 * whatever the page made them of. Takes any string: nothing in it is run, and nothing of it stays HTML.
 * Time and memory grow linearly with the input.
 */
export function convert(html: string): string {
  const page = parseInert(html);
  const notes = matchNotes(page);
  const clean = tidy(page, notes);
  return writer.turndown(clean).trimEnd();
}

const writer = new TurndownService();
// The tidy tree holds its text escaped already: only there is known what stands before and after it.
writer.escape = (text) => text;
const writes = new Map(rules.flatMap((rule) => Object.entries(rule.writes ?? {})));
writer.addRule("tidy", {
  filter: () => true,
  replacement: (content, node) => writes.get(node.localName)?.(content, node) ?? content,
});
