import type { Translation } from "../../../clip";
import { evidenceOf, samePage, webAddress } from "../../../text";
import type { Page } from "../page";
import type { MetadataSource, Offer } from "../source";

/** Links: the full report as a PDF among its decoys; the same work in other languages. */
export const link: MetadataSource = {
  name: "link",
  collect(page) {
    const declared = page.pdfs.flatMap(({ declared, href }) => {
      const value = declared && webAddress(href, page.base);
      return value ? [{ value, evidence: evidenceOf(href) }] : [];
    });
    const offers = [...declared, ...shownPdfs(page)];
    const translation = translationsOf(page);
    return {
      ...(offers.length > 0 && { pdfUrl: offers }),
      ...(translation.length > 0 && {
        translation: [
          { value: translation, evidence: evidenceOf(translation.map(({ url }) => url).join(" ")) },
        ],
      }),
    };
  },
};

/**
 * The first address for each other language. The same language for another country is no translation, and neither is
 * the home page, to which some sites lead where there is none.
 */
function translationsOf({ translations = [], language, url, base }: Page): Translation[] {
  const found = new Map<string, Translation>();
  const own = languageOf(language);
  for (const { language: tag, href } of translations) {
    const address = webAddress(href, base);
    const key = languageOf(tag);
    if (!address || !/^[a-z]{2,3}$/.test(key) || key === own || found.has(key)) continue;
    if (samePage(address, url) || (isHome(address) && !isHome(url))) continue;
    found.set(key, { language: tag, url: address });
  }
  return [...found.values()];
}

const languageOf = (tag: string) => tag.split(/[-_]/)[0]?.toLowerCase() ?? "";
const isHome = (url: string) =>
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i.test(new URL(url).pathname);

/** What the words of a link to a PDF are worth; the first that fits counts. Decoys first. */
const worth: { pattern: RegExp; value: number }[] = [
  {
    pattern:
      /\b(?:annual report|one page\w*|summary|factsheet|fact sheet|slides?|presentation|appendix|annex|press|privacy|terms|brochure|form|jahresbericht|zusammenfassung|leseprobe|anhang|resume|synthese|annexe|resumen|anexo|sumario|samenvatting|streszczenie|sample|excerpt|extrait|extracto)\b/,
    value: -5,
  },
  {
    pattern:
      /\b(?:full|complete|entire) (?:report|paper|text|study|pdf|publication|brief)\b|\b(?:gesamte|vollstandige)\w* |\bvolltext\b|\btexte integral\b|\btexto completo\b/,
    value: 4,
  },
  {
    pattern:
      /\b(?:download|read|view|open|get|herunterladen|telecharger|lire|descargar|scarica|downloaden|baixar)\b.*\b(?:report|paper|brief|study|pdf|publication|studie|papier|rapport|note|etude|informe|documento)\b/,
    value: 3,
  },
  {
    pattern:
      /\b(?:report|paper|brief|study|studie|papier|rapport|informe|documento)\b.*\b(?:download|herunterladen|telecharger|descargar|pdf)\b/,
    value: 3,
  },
  { pattern: /\b(?:download|pdf|herunterladen|telecharger|descargar|scarica)\b/, value: 2 },
];

/** How languages are called in others, folded. */
const languageNames: Record<string, string> = {
  en: "english|englisch\\w*|anglaise?|ingles\\w*|engels",
  de: "german|deutsch\\w*|allemande?|aleman\\w*|tedesc[ao]|duits",
  fr: "french|franzosisch\\w*|francaise?|frances\\w*|frans",
  es: "spanish|spanisch\\w*|espagnole?|espanol\\w*|castellano|spagnol[ao]|espanhol\\w*",
  it: "italian|italienisch\\w*|italienne?|italian[ao]",
  pt: "portuguese|portugiesisch\\w*|portugaise?|portugues\\w*",
  nl: "dutch|niederlandisch\\w*|neerlandaise?|nederlands\\w*",
  pl: "polish|polnisch\\w*|polonaise?|polac[ao]|polsk\\w*",
  ar: "arabic|arabisch\\w*|arabe",
  zh: "chinese|chinesisch\\w*|chinoise?",
  ru: "russian|russisch\\w*|russe|ruso",
};
/** "Versão em inglês", "Spanish version", "auf Englisch": said of the file, and not of what it is about. */
const inLanguage = Object.entries(languageNames).map(([language, names]) => ({
  language,
  pattern: new RegExp(
    `\\b(?:in|en|em|auf|versione?|edition|edicion)\\s(?:${names})\\b|\\b(?:${names})\\s(?:version|edition|translation|fassung|ubersetzung)\\b`,
  ),
}));

/** Does the link lead to the work in a language that is not the page's? */
const isTranslated = (label: string, page: Page) =>
  page.language !== "" &&
  inLanguage.some(
    ({ language, pattern }) =>
      !page.language.toLowerCase().startsWith(language) && pattern.test(label),
  );

/** Links to a PDF in the article, most telling first; a link in a sentence is a reference, not the report. */
function shownPdfs(page: Page): (Offer<string> & { score: number })[] {
  const byAddress = new Map<string, Offer<string> & { score: number }>();
  for (const { declared, href, text, label, button, mention } of page.pdfs) {
    const url = webAddress(href, page.base);
    if (declared || !url || !/\.pdf(?:$|\/)/i.test(new URL(url).pathname)) continue;
    const score =
      (worth.find(({ pattern }) => pattern.test(label))?.value ?? 0) +
      (button ? 1 : 0) -
      (mention ? 2 : 0) -
      (isTranslated(label, page) ? 5 : 0);
    const known = byAddress.get(url);
    if (score > 0 && (!known || known.score < score))
      byAddress.set(url, { value: url, evidence: evidenceOf(text || href), score });
  }
  const found = [...byAddress.values()].sort((a, b) => b.score - a.score);
  const [best, second] = found;
  // Two that say the same: nobody can tell which is the report.
  const tie = best && second && best.score === second.score;
  return found.map((offer) => ({ ...offer, atMost: tie || offer.score < 3 ? "guess" : "likely" }));
}
