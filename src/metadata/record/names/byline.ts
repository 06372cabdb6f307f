import type { Name, PartialDate } from "../../../clip";
import { dateMeaning, findDates } from "../dates";
import { cleanText } from "../../../text";
import { labelBefore, roleBehind, roles, splitAtRoles, type Role } from "./labels";
import { plainMarks } from "./marks";
import { readNames } from "./list";
import { isOrganisation } from "./organisation";
import { isPosition } from "./positions";

/** What a byline says. */
export interface Byline extends Record<Role, Name[]> {
  date?: PartialDate;
  /** It says that there are more: "et al.", "and others". */
  more: boolean;
  /** It begins with "By", "Von", "Par" or a label like it; or says what else the named did: "Interview:", "Edited by". */
  labelled: boolean;
  /** Every piece of it was understood; nothing else stands in it. */
  whole: boolean;
}

export interface BylineOptions {
  /** BCP 47, for its date and for the order of names. */
  language?: string;
  /** A name of one word counts if it is the only one. For text that the page marks as an author's name. */
  mononyms?: boolean;
  /** "García Márquez, Gabriel" is one person with the family name first. For metadata made of such names. */
  inverted?: boolean;
  /** Only with a word for a role or a date: without one nobody asks whose names these are. */
  announced?: boolean;
  /** Who was named just before: a position or an organisation at the beginning is that person's. */
  after?: Name | undefined;
}

/** Ends of a list that name nobody. */
const others =
  /[,;]?\s*(?:\bet al\b\.?|(?:\band|&) (?:\d+ )?(?:others|colleagues|more)\b|\+ ?\d+ (?:others|more)\b|\be\.\s?a\.|\bi inni\b|\bm\.\s?fl\.|\bu\.\s?a\.|\bund andere\b|\bet autres\b|\by otros\b|\be altri\b|\ben anderen\b|\be outros\b)/gi;

/** Parts of a byline that are no names: reading time, times of day, counts, "Updated". */
const furniture =
  /^(?:(?:published|posted|updated|last updated|modified|on|veröffentlicht|aktualisiert|stand|publié(?: le)?|mis à jour(?: le)?|publicado(?: el)?|pubblicato(?: il)?|am|le|el|il|op|em|date|datum|입력|수정|최종수정|등록|승인|발행|게시|公開日?|更新日?|掲載日?|発行日?|发布(?:时间|日期|于)?|发表于?|日期|日付)\s*:?|(?:reading time\s*:?\s*)?(?:about\s*)?\d+\s*(?:min(?:ute)?n?s?\.?|mins)(?:\s*(?:read|lesezeit|de lecture|de lectura))?|(?:lesezeit|reading time|temps de lecture)\s*:?.*|\d{1,2}[:.h]\d{2}\s*(?:am|pm|uhr|h|[a-z]{2,4})?|\d+ comments?|share|print)?[\s.:,–-]*$/i;

/** What stands between a name and its date, and no longer means anything without it. */
const beforeDate =
  /[\s,:(–-]*(?:\b(?:last )?(?:published|posted|updated|modified|veröffentlicht|aktualisiert|publié|publicado|pubblicato)?\s*(?:on|am|le|el|il|op|em|den|at)?)?[\s,:(–-]*$/i;
const weekday =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s*$/i;

/**
 * Reads a byline: "By A and B, August 28, 2019", "Von Dr. A (SWP) und B", "Doe, Jane; Roe, John", with roles,
 * affiliations, positions and a date. Undefined when no name is in it.
 */
export function parseByline(text: string, options: BylineOptions = {}): Byline | undefined {
  const clean = plainMarks(cleanText(text, 2000));
  const line = options.mononyms === true ? withCapitals(clean) : clean;
  const byline: Byline = {
    author: [],
    editor: [],
    contributor: [],
    translator: [],
    interviewer: [],
    more: line.search(others) >= 0,
    labelled: false,
    whole: true,
  };
  let role: Role = "author";
  const said = parts(takeDates(line.replace(others, ""), byline, options.language)).map((part) => ({
    part,
    label: labelBefore(part),
  }));
  if (options.announced === true && !byline.date && !said.some(({ label }) => label))
    return undefined;
  for (const { part, label } of said) {
    if (label) role = label.role;
    const behind = roleBehind.find(({ pattern }) => pattern.test(part));
    const names = part
      .slice(label?.length ?? 0)
      .replace(behind?.pattern ?? "", "")
      .replace(section, "");
    byline.labelled ||= label !== undefined && !label.weak;
    if (furniture.test(names)) continue;
    const read = readNames(names, {
      inverted: options.inverted === true,
      after: byline[role].at(-1) ?? options.after,
      language: options.language,
    });
    byline[behind?.role ?? role].push(...read.names);
    byline.whole &&= read.whole;
  }
  const most = options.mononyms === true ? (pair.test(line) ? 2 : 1) : 0;
  return settleMononyms(byline, most) ? byline : undefined;
}

/** "Linny and Peter": two who sign without a family name. */
const pair = /^[^,;|]*\s(?:&|and|und|et|y|en)\s[^,;|]*$/u;

/** "jane doe", where an author is marked: written as the writer types a user's name. */
const withCapitals = (line: string) =>
  /^\p{Ll}[\p{Ll}'’-]+(?: \p{Ll}\.?)? \p{Ll}[\p{Ll}'’-]+$/u.test(line) &&
  !isOrganisation(line) &&
  !isPosition(line)
    ? line.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
    : line;

/**
 * Keeps names of one word only where so many may stand and no others, or with a place or position; tells whether
 * anybody is left.
 */
function settleMononyms(byline: Byline, most: number): boolean {
  const all = roles.flatMap((role) => byline[role]);
  const isMononym = (name: Name) => "given" in name && name.given === "";
  const mayStand = (name: Name) =>
    !isMononym(name) ||
    (most > 0 && "family" in name && (name.affiliation ?? name.position) !== undefined);
  if (!all.every(mayStand) && !(all.every(isMononym) && all.length <= most)) {
    byline.whole = false;
    for (const role of roles) byline[role] = byline[role].filter(mayStand);
  }
  return roles.some((role) => byline[role].length > 0);
}

/** "Jane Doe In Energy, Climate": sections, where the words of a line all begin with capitals; "Special to". */
const section =
  /(?<=\p{L}\s\p{Lu}\S{0,40})\s+(?:In(?:\s.*)?|[Ss]pecial (?:to|for)\s.*|on behalf of\s.*)$/u;

/** Strong marks between names. A point in the middle of a word is part of it: "唐纳德·特朗普", "Auteur·rice". */
const separators =
  /\s*[;|•‧∙]\s*|\s+·\s*|·\s+|\s+[/–—-]\s+|(?<=\p{L}\s\p{Lu}\p{Ll}{1,30})\/(?=\p{Lu}\p{Ll}{1,30}\s\p{L})/u;

/** The parts between strong marks, and before a word that gives a new role. */
function parts(line: string): string[] {
  return line
    .split(separators)
    .flatMap(splitAtRoles)
    .map((part) => part.replace(/^[\s/–—-]+|[\s/–—-]+$/gu, ""))
    .filter((part) => part !== "");
}

/** Puts a mark where a date stood, and keeps the first date that is not of a change. */
function takeDates(line: string, byline: Byline, language = ""): string {
  let rest = "";
  let from = 0;
  for (const { date, start, end } of findDates(line, language)) {
    const before = line.slice(from, start);
    const meaning = dateMeaning(before);
    if (date && meaning !== "modified" && meaning !== "other") byline.date ??= date;
    rest += `${before.replace(weekday, "").replace(beforeDate, "")} | `;
    from = end;
  }
  return rest + line.slice(from).replace(/^[\s),]+/u, from > 0 ? "" : "$&");
}
