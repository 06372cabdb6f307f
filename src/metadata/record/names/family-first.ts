import { fold } from "../../../text";
import { bareWord, isInitials } from "./tokens";
import * as words from "./words";

/** The two parts of a name that is written with the family first. */
export interface FamilyFirst {
  family: string[];
  given: string[];
}

/**
 * Names of languages that write the family first, where the words themselves tell: a patronymic at the end, a
 * hyphenated Korean name, two syllables behind a Chinese family name, Vietnamese marks, a Hungarian given name.
 * Undefined for all others, and for "Jae-in Moon", where the order is turned for foreign readers.
 * @param language of the page, BCP 47: on a Hungarian one given names that other languages have as well tell, too
 */
export function familyFirst(tokens: string[], language: string): FamilyFirst | undefined {
  const [first = "", ...rest] = tokens;
  const last = rest.at(-1);
  if (last === undefined) return undefined;
  const tells =
    isSlavic(first, rest, last) ||
    isKorean(first, rest, last) ||
    isChinese(first, rest, last) ||
    isVietnamese(first, rest, last) ||
    isHungarian(first, last) ||
    (/^hu\b/i.test(language) && isGivenAlone(last, first));
  return tells ? { family: [titleCase(first)], given: rest } : undefined;
}

/** "XI" → "Xi" */
const titleCase = (word: string) =>
  /^\p{Lu}{2}$/u.test(word) ? word.slice(0, 1) + word.slice(1).toLowerCase() : word;

/** "Тимофеев Иван Николаевич", "Тимофеев И.Н.". */
const isSlavic = (first: string, rest: string[], last: string) =>
  (rest.length === 2 && /\p{Script=Cyrillic}(?:вич|ич|вна|ична|івна|ївна)$/u.test(last)) ||
  (rest.length === 1 && /^(?:\p{Lu}\.-?){2,3}$/u.test(last) && !isInitials(first)) ||
  (/\p{Script=Cyrillic}/u.test(first) && rest.every(isInitials) && !isInitials(first));

/** "Moon Jae-in": the second syllable is written small. */
const isKorean = (first: string, rest: string[], last: string) =>
  rest.length === 1 &&
  words.koreanFamilies.has(fold(first)) &&
  /^\p{Lu}\p{Ll}{1,6}-\p{Ll}{1,6}$/u.test(last);

const syllable =
  "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ui|ao|ou|iu|ie|ue|an|en|in|un|ia|ua|uo|a|o|e|i|u)";
const twoSyllables = new RegExp(`^${syllable}${syllable}$`);
const oneSyllable = new RegExp(`^${syllable}$`);

/** "Wang Jisi", "Ouyang Xiuwen"; of "Zhao Tong" nobody can tell. */
const isChinese = (first: string, rest: string[], last: string) => {
  const given = last.toLowerCase();
  return (
    rest.length === 1 &&
    words.chineseFamilies.has(first.toLowerCase()) &&
    !words.chineseFamilies.has(given) &&
    twoSyllables.test(given) &&
    !oneSyllable.test(given)
  );
};

/** Letters with the marks that Vietnamese alone has. */
const vietnamese = /[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** "Nguyễn Phú Trọng"; without its marks by the commonest families, if no such name stands behind. */
const isVietnamese = (first: string, rest: string[], last: string) =>
  (words.vietnameseFamilies.has(bareWord(first).replaceAll("đ", "d")) &&
    vietnamese.test([first, ...rest].join(" ").normalize("NFC"))) ||
  (rest.length >= 2 &&
    words.plainVietnameseFamilies.has(fold(first)) &&
    !words.plainVietnameseFamilies.has(fold(last)));

/** "Kovács Péter". */
const isHungarian = (first: string, last: string) =>
  words.hungarianGiven.has(last.toLowerCase()) && !words.hungarianGiven.has(first.toLowerCase());

/** "Nagy Anna", where the page is in Hungarian. */
const isGivenAlone = (last: string, first: string) => {
  const isGiven = (word: string) =>
    words.hungarianToo.has(fold(word)) || words.hungarianGiven.has(word.toLowerCase());
  return isGiven(last) && !isGiven(first);
};

/** Words of respect and work before and behind names in Chinese, Japanese and Korean. */
const unspacedTitles =
  /^(?:记者|記者|특파원)\s*|\s*(?:教授|副教授|博士|研究员|研究員|记者|記者|先生|女士|氏|さん|기자|교수|박사|연구위원|연구원)$/gu;

/** Is it written in characters that need no space between family and given name? */
export const isUnspaced = (text: string) => /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/.test(text);

/** Chinese, Japanese and Korean names, family name first, with or without a space. */
export function unspacedName(text: string): FamilyFirst | undefined {
  if (!isUnspaced(text)) return undefined;
  const name = text.replace(unspacedTitles, "");
  if (
    !/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々\s・·]{2,16}$/u.test(
      name,
    )
  )
    return undefined;
  // Foreign names keep their own order: "ドナルド・トランプ", "唐纳德·特朗普".
  const parts = name.split(/[・·]/u);
  if (parts.length > 1) return { given: parts.slice(0, -1), family: parts.slice(-1) };
  const [family, ...given] = name.split(/\s+/);
  if (family && given.length > 0) return { family: [family], given };
  if (/[\p{Script=Katakana}]/u.test(name) || name.length > 4) return undefined;
  const length = name.length === 4 || words.doubleFamilies.has(name.slice(0, 2)) ? 2 : 1;
  return { family: [name.slice(0, length)], given: [name.slice(length)] };
}
