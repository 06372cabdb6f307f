import { broadKindOf, kindOf, lettersOf, numberOf, seriesOf } from "../kinds";
import { readLabels, type Label } from "../labels";
import type { Page } from "../page";
import type { MetadataSource, Offers } from "../source";
import { evidenceOf } from "../../../text";

/** The kind of publication, from a word above the title, a category, the head or the page's place: "Policy Brief". */
export const label: MetadataSource = {
  name: "label",
  collect(page) {
    const labels = readLabels(page);
    for (const read of [precise, broadly]) {
      for (const one of labels) {
        const offers = read(one);
        if (offers) return one.from === "address" && !isKnown(page) ? typeOf(offers) : offers;
      }
    }
    return {};
  },
};

/** Is the page in a language of the table of kinds? In another, an address tells the kind and not the institute's word. */
const isKnown = ({ language }: Page) => /^(?:en|de|fr|es|it|nl|pt|pl|$)/i.test(language);
const typeOf = ({ type }: Offers): Offers => (type ? { type } : {});

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
