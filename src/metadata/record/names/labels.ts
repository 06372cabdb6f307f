import { smallLetters } from "../../../text";

/** What the named did, in CSL's words. Who speaks in a transcript is its author; who leads a talk contributes. */
export const roles = ["author", "editor", "contributor", "translator", "interviewer"] as const;
export type Role = (typeof roles)[number];

interface Label {
  role: Role;
  pattern: RegExp;
  /** The pattern is for small letters: to look for every letter in both cases costs browsers three times as much. */
  small?: true;
  /** It joins names to others, and says nothing where it stands first: "with". */
  weak?: true;
}

/**
 * Words that announce names, a line for a language: patterns, in small letters. A noun that may also begin a name or
 * a heading needs its colon or preposition ("Translation:"), a participle does not ("Translated by").
 */
const phrases: Record<Role, string[]> = {
  translator: [
    "translated (?:from [a-z]+(?: [a-z]+)? )?by|translation(?: by| *:)|translators? *:",
    "übersetz(?:t|ung)(?: aus dem \\p{L}+)?(?: von| *:)|aus dem \\p{L}+en (?:übersetzt )?von|übersetzer(?:in)? *:",
    "traduit (?:de l[’']\\p{L}+ |du \\p{L}+ )?par|traduction(?: de| *:)",
    "traducción(?: de| *:)|traducid[oa] por",
    "tradução(?: de| *:)|traduzid[oa] por",
    "traduzione(?: di| *:)",
    "vertaald door|vertaling(?: door| *:)",
    "tłumaczenie *:|tłumaczył[ai]? *:?|przekład *:",
    "översättning *:|översatt av|oversatt av|oversat af",
    "çeviren *:|çeviri *:",
    "перевод(?:чик)? *:|переклад(?:ач)? *:",
    "ترجمة *:?",
  ],
  interviewer: [
    "interview(?:ed)? by|interviewers? *:|interview *:|questions by",
    "das (?:gespräch|interview) führten?|die fragen stellten?|interviewt? von|interview geführt von",
    "propos recueillis par|entretien (?:réalisé|mené|conduit) par|interview (?:réalisée|menée) par|interrogée? par",
    "entrevista (?:realizada )?(?:por|de)|entrevistad[oa] por",
    "intervista (?:di|a cura di)|intervistat[oa] da",
    "interview door|geïnterviewd door",
    "rozmawiał[ai]?|rozmowę przeprowadził[ai]?",
    "intervju(?:ad)? av",
    "интервью взял[аи]?",
  ],
  contributor: [
    "contributors? *:|moderators? *:|moderated by|chaired by|hosted by|(?:chair|host|discussants?) *:",
    "(?:with )?(?:research|editorial) assistance (?:from|by)",
    "(?:with (?:an? )?)?(?:foreword|preface|introduction|afterword)(?: by| *:)",
    "moderation *:|moderiert von|mitarbeit *:|(?:mit einem )?(?:vor|nach|geleit)wort von",
    "modération *:|modérat(?:eur|rice) *:|animé par|(?:avec une )?(?:préface|postface) de|préfacé par",
    "moder(?:a|ador|adora) *:|moderatore *:|(?:con (?:un )?)?(?:prólogo|epílogo) de|(?:con (?:una )?)?prefazione di",
    "(?:met een )?voorwoord (?:van|door)|(?:com )?prefácio de|gespreksleid(?:er|ing) *:",
    "współpraca",
  ],
  editor: [
    "edited by|editors? *:|eds?\\. *:?",
    "herausgegeben von|hrsg\\.(?: von)?|herausgeber(?:in|innen)? *:|redaktion *:",
    "sous la direction de|dirigé par|coordonné par",
    "editad[oa] por|coordinad[oa] por|organizad[oa] por|edición de|(?:coordinación|editor(?:es|a|as)?) *:",
    "(?:coordenação|organização|coordenador(?:es|a|as)?|organizador(?:es|a|as)?) *:|coordenad[oa] por",
    "a cura di|onder redactie van",
    "redakcja *:|pod redakcją|redaktör *:|redaktør *:|редактор *:",
  ],
  author: [
    "(?:an? )?(?:guest |policy |blog |research |working |opinion )?" +
      "(?:text|story|words|analysis|commentary|report|essay|brief|post|paper|article|opinion|op-ed|column|speech|" +
      "remarks|keynote|lecture|statement|testimony|review|perspective|viewpoint) by",
    "(?:co-?)?(?:posted|published|written|authored|prepared|produced|submitted|drafted|compiled|presented|" +
      "delivered|edited and written) by|by|(?:remarks|testimony|statement) of",
    "(?:(?:lead|corresponding|principal|contributing) )?(?:co-?)?authors?(?:\\(s\\))? *:|author\\(s\\)|" +
      "authors(?= +\\p{L}+ )|(?:speaker|panell?ist|presenter)(?:s|\\(s\\))? *:",
    "autor(?:en|in|[*:_]?innen|innen und autoren|es|as|a|e|i|k[ai])? *:|verfasser(?:in|innen)? *:",
    "ein (?:gast)?(?:beitrag|kommentar|artikel|essay) von|eine (?:analyse|studie) von|verfasst von|" +
      "geschrieben von|(?:kommentar|analyse|beitrag|text|rede|vortrag) von|referent(?:en|in|innen)? *:",
    "auteurs?(?:\\(?[.·-]?e?(?:rice)?[.·-]?\\)?s?)? *:|texte? *:|écrit par|rédigé par|" +
      "(?:un article|(?:un )?texte|discours|intervention) de|intervenants? *:",
    "escrito por|(?:un artículo|un análisis|texto|discurso) de|ponentes? *:",
    "scritto da|un articolo di|relator[ei] *:",
    "geschreven door|opgesteld door|sprekers? *:",
    "autorzy *:|opracowa(?:nie *:|ł|ła)|autoři *:",
    "skriven av|skrevet a[vf]|författare *:|forfattere? *:|kirjoittaja(?:t)? *:|kirjoittanut|teksti? *:",
    "yazar(?:lar)? *:|yazan *:|hazırlayan(?:lar)? *:|szerzők? *:|írta *:?|tác giả *:|bởi|penulis *:",
    "автор(?:ы|и)? *:|текст *:|συγγραφέας *:",
    "بقلم|الكاتبة? *:|المؤلف *:|نویسنده *:|מאת",
  ],
};

/** Labels of scripts that put no space between words: only their mark ends them. */
const unspaced: [Role, string][] = [
  ["translator", "翻译|翻譯|译者|譯者|译|翻訳者?|訳|번역|옮긴이"],
  ["editor", "编辑|編輯|主编|編集|편집"],
  ["interviewer", "采访|採訪|聞き手|인터뷰"],
  ["author", "作者|撰文|文|撰稿|著者|執筆者?|筆者|글|저자|필자"],
];

/** Words before whoever was asked in an interview: what is printed is that person's. */
const askedPhrases = [
  "(?:an? )?(?:conversation|interview|q ?& ?a|discussion) with|in conversation with",
  "(?:ein )?(?:gespräch|interview) mit|im gespräch mit",
  "(?:un )?entretien avec|conversation avec|interview (?:de|avec)",
  "(?:una )?(?:entrevista|conversación) (?:a|con)(?! cura)|entrevista (?:a|com)|conversa com",
  "intervista (?:a|con)(?! cura)|(?:in )?conversazione con|in dialogo con",
  "interview met|in gesprek met|(?:wywiad|rozmowa) z|(?:intervju|samtal) med",
];
const asked = new RegExp(`^(?:${askedPhrases.join("|")})(?![\\p{L}\\p{M}])\\s*:?\\s*`, "u");

/** Whoever stands behind such words. */
export function afterAsked(text: string): string | undefined {
  const found = asked.exec(smallLetters(text));
  return found ? text.slice(found[0].length) : undefined;
}

/** Where a line that begins with something else says who edited it: "Series of voices, edited by …"; -1 where none. */
export const whereEdited = (text: string): number => smallLetters(text).search(editedInside);
const editedInside =
  /(?<!\b(?:and|&|intervista)\s)\b(?:edited by|herausgegeben von|sous la direction de|editad[oa] por|coordinad[oa] por|a cura di|onder redactie van|pod redakcją)(?!\p{L})/u;

/** Prepositions that join another's name to the author's. */
const withWords =
  "with (?:contributions (?:from |by )|the assistance of )?|mit (?:[Bb]eiträgen von )?|unter [Mm]itarbeit von |" +
  "avec (?:la collaboration de |la participation d[e’'] ?)?|con (?:la colaboración de |la collaborazione di )?|" +
  "met (?:medewerking van )?|com (?:a colaboração de )?|med (?:bidrag (?:från|fra) )?";

/** Words before names, with what the named did. Where two fit, the first is right. */
const roleLabels: Label[] = [
  ...(["translator", "interviewer", "contributor", "editor", "author"] as const).map((role) => ({
    role,
    pattern: new RegExp(`^(?:${phrases[role].join("|")})(?![\\p{L}\\p{M}])\\s*:?\\s*`, "u"),
    small: true as const,
  })),
  ...unspaced.map(([role, words]) => ({
    role,
    pattern: new RegExp(`^(?:${words})\\s*[:/=]\\s*`, "u"),
  })),
  {
    role: "contributor",
    pattern: new RegExp(`^(?:${anyCase(withWords)})(?=\\p{Lu}|\\p{Lo})`, "u"),
    weak: true,
  },
  // A preposition alone: before a name of more than one word, and not before a particle ("VON DER LEYEN" is a name).
  {
    role: "author",
    pattern:
      /^(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]a|[Dd]oor|[Aa]v|[Aa]f|[Tt]ext|Του|Της)\s*:?\s+(?!D(?:er|en|em)\s)(?=\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+\p{L}|-Team$|-Redaktion$))/u,
  },
  { role: "author", pattern: /^(?:VON|PAR|POR|DOOR)\s+(?!D[EU]|ZU|L[AE]\b)(?=\p{Lu}+\s+\p{Lu})/u },
];

/** The words with a small or a capital letter at the beginning of each alternative. */
function anyCase(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

interface FoundLabel extends Pick<Label, "role" | "weak"> {
  /** So many letters of the text, with the white space behind them. */
  length: number;
}

/** The words at the beginning of a text that say what those did whose names follow. */
export function labelBefore(text: string): FoundLabel | undefined {
  const [first] = labelsBefore(text);
  return first;
}

function* labelsBefore(text: string): Generator<FoundLabel> {
  const small = smallLetters(text);
  for (const label of roleLabels) {
    const found = label.pattern.exec(label.small ? small : text);
    if (found) yield { ...label, length: found[0].length };
  }
}

/** Where, within a part of a byline, a new role begins: "… with John Roe", "… and by", "…, translated by". */
const roleStarts = [
  new RegExp(`,?\\s+(?:and\\s+(?=by\\s+\\p{Lu})|(?=(?:${withWords})[\\p{Lu}\\p{Lo}]))`, "u"),
  new RegExp(
    `(?<!\\b(?:with an?|mit einem|avec une|con una?|met een|com)),?\\s+(?=(?:${roles
      .filter((role) => role !== "author")
      .flatMap((role) => phrases[role])
      .join("|")})[:\\s])`,
    "gu",
  ),
] as const;

/** The parts of a byline that each speak of one role. */
export function splitAtRoles(text: string): string[] {
  const [withAnother, withWord] = roleStarts;
  return text.split(withAnother).flatMap((part) => {
    const pieces: string[] = [];
    let from = 0;
    for (const { index, 0: joint } of smallLetters(part).matchAll(withWord)) {
      pieces.push(part.slice(from, index));
      from = index + joint.length;
    }
    return [...pieces, part.slice(from)];
  });
}

/** What a role's mark behind names says: "Jane Doe (ed.)", "Roe, John, eds." */
export const roleBehind: Label[] = (
  [
    ["editor", "eds?|editors?|hrsg|hgg?|dir|coords?|orgs?|red|szerk|a cura di"],
    ["translator", "transl?|translators?|übers|trad"],
    ["contributor", "moderators?|moderation|chair"],
  ] as const
).map(([role, words]) => ({
  role,
  pattern: new RegExp(`\\s*(?:\\((?:${words})\\.?\\)|,\\s*(?:${words})\\.)$`, "i"),
}));

/** What a label alone in its cell says of whom the next one names: "Editors:", "Coordenação". Authors have words of their own. */
export function roleInCell(text: string): Exclude<Role, "author"> | undefined {
  const label = `${text.replace(/\s*[:：]$/u, "")}:`;
  const { role } = [...labelsBefore(label)].find(({ length }) => length === label.length) ?? {};
  return role === "author" ? undefined : role;
}

/** A line that only announces names: "Author(s)", "By", "Autoren:". */
export const announcement =
  /^(?:(?:article |post |text |story )?(?:(?:co-?)?(?:written|posted|published|authored) )?by|(?:co-?)?authors?|author\(s\)|about the authors?|von|autor(?:en|in|innen|\*innen|:innen)?|verfasst von|par|auteurs?|auteur\(s\)|por|autor(?:es|as|a)?|di|autor[ei]|door|autorzy|forfattere?|författare|yazar(?:lar)?|szerzők?|авторы?|автори|作者|著者|執筆者|저자)\s*[:：]?$/i;
