import { fold, smallLetters } from "../../text";
import type { Block, Page } from "./page";

/** A notice that the page prints about the work itself. */
export type NoticeKind = "funding" | "disclosure" | "correction";

/** So many blocks from the beginning, and from the end of the text, a notice may stand. */
const atStart = 6;
const atEnd = 12;
const longestLabel = 60;
/** Paragraphs that one label may stand above. */
const mostBelow = 3;

/** What stands before a notice or above it, folded, in seven languages. */
const labels: Record<NoticeKind, RegExp> = {
  funding:
    /^(?:funding|funders?|funded by|financial support|support for this (?:work|report|project|research)|forderung|finanzierung|gefordert (?:durch|von)|financement|finance par|financiacion|financiado por|finanziamento|finanziamenti|finanziato da|financiering|gefinancierd door|financiamento)(?: statement| information| sources?)?$/,
  disclosure:
    /^(?:full |author )?(?:disclosures?|conflicts? of interests?|competing interests?|declarations? of (?:conflicting |competing )?interests?|interessenkonflikte?|interessenerklarung|offenlegung|transparenzhinweis|conflits? d interets?|declaration d interets?|liens d interets?|conflictos? de intereses?|declaracion de intereses|conflitt[oi] di interess[ei]|dichiarazione di interessi|belangenverstrengeling|belangenverklaring|conflitos? de interesses?|declaracao de interesses)(?: statement| disclosure)?$/,
  correction:
    /^(?:corrections?|correction notice|corrections and clarifications|clarification|erratum|errata|corrigendum|korrektur|berichtigung|richtigstellung|rectificatif|correccion|fe de erratas|rectificacion|correzione|errata corrige|rettifica|correctie|rectificatie|correcao|retificacao)$/,
};

const work =
  "(?:work|report|paper|article|essay|study|research|project|publication|brief|book|series|piece|story|column|commentary|op-ed|post)";
/** How a notice without a label begins, in the same languages and in small letters. */
const phrases: Record<NoticeKind, RegExp> = {
  funding: new RegExp(
    [
      `^(?:this|our) ${work} (?:(?:was|is|has been) )?(?:made possible|(?:generously |partly |partially )?(?:funded|financed|supported))(?: in (?:whole|part))? (?:by|through|with|thanks)`,
      `^(?:funding|(?:financial |generous )?support) for this ${work} (?:was|is|came|comes)`,
      "^(?:the )?(?:authors?|institute|cent(?:er|re)) (?:gratefully|thankfully) acknowledges? (?:the )?(?:generous |financial )?(?:support|funding)",
      "^diese[rs]? [\\p{L}-]+ (?:wurde|wird|ist|entstand)[^.]{0,120}(?:gefördert|finanziert|unterstützt|mitteln)",
      "^(?:mit freundlicher unterstützung|mit (?:finanzieller )?unterstützung) (?:der|des|von|durch)",
      "^ce(?:tte|t)? [\\p{L}-]+ (?:a été|est) (?:cofinancée?|financée?|soutenue?|réalisée? (?:avec|grâce))",
      "^avec le (?:soutien|concours)(?: financier)? (?:de|du|des)",
      "^est[ea] [\\p{L}-]+ (?:ha sido|fue|está) (?:financiad|cofinanciad|apoyad)[oa]",
      "^con el apoyo(?: financiero)? (?:de|del)",
      "^quest[oa] [\\p{L}-]+ (?:è stat[oa]|è) (?:finanziat|cofinanziat|sostenut)[oa]",
      "^con il (?:sostegno|contributo)(?: finanziario)? (?:di|del|della|dell)",
      "^(?:dit|deze) [\\p{L}-]+ (?:is|werd) (?:mede )?(?:gefinancierd|mogelijk gemaakt|ondersteund)",
      "^met (?:financiële )?steun van",
      "^est[ea] [\\p{L}-]+ (?:foi|é) (?:financiad|cofinanciad|apoiad)[oa]",
      "^com o apoio(?: financeiro)? (?:de|do|da)",
    ].join("|"),
    "u",
  ),
  disclosure:
    /^(?:the )?authors? (?:declares?|reports?|ha(?:s|ve)) (?:that )?(?:(?:he|she|they) ha(?:s|ve) )?no (?:known )?(?:conflicts?|competing|financial interests?)|^this (?:article|post|page|piece) contains affiliate links|^die autor(?:en|in|innen)? erklär(?:t|en)[^.]{0,60}interess|^les? auteurs? (?:ne )?déclare[^.]{0,60}intérêt|^l[oa]s? autor[ea]?s? declara[^.]{0,60}interes|^(?:gli|l[’']) ?autor[ei] dichiara[^.]{0,60}interess|^de auteurs? verkla(?:art|ren)[^.]{0,60}belang|^[oa]s? autor[ea]?s? declara[^.]{0,60}interesse/u,
  correction: new RegExp(
    [
      `^(?:an? )?(?:earlier|previous|original) version of this ${work}`,
      `^this ${work} (?:has been|was) (?:corrected|amended)`,
      "^in einer (?:früheren|vorherigen|ersten) (?:version|fassung)",
      "^une version (?:précédente|antérieure) de ce",
      "^una versión (?:anterior|previa) de est",
      "^una versione precedente di quest",
      "^in een eerdere versie van",
      "^uma versão anterior dest",
    ].join("|"),
    "u",
  ),
};

/** "Editor's note, 3 May 2024:" says nothing of what comes; the sentence behind it does. */
const unsaid =
  /^(?:editor['’]s note|note|update|anm(?:erkung|\.) d(?:er|\.) red(?:aktion|\.)|note de la rédaction|nota del editor|nota da redação|nota della redazione|noot van de redactie)[^:]{0,40}:\s*/i;

/**
 * The notices at the head and at the end of the text, verbatim: found by the label before or above them, or by how
 * they begin. What a text says of others stands within it.
 */
export function readNotices(page: Page): Partial<Record<NoticeKind, string>> {
  const found: Partial<Record<NoticeKind, string>> = {};
  for (const block of placesOf(page)) {
    const { kind, text } = readNotice(block, page) ?? {};
    if (kind && text) found[kind] ??= text;
  }
  return found;
}

function readNotice(block: Block, page: Page): { kind: NoticeKind; text: string } | undefined {
  const { text } = block;
  const said = smallLetters(text.replace(unsaid, ""));
  const [before = ""] = text.slice(0, longestLabel + 1).split(/[:.—–]\s/u, 1);
  // "Correction (30 October 2024)"
  const label = fold(before.replace(/[,(].*$/u, "").replace(/:$/, ""));
  for (const kind of ["funding", "disclosure", "correction"] as const) {
    const isLabelled = labels[kind].test(label);
    if (isLabelled && before.length === text.length) return { kind, text: below(block, page) };
    if (isLabelled || (!isHeading(block) && phrases[kind].test(said))) return { kind, text };
  }
  return undefined;
}

const isHeading = ({ tag }: Block) => /^h[1-6]$/.test(tag);

/** The paragraphs that stand side by side below a label, up to the next heading; nothing where they are no sentences. */
function below({ index }: Block, { blocks }: Page): string {
  const next = blocks.slice(index + 1, index + 1 + mostBelow);
  const other = next.findIndex(
    (block) => block.outside || block.parent !== next[0]?.parent || isHeading(block),
  );
  return next
    .slice(0, other < 0 ? next.length : other)
    .map(({ text }) => text)
    .filter((text) => /^\S+\s.*[.。]$/su.test(text))
    .join(" ");
}

/** Behind the title and around the end of the text, whose last lines may be short: "Funding: the Water Fund". */
function placesOf({ blocks, zone: { after, prose } }: Page): Block[] {
  const first = after[0]?.index ?? prose[0]?.index ?? 0;
  const text = prose[0]?.index ?? first;
  const last = prose.at(-1)?.index ?? text;
  return blocks.filter(
    ({ index, outside, card }) =>
      !outside &&
      !card &&
      ((index >= first && index <= text + atStart) || Math.abs(index - last) <= atEnd),
  );
}
