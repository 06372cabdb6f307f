import type { Season } from "../../../clip";

/**
 * Month names and their common abbreviations, folded (lower case, no accents), in English, German, French,
 * Spanish, Italian, Dutch and Portuguese. From CLDR 45 and the Chicago Manual of Style 10.39.
 */
const monthNames: string[] = [
  "january jan januar janner janvier janv enero ene gennaio gen januari janeiro",
  "february feb februar feber fevrier fevr fev febrero febbraio februari fevereiro",
  "march mar marz mrz mars marzo maart mrt marco",
  "april apr avril avr abril abr aprile",
  "may mai mayo maggio mag mei maio",
  "june jun juni juin junio giugno giu junho",
  "july jul juli juillet juil julio luglio lug julho",
  "august aug aout agosto ago augustus",
  "september sep sept septembre septiembre set settembre sett setembro",
  "october oct oktober okt octobre octubre ottobre ott outubro out",
  "november nov novembre noviembre novembro",
  "december dec dezember dez decembre diciembre dic dicembre dezembro",
];

const seasonNames: Record<Season, string> = {
  spring: "spring fruhjahr fruhling printemps primavera lente voorjaar",
  summer: "summer sommer ete verano estate zomer verao",
  autumn: "autumn fall herbst automne otono autunno herfst najaar outono",
  winter: "winter hiver invierno inverno",
};

/** Folded month name → 1–12. */
export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** Folded season name → season. */
export const seasons: ReadonlyMap<string, Season> = new Map(
  (Object.keys(seasonNames) as Season[]).flatMap((season) =>
    seasonNames[season].split(" ").map((name) => [name, season] as const),
  ),
);

/** Words before a date that say it is the date of a change. */
export const modifiedWords =
  /\b(?:updated|modified|revised|last (?:edited|changed|reviewed)|aktualisiert|geändert|bearbeitet|überarbeitet|stand|mis(?:e)? à jour|modifié|actualizado|actualización|modificado|aggiornat[oa]|bijgewerkt|gewijzigd|atualizad[oa]|atualização)\b/i;

/** Words before a date that say it is the date of publication. */
export const publishedWords =
  /\b(?:published|posted|released|issued|publication date|date of publication|veröffentlicht|veröffentlichung|erschienen|erscheinungsdatum|publiée?|paru|parue|parution|publicad[oa]|publicación|pubblicat[oa]|gepubliceerd|publicação)\b/i;

/** Words before a date that say it is the date of something else. */
export const otherWords =
  /\b(?:event|held|recorded|deadline|register|conference|webinar|expires|until|from|veranstaltung|anmeldung|événement|evento|copyright)\b|©/i;
