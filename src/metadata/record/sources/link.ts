import { evidenceOf, webAddress } from "../../../text";
import type { Page } from "../page";
import type { MetadataSource, Offer } from "../source";

/** Links: the full report as a PDF among its decoys. */
export const link: MetadataSource = {
  name: "link",
  collect(page) {
    const declared = page.pdfs.flatMap(({ declared, href }) => {
      const value = declared && webAddress(href, page.base);
      return value ? [{ value, evidence: evidenceOf(href) }] : [];
    });
    const offers = [...declared, ...shownPdfs(page)];
    return offers.length > 0 ? { pdfUrl: offers } : {};
  },
};

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

/** Links to a PDF in the article, most telling first; a link in a sentence is a reference, not the report. */
function shownPdfs(page: Page): (Offer<string> & { score: number })[] {
  const byAddress = new Map<string, Offer<string> & { score: number }>();
  for (const { declared, href, text, label, button, mention } of page.pdfs) {
    const url = webAddress(href, page.base);
    if (declared || !url || !/\.pdf(?:$|\/)/i.test(new URL(url).pathname)) continue;
    const score =
      (worth.find(({ pattern }) => pattern.test(label))?.value ?? 0) +
      (button ? 1 : 0) -
      (mention ? 2 : 0);
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
