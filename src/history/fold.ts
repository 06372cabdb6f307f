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
};
const unfolded = /[øłđðþßæœı]/g;
/** Marks and the Arabic tatweel; kana voicing marks (U+3099, U+309A) make other letters and stay. */
const marks = /(?![\u3099\u309a])[\p{M}\u0640]/gu;
const plain = /^[\0-\x7f]*$/;

/** Text as search compares it: lower case, without diacritics, so that "lodz" finds "Łódź". */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(marks, "")
    .normalize("NFC")
    .replace(unfolded, (letter) => letters[letter] ?? letter)
    .replace(/[’‘ʼ]/g, "'");
}
