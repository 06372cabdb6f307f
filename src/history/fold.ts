/** Letters that Unicode's decomposition leaves alone and that people type without. */
const letters: Record<string, string> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  // The form that sigma takes at a word's end, which a search typed letter by letter moves.
  ς: "σ",
};
const unfolded = /[øłđðþßæœıς]/g;
/** Marks and the Arabic tatweel; kana voicing marks (U+3099, U+309A) make other letters and stay. */
const marks = /(?![\u3099\u309a])[\p{M}\u0640]/gu;

/** Text as search compares it: lower case, without diacritics, so that "lodz" finds "Łódź". */
export function fold(text: string): string {
  // Most text is ASCII, where lower case is all: only the rest is decomposed, which is several times faster.
  return text.toLowerCase().replace(/[^\0-\x7f]+/g, foldRun);
}

const foldRun = (run: string): string =>
  run
    .normalize("NFKD")
    .toLowerCase()
    .replace(marks, "")
    .normalize("NFC")
    .replace(unfolded, (letter) => letters[letter] ?? letter)
    .replace(/[’‘ʼ]/g, "'");
