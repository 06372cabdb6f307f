import { bareWord } from "./tokens";
import { positions, titles } from "./words";

/** Does it hold a word of a position: "Senior Fellow", "Leiterin Außenpolitik"? */
export function isPosition(text: string): boolean {
  return text.split(" ").some((token) => positions.has(bareWord(token)));
}

/** Is it a position up to its first small word, and no name: "General Counsel", "Head of Research"? */
export function isOnlyPosition(text: string): boolean {
  const tokens = text.split(" ");
  const end = tokens.findIndex((token) => /^\p{Ll}/u.test(token));
  const words = (end > 0 ? tokens.slice(0, end) : tokens).map(bareWord);
  return words.every((word) => positions.has(word) || titles.has(word));
}
