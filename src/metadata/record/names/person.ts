import type { PersonName } from "../../../clip";
import {
  capitalParticles,
  doubleHanNames,
  firstSurnames,
  honorifics,
  particles,
  titles,
} from "./words";
import {
  bareWord,
  isCapitals,
  isDegree,
  isInitials,
  isNameWord,
  isParticle,
  isSuffix,
} from "./tokens";

/**
 * The parts of one person's name in the order of reading: "Dr. Ludwig van der Berg Jr., PhD". Honorifics and
 * degrees are dropped. Undefined for what is no name.
 *
 * Particles are always CSL's non-dropping ones: whether "von" is dropped when the family name stands alone
 * cannot be seen from a name, and this form loses nothing. A particle written with a capital stays in `family`.
 */
export function person(text: string): PersonName | undefined {
  const unspaced = unspacedName(text);
  if (unspaced) return unspaced;
  let tokens = text.split(/[\s_]+/).filter(Boolean);
  tokens = withoutTitles(withoutDegrees(tokens));
  const last = tokens.at(-1);
  let suffix: string | undefined;
  if (tokens.length > 2 && last && isSuffix(last)) {
    suffix = last;
    tokens = tokens.slice(0, -1);
  }
  if (tokens.length === 0 || tokens.length > 8) return undefined;
  if (!tokens.every((token) => isNameWord(token) || isParticle(token))) return undefined;
  const name = divide(tokens);
  return name && { ...name, ...(suffix && { suffix }) };
}

/** "Doe, Jane A." told apart already. */
export function invertedPerson(family: string, given: string): PersonName | undefined {
  const front = recase(withoutTitles(withoutDegrees(given.split(" "))), true);
  const { particle, rest } = splitParticle(recase(family.split(" "), true));
  const last = front.at(-1);
  // "Berg, Ludwig van der": the particle is written behind the given name, and belongs to the family's.
  const behind = front.findIndex((token, index) => index > 0 && isParticle(token));
  if (behind > 0) {
    const moved = front.slice(behind).join(" ");
    return named(front.slice(0, behind), [...moved.split(" "), ...particle], rest);
  }
  if (front.length > 1 && last && isSuffix(last))
    return { ...named(front.slice(0, -1), particle, rest), suffix: last };
  return named(front, particle, rest);
}

function withoutTitles(tokens: string[]): string[] {
  let rest = tokens;
  for (;;) {
    const [first, ...others] = rest;
    if (!first || others.length === 0) return rest;
    const word = bareWord(first);
    // "Lt. Gen. (ret.) Jane Doe", "Prof. Dr. rer. pol. Jane Doe": as long as a name is left.
    if (
      honorifics.has(word) &&
      (word.length > 2 ||
        /[.]|^(?:Mr|Ms|Mx|Dr|Lt|PD|Rt)/.test(first) ||
        /^(?:mr|ms|dr)$/.test(word))
    )
      rest = others;
    else if (titles.has(word) && others.length >= 2 && !isInitials(first)) rest = others;
    else return rest;
  }
}

function withoutDegrees(tokens: string[]): string[] {
  let end = tokens.length;
  // Two words are a name even if the second could be a degree: "Jack MA".
  while (end > 2 && isDegree(tokens[end - 1] ?? "")) end -= 1;
  return tokens.slice(0, end);
}

/** Given names, particle, family name. */
function divide(raw: string[]): PersonName | undefined {
  const allCapitals = raw.some(isCapitals) && raw.every((token) => !/\p{Ll}/u.test(token));
  const marked = allCapitals ? [] : raw.map(isCapitals);
  const tokens = recase(raw, allCapitals);
  if (tokens.length === 1) return { given: "", family: tokens[0] ?? "" };
  // "DUPONT Pierre", "Pierre DUPONT", "KIM Jong-un": the family name is the one in capitals.
  if (marked.some(Boolean) && !marked.every(Boolean)) {
    const lead = marked.findIndex((capital) => !capital);
    const family = recase(raw, true);
    if (lead > 0 && marked.slice(lead).every((capital) => !capital))
      return named(family.slice(lead), [], family.slice(0, lead));
    const first = marked.indexOf(true);
    if (first > 0 && marked.slice(first).every(Boolean)) {
      const front = family.slice(0, first);
      const at = front.findIndex((token, index) => index > 0 && isParticle(token));
      return at > 0
        ? named(front.slice(0, at), front.slice(at), family.slice(first))
        : named(front, [], family.slice(first));
    }
  }
  const at = familyStart(tokens);
  const { particle, rest } = splitParticle(tokens.slice(at));
  return named(tokens.slice(0, at), particle, rest);
}

/** The first word of the family name: a particle, a first surname, or the last word. */
function familyStart(tokens: string[]): number {
  const last = tokens.length - 1;
  for (let index = 1; index < last; index += 1) {
    const token = tokens[index] ?? "";
    const word = bareWord(token);
    // "Ortega y Gasset", "Ferrer i Sala": joined to the word before it.
    if (/^[yie]$/.test(token)) return Math.max(1, index - 1);
    if (isParticle(token) || capitalParticles.has(word)) return index;
    if (firstSurnames.has(word) || /^\p{L}{2,}[eé]z$/u.test(token)) return index;
  }
  return last;
}

function splitParticle(tokens: string[]): { particle: string[]; rest: string[] } {
  let end = 0;
  while (end < tokens.length - 1 && isParticle(tokens[end] ?? "")) end += 1;
  // "y" and its kin join; they never begin a family name.
  return { particle: tokens.slice(0, end), rest: tokens.slice(end) };
}

function named(given: string[], particle: string[], family: string[]): PersonName {
  return {
    given: given.join(" "),
    family: family.join(" "),
    ...(particle.length > 0 && { "non-dropping-particle": particle.join(" ") }),
  };
}

/** "JANE MCDONALD-O'BRIEN" → "Jane McDonald-O'Brien"; words that hold a small letter stay as they are. */
function recase(tokens: string[], on: boolean): string[] {
  if (!on) return tokens;
  return tokens.map((token, index) => {
    if (
      !isCapitals(token) &&
      !(index > 0 && /^\p{Lu}{2}$/u.test(token) && particles.has(bareWord(token)))
    )
      return token;
    const lower = token.toLowerCase();
    if (index > 0 && index < tokens.length - 1 && particles.has(lower)) return lower;
    return lower
      .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
      .replace(/(?<![\p{L}])Mc(\p{L})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`)
      .replace(/(?<=\p{L})[’'](\p{L})$/u, (mark) => mark.toLowerCase());
  });
}

/** Chinese, Japanese and Korean names, family name first, with or without a space. */
function unspacedName(text: string): PersonName | undefined {
  if (!/[\u3040-\u9FFF\uAC00-\uD7AF]/.test(text)) return undefined;
  if (
    !/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々\s・]{2,12}$/u.test(
      text,
    )
  )
    return undefined;
  const [family, ...given] = text.split(/\s+/);
  if (family && given.length > 0) return { family, given: given.join(" ") };
  if (/[\p{Script=Katakana}・]/u.test(text) || text.length > 4) return undefined;
  const length = text.length === 4 || doubleHanNames.has(text.slice(0, 2)) ? 2 : 1;
  return { family: text.slice(0, length), given: text.slice(length) };
}
