import { bylinesInBody } from "./bylines";
import { findDates } from "./dates";
import { announcement, parseByline } from "./names";
import type { Block, Page } from "./page";
import { fold } from "../../text";

export interface Dek {
  text: string;
  /** The blocks, where their elements say this and nothing else. */
  at: number[];
  /** How the page marks it: by a label, by its class, or only by emphasis and its place. */
  marked: "label" | "class" | "place";
}

const dekWords = new Set(
  "dek deck standfirst lede lead intro introduction excerpt summary subtitle subhead subheading vorspann teaser chapo chapeau entradilla description abstract sommario sottotitolo anleser".split(
    " ",
  ),
);
const subtitleWords = new Set(["subtitle", "subhead", "subheading", "subheadline"]);
const shortest = 30;
const longest = 1200;
/** As many are the notes on a list's cards. */
const tooMany = 4;

/**
 * Abstracts and standfirsts between title and text: under a label, marked by a class, or all emphasised and standing
 * before a byline or before the first plain paragraph.
 */
export function readDeks(page: Page): Dek[] {
  const labelled = labelledAbstract(page);
  const marked = markedDeks(page).filter(({ text }) => text !== labelled?.text);
  return [
    ...(labelled ? [labelled] : []),
    ...(marked.filter((dek) => dek.marked === "class").length < tooMany ? marked : []),
  ];
}

const abstractLabels = new Set(
  (
    "abstract, summary, executive summary, zusammenfassung, kurzfassung, résumé, resumen, resumen ejecutivo, riassunto, " +
    "sommario, samenvatting, resumo, streszczenie, abstrakt, sammanfattning, sammendrag, resumé, tiivistelmä, özet, " +
    "összefoglaló, shrnutí, rezumat, sažetak, περίληψη, аннотация, анотація, резюме, ملخص, 要旨, 要約, 概要, 摘要, 초록, 요약"
  )
    .split(", ")
    .map(fold),
);
const longestAbstract = 2000;
/** The mark of a footnote: what has some is text. */
const reference =
  /\[\w{1,4}\]|\p{L}[.,;”"»]?\d{1,2}(?=\s\p{Lu}|$)|[\u00B9\u00B2\u00B3\u2070-\u2079]/u;

/** A single paragraph under such a label, and nothing else of its kind: of several, they are a chapter of the text. */
function labelledAbstract({ zone, blocks }: Page): Dek | undefined {
  for (const label of zone.after) {
    const [text, next] = [blocks[label.index + 1], blocks[label.index + 2]];
    if (!abstractLabels.has(fold(label.text)) || !text || text.outside || text.card) continue;
    if (text.text.length < 2 * shortest || text.text.length >= longestAbstract) continue;
    if (
      /^h\d$/.test(text.tag) ||
      reference.test(text.text) ||
      (next?.parent === text.parent && next.tag === text.tag)
    )
      continue;
    const at = [label, text].flatMap(({ index, whole }) => (whole ? [index] : []));
    return { text: text.text, at, marked: "label" };
  }
  return undefined;
}

/** Chinese and Japanese say in a sign what takes others a word's half. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const lengthOf = (text: string) => text.length + (text.match(wide)?.length ?? 0);

function markedDeks(page: Page): Dek[] {
  const byline = bylinesInBody(page).find(({ at }) => at !== undefined)?.at;
  const firstPlain =
    page.zone.prose.find((block) => !block.emphasised && block.index !== byline && !isMarked(block))
      ?.index ?? Infinity;
  return page.zone.after.flatMap((block): Dek[] => {
    if (lengthOf(block.text) < shortest || block.text.length > longest || block.card) return [];
    if (block.index === byline) return [];
    const early = block.index < firstPlain || (byline !== undefined && block.index < byline);
    const marked = isMarked(block)
      ? "class"
      : block.emphasised && block.whole && early && block.tag === "p"
        ? "place"
        : undefined;
    if (!marked || !isSentence(block)) return [];
    return [{ text: block.text, at: block.whole ? [block.index] : [], marked }];
  });
}

/** Neither a heading nor a caption, a point of a list, a byline or a note on the author: those stand in the same place. */
function isSentence(block: Block): boolean {
  // A summary in points is part of the text.
  if (block.caption || block.tag === "li") return false;
  // A line under the title that is no sentence is its second half.
  if (block.words?.some((word) => subtitleWords.has(word)) && !/[.!?…]["”’»]?$/u.test(block.text))
    return false;
  if (announcement.test(block.text) || (block.text.length < 200 && parseByline(block.text)?.whole))
    return false;
  if (block.text.length < 120 && findDates(block.text).length > 0) return false;
  return !noteOnAuthor.test(block.text);
}

/** "Jane Doe is a fellow at …": a note on the author, which some sites print above the text. */
const noteOnAuthor =
  /^.{3,60}?\s(?:is|are|ist|est|es|lehrt|leitet)\s.*\b(?:fellow|director|professor|researcher|analyst|manager|lehrstuhl|geschichte|chercheu\w+|investigador\w*|direct\w+)/i;

const isMarked = (block: Block) => block.wordsAround?.some((word) => dekWords.has(word)) ?? false;
