/** Marks of other scripts that mean the same as the Latin ones. */
const sameMarks: Readonly<Record<string, string>> = {
  "：": ": ",
  "＝": ": ",
  "，": ", ",
  "、": ", ",
  "،": ", ",
  "؛": "; ",
  "；": "; ",
  "（": " (",
  "）": ") ",
  "／": "/",
  "｜": " | ",
  "●": " | ",
};

/** Signs of footnotes behind a name. */
const noteSigns = /(?<=[\p{L}.])[*†‡§¶¹²³⁰⁴-⁹]+(?=[\s,;]|$)/gu;
/** The same as plain figures: "Jane Doe1, PhD". */
const noteNumbers = /(?<=\s\p{Lu}[\p{Ll}\p{M}]+)\d{1,2}(?=\s*(?:[,;]|$))/gu;
/** "Hal “Sonny” Brands": what a person is called beside the name. */
const nickname = /\s["“”„'‘’][\p{L}.\s-]{1,20}["“”'‘’](?=\s\p{Lu})/gu;

/** "Jane Doe @janedoe": how she is called elsewhere. */
const handle = /(?<=\S\s\S{1,40})\s@\w+/g;

/** A byline with the marks that the rules know, without nicknames, handles and signs of notes. */
export function plainMarks(line: string): string {
  return line
    .replace(/[：＝，、،؛；（）／｜●]/gu, (mark) => sameMarks[mark] ?? mark)
    .replace(noteSigns, "")
    .replace(noteNumbers, "")
    .replace(nickname, "")
    .replace(handle, "")
    .replace(/\bPh\. D\b/g, "Ph.D")
    .replace(/\ba\. ?D\.(?=\s\p{Lu})/gu, "a.D.")
    .replace(/\s+/g, " ")
    .trim();
}
