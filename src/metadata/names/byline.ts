import type { Name, PartialDate } from "../../clip";
import { dateMeaning, findDates } from "../dates";
import { cleanText } from "../text";
import { readNames } from "./list";

/** What a byline says. */
export interface Byline {
  author: Name[];
  editor: Name[];
  contributor: Name[];
  translator: Name[];
  date?: PartialDate;
  /** It says that there are more: "et al.", "and others". */
  more: boolean;
  /** It begins with "By", "Von", "Par" or a label like it. */
  labelled: boolean;
}

export interface BylineOptions {
  /** BCP 47, for its date. */
  language?: string;
  /**
   * Prose is refused: undefined unless every piece is a name, an organisation, a position or a date. For text
   * that is only guessed to be a byline.
   */
  strict?: boolean;
  /** Names of one word count. For text that the page marks as an author's name. */
  mononyms?: boolean;
  /** "García Márquez, Gabriel" is one person with the family name first. For metadata made of such names. */
  inverted?: boolean;
  /** Who was named just before: a position or an organisation at the beginning is that person's. */
  after?: Name | undefined;
}

type Role = "author" | "editor" | "contributor" | "translator";

/** Labels before names, with what the named did. Longer labels first. */
const labels: { pattern: RegExp; role: Role }[] = [
  {
    role: "translator",
    pattern:
      /^(?:translated (?:from \p{L}+(?: \p{L}+)? )?by|translation(?: by)?|übersetz(?:t|ung)(?: aus dem \p{L}+)?(?: von)?|traduit (?:de l[’']\p{L}+ )?par|traducción(?: de)?|traducido por|traduzione(?: di)?|vertaald door|traduzido por)\b[\s:]*/iu,
  },
  {
    role: "editor",
    pattern:
      /^(?:edited by|editors?\s*:|eds?\.\s*:?|herausgegeben von|hrsg\.(?: von)?|herausgeber(?:in|innen)?\s*:|sous la direction de|dirigé par|editado por|a cura di|onder redactie van|organizado por)\s*/iu,
  },
  {
    role: "contributor",
    pattern:
      /^(?:with (?:contributions (?:from|by) |the assistance of )?|contributors?\s*:|mit (?:beiträgen von )?|unter mitarbeit von|avec (?:la collaboration de |la participation d[e’']\s*)?|con (?:la colaboración de |la collaborazione di )?|met (?:medewerking van )?|com (?:a colaboração de )?)(?=\p{Lu}|\p{Lo})/iu,
  },
  {
    role: "author",
    pattern:
      /^(?:(?:text|story|words|analysis|commentary|report|essay|posted|published|written|authored|prepared|produced|submitted|edited and written)\s+by|by|authors?(?:\(s\))?\s*:|author\(s\)|written by\s*:|autor(?:en|in|innen|es|as)?\s*:|auteur(?:s|e|es)?\s*:|autor[ei]\s*:|texte?\s*:|ein (?:beitrag|kommentar|gastbeitrag|artikel|essay) von|eine (?:analyse|studie) von|verfasst von|geschrieben von|kommentar von|analyse von|écrit par|rédigé par|escrito por|un (?:artículo|análisis) de|scritto da|geschreven door|opgesteld door)(?![\p{L}\p{M}])\s*:?\s*/iu,
  },
  // A preposition alone: only before a capital, and in its own capital or small letters ("VON DER LEYEN" is a name).
  {
    role: "author",
    pattern:
      /^(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]a|[Dd]oor|[Tt]ext)\s+(?=\p{Lu}[\p{L}.’'-]*\s+\p{L})/u,
  },
];

/** Ends of a list that name nobody. */
const others =
  /[,;]?\s*(?:\bet al\b\.?|\band (?:others|colleagues|more)\b|\bu\.\s?a\.|\bund andere\b|\bet autres\b|\by otros\b|\be altri\b|\ben anderen\b|\be outros\b)/giu;

/** Parts of a byline that are no names: reading time, times of day, counts, "Updated". */
const furniture =
  /^(?:(?:published|posted|updated|last updated|modified|on|veröffentlicht|aktualisiert|stand|publié(?: le)?|mis à jour(?: le)?|publicado(?: el)?|pubblicato(?: il)?|am|le|el|il|op|em|date|datum)\s*:?|(?:reading time\s*:?\s*)?(?:about\s*)?\d+\s*(?:min(?:ute)?n?s?\.?|mins)(?:\s*(?:read|lesezeit|de lecture|de lectura))?|(?:lesezeit|reading time|temps de lecture)\s*:?.*|\d{1,2}[:.h]\d{2}\s*(?:am|pm|uhr|h|[a-z]{2,4})?|\d+ comments?|share|print)?[\s.:,–-]*$/iu;

/**
 * Reads a byline: "By A and B, August 28, 2019", "Von Dr. A (SWP) und B", "Doe, Jane; Roe, John", with roles,
 * affiliations, positions and a date. Undefined when no name is in it.
 */
export function parseByline(text: string, options: BylineOptions = {}): Byline | undefined {
  const line = cleanText(text, 2000);
  const byline: Byline = {
    author: [],
    editor: [],
    contributor: [],
    translator: [],
    more: false,
    labelled: false,
  };
  let role: Role = "author";
  for (const part of parts(line.replace(others, () => ((byline.more = true), "")))) {
    const label = labels.find(({ pattern }) => pattern.test(part));
    if (label) role = label.role;
    const names = label ? part.replace(label.pattern, "") : part;
    byline.labelled ||= label?.role === "author";
    const undated = takeDate(names, byline, options.language);
    if (furniture.test(undated)) continue;
    const read = readNames(undated, {
      mononyms: options.mononyms === true || (label !== undefined && !options.strict),
      inverted: options.inverted === true,
      after: byline[role].at(-1) ?? options.after,
    });
    if (options.strict && !read.whole) return undefined;
    byline[role].push(...read.names);
  }
  const people =
    byline.author.length +
    byline.editor.length +
    byline.contributor.length +
    byline.translator.length;
  return people > 0 ? byline : undefined;
}

/** The parts between strong marks, and before a word that gives a new role. */
function parts(line: string): string[] {
  return line
    .split(
      /\s*[;|•·‧∙]\s*|\s+[/–—-]\s+|,?\s+(?=(?:with|translated by|edited by|mit|unter Mitarbeit von|übersetzt von|avec|traduit par|con la colaboración de|traducido por)\s+\p{Lu})/u,
    )
    .filter(Boolean);
}

/** Takes the dates out of a part, and keeps the first that is not of a change. */
function takeDate(part: string, byline: Byline, language = ""): string {
  let rest = part;
  for (const found of findDates(part, language).reverse()) {
    const before = part.slice(0, found.start);
    if (dateMeaning(before) !== "modified") byline.date = found.date;
    rest = rest.slice(0, found.start) + rest.slice(found.end);
  }
  return rest === part
    ? part
    : rest
        .replace(
          /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\b,?/giu,
          "",
        )
        .replace(
          /[\s,:(–-]+(?:on|am|le|el|il|op|em|published(?: on)?|posted(?: on)?|updated(?: on)?)?[\s,:)(–-]*$/iu,
          "",
        )
        .trim();
}
