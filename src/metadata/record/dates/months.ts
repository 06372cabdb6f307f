import type { Season } from "../../../clip";
import { fold } from "../../../text";

/**
 * Month names as they stand in dates and alone: English, German, French, Spanish, Italian, Dutch, Portuguese,
 * Polish, Czech, Swedish, Danish, Norwegian, Finnish, Turkish, Russian, Ukrainian. From CLDR 48. No name of one
 * language is another month in another.
 */
const monthNames = [
  "january januar jänner janvier enero gennaio januari janeiro styczeń stycznia leden ledna tammikuu tammikuuta ocak январь января січень січня",
  "february februar feber février febrero febbraio februari fevereiro luty lutego únor února helmikuu helmikuuta şubat февраль февраля лютий лютого",
  "march märz mars marzo maart março marzec marca březen března marts maaliskuu maaliskuuta mart март марта березень березня",
  "april avril abril aprile kwiecień kwietnia duben dubna huhtikuu huhtikuuta nisan апрель апреля квітень квітня",
  "may mai mayo maggio mei maio maj maja květen května toukokuu toukokuuta mayıs май мая травень травня",
  "june juni juin junio giugno junho czerwiec czerwca červen června kesäkuu kesäkuuta haziran июнь июня червень червня",
  "july juli juillet julio luglio julho lipiec lipca červenec července heinäkuu heinäkuuta temmuz июль июля липень липня",
  "august août agosto augustus augusti sierpień sierpnia srpen srpna elokuu elokuuta ağustos август августа серпень серпня",
  "september septembre septiembre setiembre settembre setembro wrzesień września září syyskuu syyskuuta eylül сентябрь сентября вересень вересня",
  "october oktober octobre octubre ottobre outubro październik października říjen října lokakuu lokakuuta ekim октябрь октября жовтень жовтня",
  "november novembre noviembre novembro listopad listopadu listopada листопад листопада marraskuu marraskuuta kasım ноябрь ноября",
  "december dezember décembre diciembre dicembre dezembro grudzień grudnia prosinec prosince desember joulukuu joulukuuta aralık декабрь декабря грудень грудня",
];

/**
 * Abbreviations, January to December, of CLDR 48 and the Chicago Manual of Style 10.39; several for one month
 * between strokes. Finnish dates have none.
 */
const shortNames = {
  en: "jan feb|febr mar apr may jun jul aug sep|sept oct nov dec",
  de: "jan|jän feb mär|mrz apr mai jun jul aug sep|sept okt nov dez",
  fr: "janv|jan févr|fév mar avr mai jui juil|jul aoû sept oct nov déc",
  es: "ene feb mar abr may jun jul ago sep|sept|set oct nov dic",
  it: "gen feb mar apr mag giu lug ago set|sett ott nov dic",
  nl: "jan feb mrt apr mei jun jul aug sep|sept okt nov dec",
  pt: "jan fev mar abr mai jun jul ago set out nov dez",
  pl: "sty lut mar kwi maj cze lip sie wrz paź lis gru",
  cs: "led úno bře dub kvě čvn čvc srp zář říj lis pro",
  sv: "jan feb mar apr maj jun jul aug sep|sept okt nov dec",
  da: "jan feb mar apr maj jun jul aug sep|sept okt nov dec",
  nb: "jan feb mar apr mai jun jul aug sep|sept okt nov des",
  tr: "oca şub mar nis may haz tem ağu eyl eki kas ara",
  ru: "янв фев|февр мар апр май июн июл авг сен|сент окт ноя|нояб дек",
  uk: "січ лют бер квіт|кві трав|тра черв|чер лип серп|сер вер жовт|жов лист|лис груд|гру",
};
/** Other codes of the same language. */
const sameLanguage: Record<string, string> = { no: "nb", nn: "nb" };

const seasonNames: Record<Season, string> = {
  spring:
    "spring frühjahr frühling printemps primavera lente voorjaar wiosna jaro våren forår kevät ilkbahar bahar весна",
  summer:
    "summer sommer été verano estate zomer verão lato léto sommar sommaren kesä yaz лето літо",
  autumn:
    "autumn fall herbst automne otoño autunno herfst najaar outono jesień podzim höst hösten efterår høst høsten syksy sonbahar güz осень осінь",
  winter: "winter hiver invierno inverno zima vinter vinteren vintern talvi kış зима",
};

/** Turkish capitals lose the difference between its two letters i. */
const keyOf = (name: string) => fold(name).replaceAll("ı", "i");

const fullMonths: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) =>
    names.split(" ").map((name) => [keyOf(name), index + 1] as const),
  ),
);

const shortMonths: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(shortNames).map(([language, names]) => [
    language,
    new Map(
      names
        .split(" ")
        .flatMap((forms, index) =>
          forms.split("|").map((name) => [keyOf(name), index + 1] as const),
        ),
    ),
  ]),
);

const seasons: ReadonlyMap<string, Season> = new Map(
  (Object.keys(seasonNames) as Season[]).flatMap((season) =>
    seasonNames[season].split(" ").map((name) => [keyOf(name), season] as const),
  ),
);

/**
 * The number of a month, 1 to 12, by its name in any of the languages. Abbreviations may be words of another
 * language ("Set 2020", "Surface Pro 2019"): those of a language that is neither English nor the page's count only
 * beside a day.
 */
export function monthOf(name = "", language = "", besideDay = false): number | undefined {
  const key = keyOf(name);
  const full = fullMonths.get(key);
  if (full !== undefined) return full;
  const code = language.slice(0, 2).toLowerCase();
  const own =
    shortMonths.get(sameLanguage[code] ?? code)?.get(key) ?? shortMonths.get("en")?.get(key);
  if (own !== undefined || !besideDay) return own;
  for (const names of shortMonths.values()) {
    const found = names.get(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "vår" is spring, and "var" is no season. */
export const seasonOf = (name = ""): Season | undefined =>
  seasons.get(keyOf(name)) ?? (/^vår$/i.test(name) ? "spring" : undefined);
