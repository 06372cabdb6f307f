import { isOrganisation, isTopic } from "./organisation";
import { isPosition, unspacedPosition } from "./positions";
import { bareWord } from "./tokens";
import { degrees } from "./words";

type Joint = "start" | "," | "and";

/** What stands between two joints of a list. */
export interface Piece {
  text: string;
  joint: Joint;
  /** The word of the joint, small: "and", "y". */
  word: string;
  /** It stood in brackets, and says more of whom stands before it. */
  aside?: true;
}

/** "And" between names, in the languages of the institutes. */
const and =
  "and|und|et|y|e|ed|i|en|och|og|oraz|sowie|as well as|ve|ja|és|và|dan|и|та|і|και|AND|UND|ET|&|\\+";
const joints = new RegExp(
  `(^(?:${and})\\s+|\\s*,\\s*(?:${and})\\s+|\\s+(?!und zu\\s)(?:${and})\\s+|(?<=\\p{Lu}\\S{0,30}\\s\\p{Lu}\\S{0,30})\\s+a\\s+(?=\\p{Lu}\\S{0,30}\\s+\\p{Lu})|\\s*,\\s*)`,
  "u",
);
const joint = new RegExp(`^\\s*,?\\s*(${and}|a)?\\s*$`, "u");

/** A point that is no full stop: "J.", "Jr.", "e.V.". */
const abbreviated = /(?<!\p{L})(?:\p{Lu}|[JS][rR]|Inc|Ph\.D|\p{L}\.\p{L})\.$/u;

/** "Jane Doe in Berlin", "Jane Doe for Inside Policy": from where somebody writes, or for whom. */
function withoutPlace(text: string): string {
  // Most pieces hold neither word.
  if (!/ (?:in|for) /.test(text)) return text;
  const name = text.replace(
    /(?<=\p{L}\s\p{Lu}\S{0,40})\s+(?:in|for)\s+(?:the\s+)?\p{Lu}[^,]{0,60}$/u,
    "",
  );
  // "Center for Research in Economics", "Senior Fellow for Europe"
  return isOrganisation(name) || isTopic(name) || isPosition(name) ? text : name;
}

/** The pieces of a list, in order; brackets that say something of a person are pieces of their own. */
export function split(text: string): Piece[] {
  const pieces: Piece[] = [];
  let before: Joint = "start";
  let word = "";
  for (const part of asides(text).split(joints)) {
    const mark = joint.exec(part);
    if (mark && part !== "") {
      before = mark[1] ? "and" : ",";
      word = (mark[1] ?? "").toLowerCase();
      continue;
    }
    const trimmed = part.trim();
    if (!trimmed) continue;
    if (trimmed.startsWith("(")) {
      pieces.push({ text: trimmed.slice(1, -1).trim(), joint: ",", word: "", aside: true });
      continue;
    }
    pieces.push({
      text: withoutPlace(trimmed).replace(/[.,:]+$/, (end) =>
        abbreviated.test(trimmed) ? end.slice(0, 1) : "",
      ),
      joint: before,
      word,
    });
  }
  return pieces;
}

/** Brackets behind a name, and those inside one. */
const behind = new RegExp(`\\s*[([]([^()[\\]]*)[)\\]](?=\\s*(?:$|[,;]|(?:${and})\\s))`, "gu");
const inside = /\s*[([][^()[\]]*[)\]](?!\s*(?:$|,))/gu;

/** "A (Fellow, RAND) and B" → "A, (Fellow), (RAND), and B"; what says no place or position goes: "(ret.)", "(Bill)". */
function asides(text: string): string {
  return text
    .replace(unspacedPosition, " ($1)")
    .replace(behind, (_, content: string) => {
      const whole = isOrganisation(content) || isPosition(content);
      const said = content.split(whole ? "," : /,|\s(?:and|und|et|&)\s/).map((part) => part.trim());
      const kept = said.filter(saysMore).map((part) => `, (${part}),`);
      return kept.length > 0 ? kept.join("") : " ";
    })
    .replace(inside, " ")
    .replace(/\s+,/g, ",")
    .replace(/,\s*(?=,|$)/g, "")
    .trim();
}

const saysMore = (text: string) =>
  !degrees.has(bareWord(text)) &&
  (isOrganisation(text) || isPosition(text) || /^\p{Lu}[\p{L}\p{N}-]{1,9}$/u.test(text));
