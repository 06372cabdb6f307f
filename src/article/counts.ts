import type { Counts } from "../clip";
import { embedMark } from "./embeds";
import { isDataTable } from "./tables";
import { textOf } from "./text";
import { countWords } from "./words";

/** Counts what a clean body holds. Words are those of the text with its notes. */
export function countBody(body: Element): Counts {
  const pictures = [...body.querySelectorAll(`img, [${embedMark}]`)];
  const figures = new Set(pictures.map((picture) => picture.closest("figure") ?? picture));
  return {
    words: countWords(textOf(body)),
    footnotes: body.querySelectorAll("[role='doc-endnote']").length,
    tables: [...body.querySelectorAll("table")].filter(isDataTable).length,
    figures: figures.size,
  };
}
