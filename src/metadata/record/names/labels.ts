export type Role = "author" | "editor" | "contributor" | "translator";

/** Words before names, with what the named did. Where two fit, the first is right. */
export const roleLabels: { pattern: RegExp; role: Role }[] = [
  {
    role: "translator",
    pattern:
      /^(?:translated (?:from [A-Za-z]+(?: [A-Za-z]+)? )?by|translation(?: by)?|übersetz(?:t|ung)(?: aus dem [A-Za-zÄÖÜäöüß]+)?(?: von)?|traduit (?:de l[’'][A-Za-zÀ-ÿ]+ )?par|traducción(?: de)?|traducido por|traduzione(?: di)?|vertaald door|traduzido por)(?![A-Za-zÀ-ÿ])[\s:]*/i,
  },
  {
    role: "editor",
    pattern:
      /^(?:edited by|editors?\s*:|eds?\.\s*:?|herausgegeben von|hrsg\.(?: von)?|herausgeber(?:in|innen)?\s*:|sous la direction de|dirigé par|editado por|a cura di|onder redactie van|organizado por)\s*/i,
  },
  {
    role: "contributor",
    pattern:
      /^(?:(?:[Ww]ith (?:contributions (?:from|by) |the assistance of )?|[Mm]it (?:[Bb]eiträgen von )?|[Uu]nter [Mm]itarbeit von |[Aa]vec (?:la collaboration de |la participation d[e’']\s*)?|[Cc]on (?:la colaboración de |la collaborazione di )?|[Mm]et (?:medewerking van )?|[Cc]om (?:a colaboração de )?)(?=\p{Lu}|\p{Lo})|(?:Contributors?|Współpraca)\s*:\s*)/u,
  },
  {
    role: "author",
    pattern:
      /^(?:(?:text|story|words|analysis|commentary|report|essay|posted|published|written|authored|prepared|produced|submitted|edited and written)\s+by|by|authors?(?:\(s\))?\s*:|author\(s\)|written by\s*:|autor(?:en|in|[*:_]?innen|es|as)?\s*:|auteur(?:s|e|es)?\s*:|autor[ei]\s*:|texte?\s*:|ein (?:beitrag|kommentar|gastbeitrag|artikel|essay) von|eine (?:analyse|studie) von|verfasst von|geschrieben von|kommentar von|analyse von|écrit par|rédigé par|escrito por|un (?:artículo|análisis) de|scritto da|geschreven door|opgesteld door)(?![A-Za-zÀ-ÿ])\s*:?\s*/i,
  },
  // A preposition alone: before a name of more than one word, and not in capitals ("VON DER LEYEN" is a name).
  {
    role: "author",
    pattern:
      /^(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]a|[Dd]oor|[Tt]ext)\s+(?=\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+\p{L}|-Team$|-Redaktion$))/u,
  },
];

/** Where, within a part of a byline, a new role begins. */
export const roleWords =
  /,?\s+(?=(?:with|translated by|edited by|mit|unter Mitarbeit von|übersetzt von|avec|traduit par|con la colaboración de|traducido por)\s+\p{Lu})/u;

/** A line that only announces names: "Author(s)", "By", "Autoren:". */
export const announcement =
  /^(?:by|written by|posted by|published by|authors?|author\(s\)|about the authors?|von|autor(?:en|in|innen|\*innen|:innen)?|verfasst von|par|auteurs?|auteur\(s\)|por|autor(?:es|as)?|di|autor[ei]|door)\s*:?$/i;
