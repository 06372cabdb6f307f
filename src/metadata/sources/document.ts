import { readDeks } from "../dek";
import { classWords, textOf } from "../page/walk";
import type { Page } from "../page";
import { readTagList } from "../tags";
import type { MetadataSource, Offer } from "../source";
import { evidenceOf } from "../text";

/** What the document itself shows and declares: heading, subtitle, dek, tag list, language. */
export const document: MetadataSource = {
  name: "document",
  collect(page) {
    const titles = readTitles(page);
    const deks = readDeks(page);
    const subtitle = readSubtitle(page);
    const tags = readTagList(page);
    const language = page.document.documentElement?.getAttribute("lang") ?? "";
    return {
      ...(titles.length > 0 && { title: titles }),
      ...(subtitle && { subtitle: [{ value: subtitle, evidence: evidenceOf(subtitle) }] }),
      ...(deks.length > 0 && {
        abstract: deks.map(({ text, element, marked }) => ({
          value: text,
          evidence: evidenceOf(text),
          ...(marked === "place" && { atMost: "likely" as const }),
          ...(element && { used: [{ element, as: "dek" as const }] }),
        })),
      }),
      ...(tags && {
        keyword: [
          {
            value: tags.tags,
            evidence: evidenceOf(tags.text),
            ...(tags.element && { used: [{ element: tags.element, as: "tags" as const }] }),
          },
        ],
      }),
      ...(language && { language: [{ value: language, evidence: evidenceOf(language) }] }),
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
      used: [{ element: heading.element, as: "title" }],
      ...(!heading.confirmed && { last: true }),
    });
  }
  return titles;
}

const subtitleWords = new Set(
  "subtitle subheading subhead untertitel soustitre subtitulo".split(" "),
);

/** A line of its own after the title that is marked as the second half of it, and is no sentence. */
function readSubtitle(page: Page): string | undefined {
  const block = page.zone.after
    .slice(0, 4)
    .find(
      ({ element, text }) =>
        text.length <= 200 &&
        !/[.…]$/.test(text) &&
        (classWords(element).some((word) => subtitleWords.has(word)) ||
          (element.parentElement?.localName === "hgroup" && element.localName === "p")),
    );
  return block ? textOf(block.element, 300) : undefined;
}
