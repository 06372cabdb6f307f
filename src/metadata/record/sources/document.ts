import { findDates } from "../dates";
import { readDeks } from "../dek";
import type { Page } from "../page";
import type { MetadataSource, Offer } from "../source";
import { evidenceOf } from "../../../text";

/** What the document itself shows and declares: heading, subtitle, dek, tag list, language. */
export const document: MetadataSource = {
  name: "document",
  collect(page) {
    const titles = readTitles(page);
    const deks = readDeks(page);
    const subtitle = readSubtitle(page);
    const { tagList, lang } = page;
    return {
      ...(titles.length > 0 && { title: titles }),
      ...(subtitle && { subtitle: [subtitle] }),
      ...(deks.length > 0 && {
        abstract: deks.map(({ text, at, marked }) => ({
          value: text,
          evidence: evidenceOf(text),
          ...(marked === "place" && { atMost: "likely" as const }),
          ...(at.length > 0 && { used: at.map((index) => ({ at: index, as: "dek" as const })) }),
        })),
      }),
      ...(tagList && {
        keyword: [
          {
            value: tagList.tags,
            evidence: evidenceOf(tagList.text),
            used: [{ at: "tagList" as const, as: "tags" as const }],
          },
        ],
      }),
      ...(lang && { language: [{ value: lang, evidence: evidenceOf(lang) }] }),
    };
  },
};

function readTitles(page: Page): Offer<string>[] {
  const titles: Offer<string>[] = [];
  const { heading } = page;
  if (heading) {
    titles.push({
      value: heading.text,
      evidence: evidenceOf(heading.text),
      used: [{ at: "heading", as: "title" }],
      ...(!heading.confirmed && { last: true }),
    });
  }
  return titles;
}

const subtitleWords = new Set(
  "subtitle subheading subhead untertitel soustitre subtitulo".split(" "),
);

/** What the heading holds beside the title, or a line of its own after it that is marked as its second half. */
function readSubtitle(page: Page): Offer<string> | undefined {
  const { rest = "" } = page.heading ?? {};
  if (rest.split(" ").length > 3) return { value: rest, evidence: evidenceOf(rest) };
  const block = page.zone.after
    .slice(0, 4)
    .find(
      ({ tag, text, words, grouped }) =>
        text.length <= 200 &&
        !/[.…]$/.test(text) &&
        findDates(text, page.language).length === 0 &&
        (words?.some((word) => subtitleWords.has(word)) || (grouped && tag === "p")),
    );
  if (!block) return undefined;
  const { text, index, whole } = block;
  // What stands farther away may be the first heading of the text.
  const isNext = whole && block === page.zone.after[0];
  return {
    value: text,
    evidence: evidenceOf(text),
    ...(isNext && { used: [{ at: index, as: "title" }] }),
  };
}
