import { bareWord } from "./tokens";
import { positions, positionSurnames, sentenceWords, titles } from "./words";

/** Does it hold a word of a position, and is no sentence: "Senior Fellow", "Leiterin Außenpolitik"? */
export function isPosition(text: string): boolean {
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
