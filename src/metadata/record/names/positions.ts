import { bareWord } from "./tokens";
import { positions, positionSurnames, sentenceWords, titles } from "./words";

/** The same in Chinese, Japanese and Korean: a rank before a work, and no name before it. */
const unspaced =
  "(?:主任|上席|上級|主席|首席|客員|客座|特別|特任|特约|特聘|専任|高级|高級|资深|助理|兼任|名誉|准|副)*(?:研究員|研究员|教授|講師|讲师)|" +
  "(?:副|准)?(?:所長|所长|部長|部长|院長|院长|会長|会长|理事長|理事长|主任)|" +
  "(?:선임|책임|수석|전임|객원|초빙|명예|석좌|부|조)+(?:연구위원|연구원|교수)|" +
  "연구위원|연구교수|(?:부)?(?:소장|원장|실장|센터장|위원장|이사장)";
const isUnspacedPosition = new RegExp(`^(?:${unspaced})$`, "u");

/** Behind a Korean, Chinese or Japanese name and a space; a bare title such as "教授" is an address and no position. */
export const unspacedPosition = new RegExp(
  `(?<=^\\S{2,5}(?:\\s\\S{1,3})?)\\s+(?!(?:教授|研究員|研究员|연구위원)$)(${unspaced})$`,
  "u",
);

/** Does it hold a word of a position, and is no sentence: "Senior Fellow", "Leiterin Außenpolitik"? */
export function isPosition(text: string): boolean {
  if (isUnspacedPosition.test(text)) return true;
  const words = text.split(" ").map(bareWord);
  return (
    words.some((word) => positions.has(word)) && !words.some((word) => sentenceWords.has(word))
  );
}

/** Behind "and": one more position of the same person ("General Counsel"), and nobody's name ("Simon Head"). */
export function isFurtherPosition(text: string): boolean {
  const tokens = text.split(" ");
  const end = tokens.findIndex((token) => /^\p{Ll}/u.test(token));
  const words = (end > 0 ? tokens.slice(0, end) : tokens).map(bareWord);
  const last = words.at(-1) ?? "";
  return (
    words.every((word) => positions.has(word) || titles.has(word)) ||
    (positions.has(last) && !positionSurnames.has(last))
  );
}
