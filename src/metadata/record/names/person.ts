import type { PersonName } from "../../../clip";
import { familyFirst, unspacedName } from "./family-first";
import { isOrganisation, isTopic } from "./organisation";
import { isPosition } from "./positions";
import { recase, recaseSuffix } from "./recase";
import {
  bareWord,
  elided,
  isCapitals,
  isInitials,
  isNameWord,
  isParticle,
  isSuffix,
  withoutDegrees,
} from "./tokens";
import {
  capitalParticles,
  firstSurnames,
  honorifics,
  marianNames,
  patronymics,
  pointedHonorifics,
  secondGiven,
  spanishGiven,
  titles,
} from "./words";

/**
 * The parts of one person's name in the order of reading: "Dr. Ludwig van der Berg Jr., PhD". Honorifics and
 * degrees are dropped. Undefined for what is no name.
 *
 * Particles written small are always CSL's non-dropping ones: a name is shown with them and may be sorted without
 * them, which is the use of living authors ("von der Leyen", "de Villepin"). CSL's dropping ones ("Beethoven") are
 * a habit about one person that cannot be seen in a name. A particle written with a capital stays in `family`.
 * @param language of the page, BCP 47: it tells the order of names where they do not
 */
export function person(text: string, language = ""): PersonName | undefined {
  const unspaced = unspacedName(text);
  if (unspaced) return named(unspaced.given, [], unspaced.family);
  let tokens = text.split(/[\s_]+/).filter(Boolean);
  tokens = withoutTitles(withoutDegrees(once(tokens)));
  const last = tokens.at(-1);
  let suffix: string | undefined;
  if (tokens.length > 2 && last && isSuffix(last)) {
    suffix = recaseSuffix(last);
    tokens = tokens.slice(0, -1);
  }
  if (tokens.length === 0 || tokens.length > 8) return undefined;
  // "Jane Doe’s Blog"
  if (tokens.some((token) => /\p{Ll}[’']s$/u.test(token))) return undefined;
  if (!tokens.every((token) => isNameWord(token) || isParticle(token) || token === "und"))
    return undefined;
  const name = divide(tokens, language);
  return name && { ...name, ...(suffix && { suffix }) };
}

/** "Doe, Jane A." told apart already. */
export function invertedPerson(family: string, given: string): PersonName | undefined {
  const front = recase(withoutTitles(withoutDegrees(given.split(" "))));
  const { particle, rest } = splitParticle(recase(family.split(" ")));
  const last = front.at(-1);
  // "Berg, Ludwig van der": the particle is written behind the given name, and belongs to the family's.
  const behind = front.findIndex((token, index) => index > 0 && isParticle(token));
  if (behind > 0) return named(front.slice(0, behind), [...front.slice(behind), ...particle], rest);
  if (front.length > 1 && last && isSuffix(last))
    return { ...named(front.slice(0, -1), particle, rest), suffix: recaseSuffix(last) };
  return named(front, particle, rest);
}

/** "Jane Doe Jane Doe" → "Jane Doe": the text for a portrait stands before the name. */
function once(tokens: string[]): string[] {
  const half = tokens.slice(tokens.length / 2);
  const twice = tokens.length > 2 && half.join(" ") === tokens.slice(0, half.length).join(" ");
  return twice && half.length * 2 === tokens.length ? half : tokens;
}

function withoutTitles(tokens: string[]): string[] {
  let rest = tokens;
  for (;;) {
    const [first, ...others] = rest;
    if (!first || others.length === 0) return rest;
    // "Lt. Gen. (ret.) Jane Doe", "Prof. Dr. rer. pol. Jane Doe": as long as a name is left.
    if (isHonorific(first) || isShouted(first, others)) rest = others;
    // Two capitals without a point are initials.
    else if (titles.has(bareWord(first)) && others.length >= 2 && !/^\p{Lu}{2}$/u.test(first))
      rest = others;
    else return rest;
  }
}

/** A whole name behind a title: "Prof. Dr. Jane Doe"; not "Professor of Law", "Vice President Foreign Affairs". */
export function isTitledName(text: string): boolean {
  const tokens = text.split(" ");
  const rest = withoutTitles(tokens);
  const name = rest.join(" ");
  return (
    rest.length >= 2 &&
    rest.length < tokens.length &&
    !isPosition(name) &&
    !isOrganisation(name) &&
    !isTopic(name) &&
    rest.every((token) => isNameWord(token) || isParticle(token))
  );
}

/** "DR JANE DOE": where all is in capitals, so is the honorific. */
const isShouted = (first: string, others: string[]) =>
  /^(?:DR|MRS?|MS)$/.test(first) &&
  others.length >= 2 &&
  others.every((token) => !/\p{Ll}/u.test(token));

/** Two letters are an honorific only with a point, or written as one: "Dr", "dr"; not "DR" or "Om". */
function isHonorific(token: string): boolean {
  const word = bareWord(token);
  if (pointedHonorifics.has(word)) return token.includes(".");
  if (!honorifics.has(word)) return false;
  return (
    word.length > 2 ||
    token.includes(".") ||
    !/\p{Script=Latin}/u.test(token) ||
    /^(?:[MmDd]rs?|[Mm]s|Mx|Lt|PD|Rt|Pr|HE)$/.test(token)
  );
}

/** Given names, particle, family name. */
function divide(raw: string[], language: string): PersonName | undefined {
  const allCapitals =
    raw.some(isCapitals) && raw.every((token) => isCapitals(token) || !/\p{Ll}/u.test(token));
  const tokens = allCapitals ? recase(raw) : raw;
  if (tokens.length === 1) return { given: "", family: tokens[0] ?? "" };
  const marked = allCapitals ? undefined : markedFamily(raw);
  if (marked) return marked;
  const ordered = familyFirst(tokens, language);
  if (ordered) return named(ordered.given, [], ordered.family);
  const at = familyStart(tokens);
  const { particle, rest } = splitParticle(tokens.slice(at));
  return named(tokens.slice(0, at), particle, rest);
}

/** "DUPONT Pierre", "Pierre DUPONT", "KIM Jong-un": the family name is the one in capitals. */
function markedFamily(raw: string[]): PersonName | undefined {
  const marked = raw.map(isCapitals);
  const first = marked.indexOf(true);
  if (first < 0 || marked.every(Boolean)) return undefined;
  const tokens = recase(raw);
  const end = marked.indexOf(false, first);
  if (first === 0)
    return marked.slice(end).every((capital) => !capital)
      ? named(tokens.slice(end), [], tokens.slice(0, end))
      : undefined;
  if (end >= 0) return undefined;
  const front = tokens.slice(0, first);
  const at = front.findIndex((token, index) => index > 0 && isParticle(token));
  return at > 0
    ? named(front.slice(0, at), front.slice(at), tokens.slice(first))
    : named(front, [], tokens.slice(first));
}

/** The first word of the family name: a particle, a first surname, or the last word. */
function familyStart(tokens: string[]): number {
  const last = tokens.length - 1;
  const given = givenEnd(tokens);
  // Behind given names that only Spanish has stand the father's and the mother's family.
  if (tokens.slice(0, given).some((token) => spanishGiven.has(bareWord(token)))) return given;
  for (let index = given; index < last; index += 1) {
    const token = tokens[index] ?? "";
    const word = bareWord(token);
    // "Ortega y Gasset", "Ferrer i Sala": joined to the word before it.
    if (/^[yie]$/.test(token)) return Math.max(1, index - 1);
    // "Sultan bin Khalid al-Faisal": the father's name, and then the family's.
    if (patronymics.has(word) && index + 1 < last) index += 1;
    else if (isParticle(token) || capitalParticles.has(word)) return index;
    else if (firstSurnames.has(word) || /^\p{L}{2,}[eé]z$/u.test(token)) return index;
  }
  return last;
}

/** How many words are given names for sure: one, or several of those that Spanish has. */
function givenEnd(tokens: string[]): number {
  const last = tokens.length - 1;
  const second = tokens.findIndex((token, index) => index > 0 && !isParticle(token));
  // "María del Carmen Gil"
  if (second > 1 && second < last && isMarian(tokens[0], tokens[second])) return second + 1;
  let end = 0;
  while (end < last && isGiven(tokens[end])) end += 1;
  return tokens.slice(0, end).every(isInitials) ? 1 : end;
}

const isMarian = (first = "", second = "") =>
  bareWord(first) === "maria" && marianNames.has(bareWord(second));

const isGiven = (token = "") =>
  isInitials(token) || spanishGiven.has(bareWord(token)) || secondGiven.has(bareWord(token));

function splitParticle(tokens: string[]): { particle: string[]; rest: string[] } {
  let end = 0;
  const isJoint = (at: number) =>
    end > 0 && tokens[at] === "und" && isParticle(tokens[at + 1] ?? "");
  while (end < tokens.length - 1 && (isParticle(tokens[end] ?? "") || isJoint(end))) end += 1;
  return { particle: tokens.slice(0, end), rest: tokens.slice(end) };
}

function named(given: string[], particle: string[], family: string[]): PersonName {
  const [, article, bare] = elided.exec(family[0] ?? "") ?? [];
  const particles = article ? [...particle, article] : particle;
  return {
    given: given.join(" "),
    family: [bare ?? family[0] ?? "", ...family.slice(1)].join(" "),
    ...(particles.length > 0 && { "non-dropping-particle": particles.join(" ") }),
  };
}
