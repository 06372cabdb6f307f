import { displayName, type Name, type PersonName } from "../../clip";
import { postsIn } from "./affiliations";
import { readNames } from "./names";
import { positions } from "./names/words";
import type { Block, Page } from "./page";
import { fold } from "../../text";

/** What a note on the authors says of them. */
export interface Bio {
  /** By the index of the author in the list that was asked for; in the order of the page. */
  work: Map<number, Work>;
  /** As printed. */
  text: string;
  /** The block, where its element says this and nothing else. */
  at?: number;
}

/** Where somebody works, and as what. */
export interface Work {
  affiliation: string[];
  position?: string;
}

const longestBio = 1500;
/** A work of more authors has no note on each. */
const mostPeople = 50;

/** Notes like "A is a senior fellow at the Institute. She is also … at the University. B is …", of these authors. */
export function readBios(page: Page, authors: Name[]): Bio[] {
  const people = authors.slice(0, mostPeople).map((name) => ("family" in name ? name : undefined));
  if (!people.some(Boolean)) return [];
  // In the first half a sentence on an author introduces a talk or an interview: it belongs to the text.
  const { prose } = page.zone;
  const middle = prose[Math.floor(prose.length / 2)]?.index ?? 0;
  return page.blocks.flatMap((block): Bio[] => {
    if (block.outside || block.text.length > longestBio || block.text.length < 20) return [];
    if (block.index < middle && !block.ofAuthors) return [];
    const head = fold(block.text.slice(0, 120));
    if (!people.some((person) => person && head.includes(fold(person.family)))) return [];
    const work = readBio(block, people);
    if (!work) return [];
    return [{ work, text: block.text, ...(block.whole && { at: block.index }) }];
  });
}

/** "Jane Doe is a senior fellow at …": a sentence that says of this name, folded, what its bearer does. */
export function isNoteOn(name: string, text: string): boolean {
  // A short look first: hardly any block begins with the name.
  if (!fold(text.slice(0, name.length + 20)).startsWith(`${name} `)) return false;
  const rest = fold(text.slice(0, 250)).slice(name.length);
  return (
    /^ (?:is|was|serves|works|ist|est|es)\b/.test(rest) &&
    rest.split(" ").some((word) => positions.has(word))
  );
}

/** By author; undefined unless every sentence is about an author and the first names one. */
function readBio(block: Block, people: (PersonName | undefined)[]): Map<number, Work> | undefined {
  const work = new Map<number, Work>();
  let subjects: number[] = [];
  for (const sentence of sentences(block.text)) {
    const named = subjectsOf(sentence, people);
    if (named.length > 0) subjects = named;
    else if (subjects.length === 0 || !continues(sentence, subjects, people)) return undefined;
    for (const { organisation, position } of postsIn(sentence)) {
      for (const index of subjects) {
        const known = work.get(index) ?? { affiliation: [] };
        if (!known.affiliation.includes(organisation)) known.affiliation.push(organisation);
        // Of several people it is said in the plural.
        if (position && subjects.length === 1) known.position ??= position;
        work.set(index, known);
      }
    }
  }
  return work.size > 0 ? work : undefined;
}

/** Sentences; a point after an initial or an abbreviation ends none. */
export function sentences(text: string): string[] {
  const parts = text.split(/(?<=[.!?][)"”’»]?)\s+(?=[\p{Lu}\p{Lo}„“"«@])/u);
  const whole: string[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    if (
      before !== undefined &&
      /(?:^|[\s(.-])(?:\p{Lu}|Dr|Prof|St|Jr|Sr|Mr|Mrs|Ms|Hon|Lt|Gen|Col|Amb|Ph\.D|U\.S|U\.K|D\.C|vs|bzw|ca)\.$/u.test(
        before,
      )
    )
      whole[whole.length - 1] = `${before} ${part}`;
    else whole.push(part);
  }
  return whole;
}

const verb =
  "is|are|was|were|serves|serve|works|work|has|have|holds|hold|teaches|teach|leads|lead|directs|direct|heads|head|runs|researches|joined|currently|focuses|" +
  "ist|sind|war|arbeitet|arbeiten|leitet|leiten|forscht|forschen|lehrt|lehren|est|sont|dirige|dirigent|enseigne|travaille|es|son|trabaja|enseña|è|sono|lavora|insegna|dirige|werkt|é|são|trabalha";
const opening = new RegExp(`^(.{3,160}?),?\\s+(?:${verb})(?![\\p{L}\\p{M}])`, "u");
const pronoun =
  /^(?:(?:In addition|Additionally|Also|Previously|Before|Prior|From \d{4}|Since \d{4}|Currently)\b|(?:He|She|They|His|Her|Their|Er|Sie|Seine?|Ihre?|Il|Elle|Ils|Elles|Son|Sa|Ses|Él|Ella|Su|Sus|Lui|Lei|Hij|Zij|Ele|Ela|Follow)(?![\p{L}\p{M}]))|@/u;

/** The authors that a sentence begins with: "A and B are …". */
function subjectsOf(sentence: string, people: (PersonName | undefined)[]): number[] {
  const names = opening.exec(sentence)?.[1];
  if (!names) return [];
  const read = readNames(names, { inverted: false });
  if (!read.whole || read.names.length === 0) return [];
  const indices = read.names.map((name) =>
    people.findIndex((person) => person !== undefined && isSame(person, name)),
  );
  return indices.every((index) => index >= 0) ? indices : [];
}

/** The same person, whatever stands for the given names: "J. Berkshire Miller", "Jonathan Berkshire Miller". */
function isSame(a: PersonName, b: Name): boolean {
  if (!("family" in b)) return false;
  if (fold(displayName(a)) === fold(displayName(b))) return true;
  return (
    fold(a.family) === fold(b.family) && a.given !== "" && fold(a.given)[0] === fold(b.given)[0]
  );
}

function continues(
  sentence: string,
  subjects: number[],
  people: (PersonName | undefined)[],
): boolean {
  if (pronoun.test(sentence)) return true;
  const start = ` ${fold(sentence.slice(0, 60))} `;
  return subjects.some((index) => {
    const family = people[index]?.family;
    return family !== undefined && start.includes(` ${fold(family)} `);
  });
}
