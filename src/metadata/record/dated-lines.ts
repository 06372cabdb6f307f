import { evidenceOf } from "../../text";
import { findDates } from "./dates";
import type { Page } from "./page";
import type { ShownDate } from "./shown-dates";

/** "This article was originally published on 26 Sep 2019 but has been updated." */
const firstPublished =
  /(?:originally|first|initially) (?:published|posted)(?: here)?(?: on)?:?\s*$|(?:zuerst|ursprünglich|erstmals) (?:veröffentlicht|erschienen)(?: am)?:?\s*$|(?:initialement|d’abord|originellement) (?:publiée?|parue?)(?: le)?:?\s*$|publicad[oa] (?:originalmente|por primera vez)(?: el| em)?:?\s*$|pubblicat[oa] (?:originariamente|per la prima volta)(?: il)?:?\s*$|oorspronkelijk (?:gepubliceerd|verschenen)(?: op)?:?\s*$/iu;
/** "… in the Herald": that is the day of another printing. */
const elsewhere =
  /^,?\s*(?:in|on|by|at|with|im|bei|dans|par|en|por|su|nel|sul|no|na)\s+(?:\p{Ll}{1,4}\s)?\p{Lu}/u;
const longestNote = 400;

/** The date in a sentence that says when the text was first published, wherever it stands. */
export const datesOfNotes = (page: Page): ShownDate[] =>
  page.blocks
    .filter(({ outside, card, text }) => !outside && !card && text.length <= longestNote)
    .flatMap(({ text }) => {
      if (!/\d{4}/.test(text)) return [];
      const note = findDates(text, page.language).find(
        ({ start, end }) =>
          firstPublished.test(text.slice(0, start)) && !elsewhere.test(text.slice(end)),
      );
      return note?.date
        ? [{ value: note.date, evidence: evidenceOf(text), meaning: "published" as const }]
        : [];
    });

/** "RAJSHAHI, Dec 20, 2025 (BSS) – …", "BERLIN, 3. Mai 2024 —": how news and press releases begin. */
const place = /^[\p{Lu}][\p{Lu}\s.,'’()/-]{2,40}[,\s(–—-]+$/u;
const ofAgency = /^[\s,)]*(?:[(/][^)/]{2,40}[)/])?\s*[–—:-]/u;

export const datelinesOf = ({ zone: { after, prose }, language }: Page): ShownDate[] =>
  [...after, ...prose.slice(0, 1)].flatMap(({ text, card }): ShownDate[] => {
    const line = text.slice(0, 120);
    const [first] = card ? [] : findDates(line, language);
    return first?.date &&
      place.test(line.slice(0, first.start)) &&
      ofAgency.test(line.slice(first.end))
      ? [{ value: first.date, evidence: evidenceOf(text), meaning: undefined }]
      : [];
  });
