import { broadKindOf, isSeriesOf, kindOf, lettersOf, numberOf, seriesOf } from "../kinds";
import { readLabels, type Label } from "../labels";
import { readOwnFacts } from "../own-facts";
import type { Page } from "../page";
import type { MetadataSource, Offers } from "../source";
import { acronym, evidenceOf, fold } from "../../../text";

/** The kind of publication, from a word above the title, a category, the head or the page's place: "Policy Brief". */
export const label: MetadataSource = {
  name: "label",
  collect(page) {
    const labels = readLabels(page);
    for (const read of [precise, broadly]) {
      for (const one of labels) {
        const offers = read(one);
        if (!offers) continue;
        if (one.from === "address" && !isKnown(page)) return inOwnWords(offers, one, page);
        return { ...seriesBeside(offers, labels, page), ...offers };
      }
    }
    return {};
  },
};

/** Is the page in a language of the table of kinds? */
const isKnown = ({ language }: Page) => /^(?:en|de|fr|es|it|nl|pt|pl|$)/i.test(language);

/** In another language an address tells the kind; the institute's word is what the page calls that part of the site. */
function inOwnWords({ type }: Offers, { text }: Label, { sections = [] }: Page): Offers {
  const isFolder = (path: string) => fold(path.split("/").at(-1) ?? "") === fold(text);
  const section = sections.find(({ path }) => isFolder(path));
  return {
    ...(type && { type }),
    ...(section && {
      genre: [{ value: section.text, evidence: evidenceOf(section.text), atMost: "likely" }],
    }),
  };
}

/**
 * The series in which such works stand: another label that ends with the word for many of them; or, where the work's
 * number begins with the letters of its kind ("RR-A4521" of a research report), the folder that is called so.
 */
function seriesBeside({ genre: [genre] = [] }: Offers, labels: Label[], page: Page): Offers {
  if (!genre) return {};
  const number = readOwnFacts(page).number;
  const letters = /^(\p{Lu}{2,4})[- ]/u.exec(number?.value ?? "")?.[1];
  const isCounted = letters?.toLowerCase() === acronym(capitalised(genre.value));
  const series = labels.find(
    ({ text, from }) =>
      (from === "page" &&
        /^\p{Lu}[\p{L}\p{M}\p{N}’' &-]+$/u.test(text) &&
        isSeriesOf(genre.value, text)) ||
      (from === "address" && isCounted && kindOf(text)?.genre === genre.value),
  );
  if (!series) return {};
  const evidence = evidenceOf(series.text);
  return series.from === "page"
    ? { "collection-title": [{ value: series.text, evidence, atMost: "likely" }] }
    : { "collection-title": [{ value: capitalised(series.text), evidence, atMost: "guess" }] };
}

const capitalised = (text: string) =>
  text.replaceAll(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());

function precise({ text, from }: Label): Offers | undefined {
  const evidence = evidenceOf(text);
  const likely = { evidence, atMost: "likely" as const };
  const letters = from === "page" ? lettersOf(text) : undefined;
  if (letters)
    return {
      genre: [{ value: letters.name, ...likely }],
      type: [{ value: "report", evidence, atMost: "guess" }],
      "collection-title": [{ value: letters.name, ...likely }],
      number: [{ value: letters.number, ...likely }],
    };
  const series = seriesOf(text);
  const kind = kindOf(text) ?? series?.kind;
  if (!kind) return undefined;
  const number = numberOf(text) ?? series?.number;
  const longer = series && !kindOf(series.name) ? series.name : undefined;
  return {
    genre: [{ value: kind.genre, ...likely }],
    // What the institute's word means in CSL's terms is our reading of it.
    type: [{ value: kind.type, evidence, atMost: "guess" }],
    ...(longer && { "collection-title": [{ value: longer, ...likely }] }),
    ...(number && { number: [{ value: number, ...likely }] }),
  };
}

function broadly({ text, from }: Label): Offers | undefined {
  const kind = from === "metadata" || from === "address" ? undefined : broadKindOf(text);
  if (!kind) return undefined;
  const evidence = evidenceOf(text);
  return {
    genre: [{ value: kind.genre, evidence, atMost: "guess" }],
    type: [{ value: kind.type, evidence, atMost: "guess" }],
  };
}
