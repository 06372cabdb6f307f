import { fold, remembered } from "../../../text";
import { degrees, particles, suffixes } from "./words";

/** A word without its points, folded: "Ph.D." → "phd", "Jr." → "jr". */
export const bareWord = remembered((token) => fold(token.replace(/[.’']/g, "")).replace(/ /g, ""));

/** "J.", "J.B.", "JP", "J-P.": letters that stand for given names. */
export const isInitials = (token: string) =>
  /^(?:\p{Lu}\.?-?){1,3}$/u.test(token) && (token.includes(".") || token.length <= 2);

/** An article or particle that is written close to the family name: "al-Rashid", "d’Aboville", "dell’Orto". */
export const elided = /^(\p{Ll}{1,2}[’'-]|(?:ash|dell|dall|all|nell|degl)[’'-])(\p{Lu}.*)$/u;

/** A word that can be part of a person's name: begins with a capital, or is of a script without them. */
export const isNameWord = (token: string) =>
  /^[A-Z][A-Za-z'’.-]*$/.test(token) ||
  /^[’'`]?(?:\p{Lu}|\p{Lt}|\p{Lo})[\p{L}\p{M}’'`.·-]*$/u.test(token) ||
  /^(?:\p{Ll}{1,2}|ash|dell|dall|all|nell|degl)[’'-]\p{Lu}[\p{L}\p{M}’'-]*$/u.test(token);

export const isParticle = (token: string) =>
  /^[’']?[\p{Ll}\p{Lo}]/u.test(token) && particles.has(bareWord(token));

/** Capitals only, and long enough to be no initials: "DUPONT"; "McKENDRICK" keeps the small letter that it has. */
export const isCapitals = (token: string) =>
  token.length >= 3 &&
  /\p{Lu}/u.test(token) &&
  !/[\p{Ll}.]/u.test(token.replace(/^Ma?c(?=\p{Lu}{2})/u, "MC"));

export const isSuffix = (token: string) => suffixes.has(bareWord(token)) && /^\p{Lu}/u.test(token);

/**
 * A degree, order or licence: written in capitals, with points, or as PhD and its kin; "Ma" and "Om" are family
 * names. What hangs on it with a hyphen is part of it: "FNP-BC"; a licence may be a registered mark: "CFP®".
 */
export const isDegree = (token: string) =>
  /\p{Lu}[®™]$/u.test(token) ||
  ((degrees.has(bareWord(token)) || degrees.has(bareWord(token.split("-")[0] ?? ""))) &&
    (!/\p{Ll}/u.test(token) ||
      token.includes(".") ||
      /^(?:Ph|D|M|B|Pharm|Psy|Ed|Dr|Ll|Sc|CS)\p{L}*\p{Lu}/u.test(token) ||
      /^(?:ret|emerit|em)/i.test(token)));

/** Capitals without a vowel are no family name: "CPP". */
const isConsonants = (token: string) => /^[B-DF-HJ-NP-TV-XZ]{3,6}$/.test(token);

/** The words of a name without the degrees and licences at its end. */
export function withoutDegrees(tokens: string[]): string[] {
  const mixed = tokens.some((token) => /\p{Ll}/u.test(token));
  let end = tokens.length;
  // Two words are a name even if the second could be a degree: "Jack MA".
  for (; end > 2; end -= 1) {
    const token = tokens[end - 1] ?? "";
    const after = isDegree(tokens[end - 2] ?? "") && isCapitals(token);
    if (!isDegree(token) && !(mixed && (isConsonants(token) || after))) break;
  }
  return tokens.slice(0, end);
}
