/** No value of a record is longer: a page can put a megabyte into its title. */
const longestValue = 5000;

/** Bidi marks, embeddings, overrides and isolates: they could make one name read as another. */
const bidiMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** Soft hyphen, zero-width space, word joiner, byte order mark. The zero-width joiners stay: Persian and emoji need them. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

/**
 * A page's text as one clean line: NFC, white space collapsed, control, bidi and invisible characters gone.
 * @param limit in characters; what is longer is cut there.
 */
export function cleanText(text: string, limit = longestValue): string {
  // Most of a page is plain: then there is nothing to replace.
  if (text.length <= limit && !special.test(text)) return text.trim();
  return (
    text
      // Cut before the work, with room for white space: a megabyte costs no more than a page.
      .slice(0, limit * 4)
      .replace(controls, " ")
      .replace(bidiMarks, "")
      .replace(invisible, "")
      .normalize("NFC")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, limit)
      .trim()
  );
}

/** What may need work: anything but Latin letters and the marks that books use, and two spaces. */
const special = /[^ -~¡-¬®-˿‐-‧€]| {2}/;
const ascii = /^[\0-\x7F]*$/;
/** Dashes, quotation marks, points: no letters in any script. */
const typographic = /[‐-‧]/g;
const oneWord = /^[a-z0-9]+$/;

/** Words alone, for comparing: lower case, without accents, punctuation and case differences. "Élysée – U.S." → "elysee u s". */
export function fold(raw: string): string {
  const text = raw.replace(typographic, " ");
  if (ascii.test(text)) {
    const small = text.toLowerCase();
    return oneWord.test(small) ? small : small.replace(/[^a-z0-9]+/g, " ").trim();
  }
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The first letters of a name's words: "Macdonald-Laurier Institute" → "mli". */
export function acronym(text: string): string {
  return (text.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join("").toLowerCase();
}

const entities: Record<string, string> = {
  "&amp;": "&",
  "&quot;": '"',
  "&apos;": "'",
  "&nbsp;": " ",
  "&rsquo;": "’",
  "&lsquo;": "‘",
  "&ldquo;": "“",
  "&rdquo;": "”",
  "&ndash;": "–",
  "&mdash;": "—",
  "&hellip;": "…",
};

/** The text that was meant where a publishing system wrote HTML's character references into JSON. */
export const decodeReferences = (text: string) =>
  !text.includes("&")
    ? text
    : text
        .slice(0, 20_000)
        .replace(/&#(\d{2,6}|x[\da-f]{2,6});/gi, (whole, code: string) => {
          const point = Number(code.replace(/^x/i, "0x"));
          return point < 0x110000 ? String.fromCodePoint(point) : whole;
        })
        .replace(/&[a-z]{3,6};/g, (entity) => entities[entity] ?? entity);

/** What the user is shown as "where from": at most 200 characters, as printed. */
export const evidenceOf = (text: string) => cleanText(text, 200);

/** The text in small letters, letter for letter: what is found in it stands at the same place in the text. */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  // A few letters grow by it: "İ".
  return text.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}
