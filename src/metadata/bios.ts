import { displayName, type Name, type PersonName } from "../clip";
import { readNames } from "./names/list";
import { isOrganisation, isTopic } from "./names/organisation";
import { bareWord } from "./names/tokens";
import { organisationJoints, positions } from "./names/words";
import { withoutArticle } from "./names";
import type { Block, Page } from "./page";
import { isAuthorMarked } from "./page/marks";
import { fold } from "./text";

/** What a note on the authors says of them. */
export interface Bio {
  /** By the index of the author in the list that was asked for; in the order of the page. */
  affiliations: Map<number, string[]>;
  /** As printed. */
  text: string;
  /** Present when the element says this and nothing else. */
  element?: Element;
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
    if (block.index < middle && !isAuthorMarked(block.element, page.heading?.element)) return [];
    const head = fold(block.text.slice(0, 120));
    if (!people.some((person) => person && head.includes(fold(person.family)))) return [];
    const affiliations = readBio(block, people);
    if (!affiliations) return [];
    return [{ affiliations, text: block.text, ...(block.whole && { element: block.element }) }];
  });
}

/** Affiliations by author; undefined unless every sentence is about an author and the first names one. */
function readBio(
  block: Block,
  people: (PersonName | undefined)[],
): Map<number, string[]> | undefined {
  const affiliations = new Map<number, string[]>();
  let subjects: number[] = [];
  for (const sentence of sentences(block.text)) {
    const named = subjectsOf(sentence, people);
    if (named.length > 0) subjects = named;
    else if (subjects.length === 0 || !continues(sentence, subjects, people)) return undefined;
    for (const organisation of organisationsIn(sentence)) {
      for (const index of subjects) {
        const list = affiliations.get(index) ?? [];
        if (!list.includes(organisation)) affiliations.set(index, [...list, organisation]);
      }
    }
  }
  return affiliations.size > 0 ? affiliations : undefined;
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

/** Where a person once was is no affiliation, nor is where a degree was earned or a book printed. */
const past =
  /\b(?:former|formerly|previously|until|earned|received|graduated|studied|holds? an? (?:ph\.?d|m\.?a|b\.?a|master|bachelor|degree|doctorate|j\.?d|law degree)|degree|author of|published|appeared|was|were|served|worked|ehemalig\w*|früher\w*|studierte|promovierte|ancienne?|fue|estudió|exdirector\w*)\b/i;
const placeWords = /^(?:at|with|bei|beim|am|an|à|au|presso|bij)$/u;
const ofWords = /^(?:of|for|der|des|du|de|del|della|dell|van|la|am|im|in|en)$/u;
const articles = /^(?:the|der|dem|den|die|das|la|le|les|el|l[’']|il|lo|het)$/u;
const joints = new Set([
  "of",
  "for",
  "and",
  "on",
  "the",
  "in",
  "&",
  "de",
  "du",
  "des",
  "la",
  "le",
  "der",
  "die",
  "das",
  "dem",
  "für",
  "und",
  "zu",
  "zur",
  "del",
  "y",
  "e",
  "et",
  "di",
  "della",
  "van",
  "voor",
  "en",
  "pour",
  "sur",
  "to",
  "against",
]);
const acts = new Set(
  "works work teaches teach arbeitet forscht lehrt enseigne travaille trabaja insegna lavora werkt based researches lecturer".split(
    " ",
  ),
);

/** The organisations where a sentence says that its subject has a position now. */
function organisationsIn(sentence: string): string[] {
  const found: string[] = [];
  for (const clause of sentence.split(
    /;|,?\s+(?:and|und|et|y)\s+(?=(?:was|formerly|previously|served|worked|former)\b)/u,
  )) {
    if (!past.test(clause)) found.push(...organisationsOf(clause.split(/\s+/)));
  }
  return found;
}

function organisationsOf(tokens: string[]): string[] {
  const found: string[] = [];
  let role = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    const word = bareWord(token);
    role ||= positions.has(word) || acts.has(word);
    if (!role || !(placeWords.test(token) || ofWords.test(token))) continue;
    let from = at + 1;
    while (articles.test(tokens[from] ?? "")) from += 1;
    const { text, end } = readOrganisation(tokens, from);
    if (!text) continue;
    // After "of" and "for" a topic stands as often as an institute: "Professor of Economics".
    if (placeWords.test(token) || (isOrganisation(text) && !isOnlyTopic(text)))
      found.push(withoutArticle(text));
    else continue;
    at = end - 1;
  }
  return found;
}

const isOnlyTopic = (text: string) =>
  text
    .split(" ")
    .every(
      (token) =>
        isTopic(token) ||
        organisationJoints.has(bareWord(token)) ||
        !/^\p{Lu}/u.test(token) ||
        /^(?:Research|Policy|Studies|Communications|Programs?|Economics|Digital|Media)$/.test(
          token,
        ),
    );

/** Words with capitals and the small words between them, until punctuation or "and" before another thing. */
function readOrganisation(tokens: string[], from: number): { text: string; end: number } {
  const words: string[] = [];
  let at = from;
  for (; at < tokens.length; at += 1) {
    const raw = tokens[at] ?? "";
    const bare = raw.replace(/[,.;:)”"’']+$/u, (end) => (/^(?:\p{Lu}\.)+$/u.test(raw) ? end : ""));
    const joint = joints.has(bare) && words.length > 0;
    if (joint) {
      const next = capitalAfter(tokens, at + 1);
      if (!next || (/^(?:and|und|et|y|e|&)$/.test(bare) && !goesOn(words.join(" "), next))) break;
      if (/^(?:in|on|at|to)$/.test(bare) && words.some((word) => isOrganisation(word))) break;
    } else if (!isCapital(bare)) break;
    words.push(words.length === 0 ? bare.replace(/^(?:[(“"„]+|l[’'])/u, "") : bare);
    if (bare !== raw && !joint) {
      at += 1;
      break;
    }
  }
  while (joints.has(words.at(-1) ?? "")) words.pop();
  return { text: words.join(" ").replace(/[’']s$/u, ""), end: at };
}

/** Begins with a capital, after an elided article or an opening mark: "l’Institut". */
const isCapital = (token: string) => /^(?:[ld][’'])?[\p{Lu}\p{N}(“"„]/u.test(token);

/** The words with capitals after a joint, over at most two more joints. */
function capitalAfter(tokens: string[], from: number): string | undefined {
  let at = from;
  while (at < from + 2 && joints.has(tokens[at] ?? "")) at += 1;
  const words: string[] = [];
  for (; at < tokens.length && words.length < 4 && isCapital(tokens[at] ?? ""); at += 1)
    words.push((tokens[at] ?? "").replace(/[,.;:]+$/u, ""));
  return words.length > 0 ? words.join(" ") : undefined;
}

/** Does the name of an organisation go on after "and"? "Strategic and International Studies"; not "and Professor". */
const goesOn = (before: string, next: string) =>
  !next.split(" ").some((word) => positions.has(bareWord(word))) &&
  (isTopic(next) ||
    (!isOrganisation(next) && isOrganisation(before) && next.split(" ").length === 1));
