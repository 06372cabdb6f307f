import { bareWord, isCapitals, isSuffix } from "./tokens";
import { particles } from "./words";

/** Letters that only Turkish and its kin have: there a capital I without a point is "ı". */
const turkish = /[İĞŞ]/u;

/** "JANE MCDONALD-O'BRIEN" → "Jane McDonald-O'Brien"; words that hold a small letter stay as they are. */
export function recase(tokens: string[]): string[] {
  const language = tokens.some((token) => turkish.test(token)) ? "tr" : "und";
  return tokens.map((token, index) => {
    const inside = index > 0 && index < tokens.length - 1;
    if (!isCapitals(token) && !(index > 0 && isShortParticle(token))) return token;
    const lower = token.toLocaleLowerCase(language);
    if (inside && particles.has(lower)) return lower;
    // "MacDONALD" says itself where the second capital stands.
    if (/^Ma?c\p{Lu}/u.test(token))
      return token.replace(/(?<=c\p{Lu}).+$/u, (end) => end.toLocaleLowerCase(language));
    return lower
      .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toLocaleUpperCase(language))
      .replace(/(?<!\p{L})Mc(\p{L})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`)
      .replace(/(?<=\p{L})[’'](\p{L})$/u, (mark) => mark.toLowerCase());
  });
}

/** "DE", "AL" in a name of capitals; initials are as short. */
const isShortParticle = (token: string) =>
  /^\p{Lu}{2}$/u.test(token) && particles.has(bareWord(token));

/** "JR." → "Jr."; "III" stays. */
export const recaseSuffix = (suffix: string): string =>
  /^[JS]R/.test(suffix) && isSuffix(suffix) ? suffix.replace("R", "r") : suffix;
