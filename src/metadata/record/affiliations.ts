import { isOrganisation, isPosition, isTopic, withoutArticle } from "./names";
import { bareWord } from "./names/tokens";
import { organisationJoints, organisationWords, positions } from "./names/words";

/** Where somebody works, and as what, if the sentence says so. */
export interface Post {
  organisation: string;
  position?: string;
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
export function postsIn(sentence: string): Post[] {
  const found: Post[] = [];
  for (const clause of sentence.split(
    /;|,?\s+(?:and|und|et|y)\s+(?=(?:was|formerly|previously|served|worked|former)\b)/u,
  )) {
    if (!past.test(clause)) found.push(...postsOf(clause.split(/\s+/)));
  }
  return found;
}

function postsOf(tokens: string[]): Post[] {
  const found: Post[] = [];
  let role = false;
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    const word = bareWord(token);
    role ||= positions.has(word) || acts.has(word);
    if (!role || !(placeWords.test(token) || ofWords.test(token))) continue;
    let start = at + 1;
    while (articles.test(tokens[start] ?? "")) start += 1;
    const { text, end } = readOrganisation(tokens, start, romance.test(token));
    if (!text) continue;
    // After "of" and "for" a topic stands as often as an institute: "Professor of Economics".
    if (!placeWords.test(token) && (!isOrganisation(text) || isOnlyTopic(text))) continue;
    const position = positionIn(tokens.slice(from, at));
    found.push({ organisation: withoutArticle(text), ...(position && { position }) });
    at = end - 1;
    from = end;
  }
  return found;
}

const before =
  /^(?:is|are|ist|est|es|è|é|als|as|currently|derzeit|an?|the|eine?|une?|una|uno|een)$/;
const longestPosition = 8;

/** "… is a senior fellow": the position that the words end with, behind a verb, an article or a comma. */
function positionIn(tokens: string[]): string | undefined {
  let start = tokens.length;
  while (start > 0) {
    const token = tokens[start - 1] ?? "";
    const inside = start > 1 && ofWords.test(tokens[start - 2] ?? "");
    if (/[,;:]$/.test(token) || (before.test(token) && !inside)) break;
    start -= 1;
  }
  const words = tokens.slice(start);
  const text = words.join(" ");
  return start > 0 && words.length <= longestPosition && isPosition(text) ? text : undefined;
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

/**
 * Words with capitals and the small words between them, until punctuation or "and" before another thing. Romance
 * languages write the most of a name small: "l’Institut français des relations internationales".
 */
function readOrganisation(
  tokens: string[],
  from: number,
  mostlySmall: boolean,
): { text: string; end: number } {
  const words: string[] = [];
  let at = from;
  const goesOnSmall = (token: string) =>
    mostlySmall &&
    organisationWords.has(bareWord(words[0] ?? "")) &&
    /^(?:d[’'])?\p{Ll}/u.test(token) &&
    !namesEnd.test(token);
  for (; at < tokens.length; at += 1) {
    const raw = tokens[at] ?? "";
    const bare = raw.replace(/[,.;:)”"’']+$/u, (end) => (/^(?:\p{Lu}\.)+$/u.test(raw) ? end : ""));
    const joint = joints.has(bare) && words.length > 0;
    if (joint) {
      const next = capitalAfter(tokens, at + 1);
      if (goesOnSmall(bare) && goesOnSmall(tokens[at + 1] ?? "")) {
        // "de la recherche"
      } else if (!next || (/^(?:and|und|et|y|e|&)$/.test(bare) && !goesOn(words.join(" "), next)))
        break;
      if (/^(?:in|on|at|to)$/.test(bare) && words.some((word) => isOrganisation(word))) break;
    } else if (
      words.length === 0 ? !isFirst(bare, mostlySmall) : !(isCapital(bare) || goesOnSmall(bare))
    )
      break;
    words.push(words.length === 0 ? bare.replace(/^(?:[(“"„]+|l[’'])/u, "") : bare);
    if (bare !== raw && !joint) {
      at += 1;
      break;
    }
  }
  while (joints.has(words.at(-1) ?? "")) words.pop();
  return { text: words.join(" ").replace(/[’']s$/u, ""), end: at };
}

/** Behind these the languages that write names small put them. */
const romance = /^(?:à|au|aux|du|de|des|del|della|dell|presso|en|da|do)$/u;
/** Words that no name written small goes on over. */
const namesEnd =
  /^(?:et|y|e|ed|à|au|aux|où|qui|que|dont|dans|en|depuis|chez|par|pour|donde|desde|che|dove|presso|con|ainsi|ist|est|es|enseigne|dirige|travaille|insegna|lavora|trabaja)$/u;

/** "université de Saint-Avre": an institution may begin with a small letter. */
const isFirst = (token: string, mostlySmall: boolean) =>
  isCapital(token) ||
  (mostlySmall && organisationWords.has(bareWord(token.replace(/^l[’']/u, ""))));

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
