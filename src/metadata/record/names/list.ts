import type { Name, PersonName } from "../../../clip";
import { isUnspaced } from "./family-first";
import { isAcronym, isOrganisation, isTopic } from "./organisation";
import { invertedPerson, isTitledName, person } from "./person";
import { split, type Piece } from "./pieces";
import { isFurtherPosition, isPosition } from "./positions";
import { recaseSuffix } from "./recase";
import {
  bareWord,
  isDegree,
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
  knownAcronyms,
  organisationWords,
  positions,
  titles,
} from "./words";

interface ListOptions {
  inverted: boolean;
  /** Who was named just before: a position or affiliation at the start belongs to that person. */
  after?: Name | undefined;
  /** BCP 47, of the page. */
  language?: string | undefined;
}

interface NameList {
  names: Name[];
  /** Every piece was understood. */
  whole: boolean;
}

/** A name that may still turn out to be half of one. */
type Entry =
  | { kind: "person"; text: string; name: PersonName }
  | { kind: "word"; text: string }
  | { kind: "organisation"; text: string };

/** Names separated by commas and "and", with what stands behind each: degrees, position, affiliation. */
export function readNames(text: string, options: ListOptions): NameList {
  const pieces = split(text);
  const count = pieces.filter(({ aside }) => !aside).length;
  const entries: Entry[] = [];
  const earlier = options.after && "family" in options.after ? options.after : undefined;
  let whole = true;
  let behindDegree = false;
  for (const piece of pieces) {
    const before = mononymBefore(entries, piece) ?? entries.at(-1);
    const owner =
      before?.kind === "person" ? before.name : entries.length === 0 ? earlier : undefined;
    const degree = isCredential(piece.text, behindDegree);
    const joined = before && !degree && join(before, piece, count, options);
    if (joined) entries[entries.length - 1] = joined;
    else if (degree) whole &&= owner !== undefined;
    else if (!(owner && describes(owner, piece)) && !append(entries, piece, options.language))
      whole = false;
    const words = piece.text.split(" ");
    behindDegree = degree || withoutDegrees(words).length < words.length;
  }
  const names = entries.flatMap((entry) => settle(entry) ?? []);
  return { names, whole: whole && entries.length === names.length };
}

/** "Suharyadi (Strait Forum)": one word is somebody's whole name where it is said where that one works. */
function mononymBefore(entries: Entry[], piece: Piece): Entry | undefined {
  const word = entries.at(-1);
  if (word?.kind !== "word" || !piece.aside || isAcronym(word.text) || isInitials(word.text))
    return;
  const name = isOrganisation(piece.text) || isPosition(piece.text) ? person(word.text) : undefined;
  if (!name) return;
  const entry: Entry = { kind: "person", text: word.text, name };
  entries[entries.length - 1] = entry;
  return entry;
}

/** A degree; behind one, capitals are one more, or a licence: "MD, FACP", but "PhD, RAND". */
const isCredential = (text: string, behindOne: boolean) =>
  text.split(" ").every(isDegree) ||
  (behindOne && /^[A-Z][A-Z\d-]{1,6}$/.test(text) && !knownAcronyms.has(bareWord(text)));

/** The piece as part of the entry before it; undefined when it is something of its own. */
function join(before: Entry, piece: Piece, count: number, options: ListOptions): Entry | undefined {
  if (piece.aside) return undefined;
  if (before.kind === "organisation" && piece.joint === "and" && continuesOrganisation(piece))
    return { ...before, text: `${before.text} ${piece.word} ${piece.text}` };
  // "José Ortega y Gasset", "Puig i Serra, Carles": one word after "y" is a family name's second half.
  if (before.kind !== "organisation" && /^[yei]$/.test(piece.word) && isWord(piece.text)) {
    const text = `${before.text} ${piece.word} ${piece.text}`;
    if (before.kind === "word") return { ...before, text };
    const name = person(text);
    return name && { kind: "person", text, name };
  }
  if (piece.joint === "," && isGiven(piece.text) && comesFirst(before, piece, count, options)) {
    const name = invertedPerson(before.text, piece.text);
    return name && { kind: "person", text: `${piece.text} ${before.text}`, name };
  }
  // "John and Jane Doe" share a family name.
  return undefined;
}

/** May what stands before the comma be a family name that is written first? */
function comesFirst(before: Entry, piece: Piece, count: number, options: ListOptions): boolean {
  if (before.kind === "word") return !isSuffix(piece.text) && !isDegree(piece.text);
  if (before.kind !== "person" || /\p{L}+,/u.test(before.text)) return false;
  const words = before.text.split(" ");
  if (isParticle(words[0] ?? "")) return true;
  if (isSuffix(piece.text) || isDegree(piece.text) || isAcronym(piece.text)) return false;
  // "Le Pen, Marine": behind it one word, since "Van Jackson, Jane Doe" are two.
  if (capitalParticles.has(bareWord(words[0] ?? "")) && !/ \p{L}{2}/u.test(piece.text))
    return count === 2;
  const surnames =
    (words.length === 2 && firstSurnames.has(bareWord(words[0] ?? ""))) ||
    /^\p{L}{2,}[eé]z$/u.test(words[0] ?? "") ||
    (words.length === 3 && /^[yie]$/.test(words[1] ?? ""));
  return count === 2 && (surnames || options.inverted);
}

/** A mail address or a handle. */
const address = /^(?:[^\s@]+@[^\s@]+\.[^\s@]+|@\w+)$/;

/** Takes what a piece says of whom stands before it: suffix, position, place. False when it is something else. */
function describes(owner: PersonName, piece: Piece): boolean {
  const { text } = piece;
  if (address.test(text)) return true;
  if (piece.joint === "and") {
    // "Vice President and General Counsel"
    if (!owner.position || !isFurtherPosition(text)) return false;
    owner.position += ` ${piece.word} ${text}`;
  } else if (isSuffix(text)) owner.suffix = recaseSuffix(text);
  // Behind a position words such as "Research" are of the organisation: "Economist, Water Research Council".
  else if (isPosition(text) && !isTitledName(text) && !(owner.position && isOrganisation(text)))
    addPost(owner, text);
  else if (piece.aside || isOrganisation(text))
    owner.affiliation = [...(owner.affiliation ?? []), withoutArticle(text)];
  else return false;
  return true;
}

/** Adds somebody to the list; false when the piece names nobody. */
function append(entries: Entry[], piece: Piece, language?: string): boolean {
  const { text } = piece;
  // What stands in brackets behind an organisation is its short name.
  if (piece.aside) return true;
  if (isOrganisation(text) && !isAcronym(text)) {
    entries.push({ kind: "organisation", text });
    return true;
  }
  if (isWord(text)) {
    entries.push({ kind: "word", text });
    return true;
  }
  // At the head of a list "Professor of Law" is nobody, and "Simon Head" is somebody.
  if (text.split(" ").every((token) => positions.has(bareWord(token)))) return false;
  const name = person(text, language);
  if (!name || (isPosition(text) && !titled(text) && text.split(" ").length > 2)) return false;
  const before = entries.at(-1);
  if (
    before?.kind === "word" &&
    piece.joint === "and" &&
    isNameWord(before.text) &&
    !isAcronym(before.text)
  ) {
    // "John and Jane Doe" share a family name.
    const shared: PersonName = { ...name, given: before.text };
    entries[entries.length - 1] = {
      kind: "person",
      text: `${before.text} ${name.family}`,
      name: shared,
    };
  }
  entries.push({ kind: "person", text, name });
  return true;
}

/** The name that an entry turned out to be; one word alone gives a mononym, for the caller to judge. */
function settle(entry: Entry): Name | undefined {
  if (entry.kind === "person") return entry.name;
  if (entry.kind === "word" && /\s[yei]\s/.test(entry.text)) return undefined;
  if (entry.kind === "organisation") return { literal: entry.text.replace(/^the /, "") };
  if (isInitials(entry.text)) return undefined;
  if (isAcronym(entry.text)) return { literal: entry.text };
  return person(entry.text);
}

/** "Senior Fellow at the Institute": position, and where. */
export function addPost(owner: PersonName, text: string): void {
  const [position = "", where] = text.split(
    /\s+(?:(?:at|with|am|an der|bei|beim|au|en el|en la|presso|bij)\s+|à (?=la\s)|à l[’'])(?=\p{Lu}|the\s|la\s)/u,
  );
  owner.position = position;
  if (where) owner.affiliation = [...(owner.affiliation ?? []), withoutArticle(where)];
}

export const withoutArticle = (text: string) =>
  text
    .replace(/^(?:the|der|die|das|dem|la|le|les|el|il|lo|het|o|a)\s+/i, "")
    .replace(/^l[’']/u, "");

/** Does it begin with a title that may stand before a name? */
const titled = (text: string) => {
  const first = bareWord(text.split(" ")[0] ?? "");
  return honorifics.has(first) || titles.has(first);
};

/** One word of a name, or particles and one word: half a name, until the other half comes. */
function isWord(text: string): boolean {
  const tokens = text.split(" ");
  const last = tokens.at(-1) ?? "";
  if (!isNameWord(last) || isUnspaced(text)) return false;
  return tokens.slice(0, -1).every(isParticle);
}

/** Can this stand after "Doe,"? */
function isGiven(text: string): boolean {
  const tokens = text.split(" ");
  return (
    tokens.length <= 5 &&
    tokens.every(
      (token) => isNameWord(token) || isInitials(token) || isParticle(token) || isDegree(token),
    ) &&
    isNameWord(tokens[0] ?? "") &&
    !isUnspaced(text) &&
    !tokens.some((token) => organisationWords.has(bareWord(token))) &&
    !isPosition(text)
  );
}

const continuesOrganisation = (piece: Piece) =>
  (isTopic(piece.text) && !/^(?:institut|center|centre|universit)/i.test(piece.text)) ||
  (isWord(piece.text) && piece.text.length > 3 && !isAcronym(piece.text));
