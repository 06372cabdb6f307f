import {
  agencies,
  organisationEndings,
  organisationJoints,
  organisationWords,
  particles,
  sentenceWords,
  topicWords,
} from "./words";
import { bareWord, isCapitals } from "./tokens";

/** Is this the name of an organisation? By its words, its small words ("Friends of the Earth") or its capitals ("OECD"). */
export function isOrganisation(text: string): boolean {
  const tokens = text.split(" ");
  if (!/^\p{L}|^\p{N}/u.test(text) || tokens.length > 14) return false;
  // "editorial team" may be written small; a sentence is.
  if (/^\p{Ll}/u.test(text) && tokens.length > 4) return false;
  if (unspacedEnding.test(text)) return true;
  const words = tokens.map(bareWord);
  if (words.some((word) => sentenceWords.has(word))) return false;
  if (words.some((word) => organisationWords.has(word)) || words.some((word) => agencies.has(word)))
    return true;
  // "Konrad-Adenauer-Stiftung", "Wasser-Team": the last part says what it is.
  if (tokens.some((token) => /-(?:team|stiftung|institut|redaktion|bund|verein)$/i.test(token)))
    return true;
  if (tokens.some((token) => token.split("-").some((part) => organisationEndings.test(part))))
    return true;
  if (/\be\.\s?V\.$/u.test(text)) return true;
  // Small words inside; never first, where "The" and "For" begin sentences.
  if (tokens.length > 2 && words.slice(1, -1).some((word) => organisationJoints.has(word)))
    return tokens.every(
      (token, index) =>
        /^[\p{Lu}\p{N}&]/u.test(token) ||
        organisationJoints.has(words[index] ?? "") ||
        particles.has(words[index] ?? "") ||
        words[index] === "and" ||
        words[index] === "und",
    );
  return tokens.length === 1 && isAcronym(text);
}

/** What the names of organisations end with in scripts without spaces: 研究院, 大学, 新华社, 연구원. */
const unspacedEnding =
  /^[\p{Script=Han}\p{Script=Katakana}]{1,20}(?:研究[院所室会會]|大学|大學|学院|學院|学会|學會|中心|委员会|委員会|委員會|协会|協会|協會|基金会|基金會|财团|財団|编辑部|編集部|[社院局所署省庁网網部])$|^[\p{Script=Hangul}A-Z\s]{2,20}(?:연구원|연구소|대학교|재단|협회|위원회|신문|뉴스)$/u;

/** "OECD", "IW", "DIW": capitals that are no initials of a person. */
export const isAcronym = (token: string) => isCapitals(token) && token.length <= 8;

/** Is this what follows "and" in an organisation's name, not a name of its own? */
export const isTopic = (text: string) =>
  text.split(" ").some((token) => topicWords.has(bareWord(token)));
