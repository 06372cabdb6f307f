import { fold } from "./fold";

/** How much text is shown on either side of the hit, in UTF-16 units. */
const width = 90;

/** The text around the first place of a folded word, which occurs in it, on one line; cut between words where it has some. */
export function snippetOf(body: string, word: string): string {
  const at = placeOf(body, word);
  const end = Math.min(body.length, at + word.length);
  const from = startOf(body, Math.max(0, at - width), at);
  const to = endOf(body, end, Math.min(body.length, end + width));
  const text = body.slice(from, to).replace(/\s+/g, " ").trim();
  return `${from > 0 ? "… " : ""}${text}${to < body.length ? " …" : ""}`;
}

/** The first word's beginning in the window; where there is no space (Chinese, a long address), the window's own. */
function startOf(body: string, from: number, at: number): number {
  if (from === 0) return 0;
  const space = body.slice(from, at).search(/\s/);
  return space >= 0 ? from + space + 1 : from + (isLow(body, from) ? 1 : 0);
}

function endOf(body: string, end: number, to: number): number {
  if (to === body.length) return to;
  const rest = body.slice(end, to);
  const space = rest.trimEnd().length < rest.length ? rest.length : rest.search(/\s\S*$/);
  return space >= 0 ? end + space : to - (isLow(body, to) ? 1 : 0);
}

/** A cut before the second half of a surrogate pair would leave half a character. */
const isLow = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? "");

/**
 * Where the folded word begins in the text. Folding changes lengths, so the line that holds it is folded
 * character by character, each with its marks.
 */
function placeOf(body: string, word: string): number {
  let start = 0;
  for (const line of body.split("\n")) {
    const found = fold(line).indexOf(word);
    if (found >= 0) return start + unfoldedPlace(line, found);
    start += line.length + 1;
  }
  return 0;
}

function unfoldedPlace(line: string, found: number): number {
  let folded = 0;
  for (const { 0: character, index } of line.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    folded += fold(character).length;
    if (folded > found) return index;
  }
  return 0;
}
