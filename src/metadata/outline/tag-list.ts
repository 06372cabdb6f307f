import { textOf } from "../../dom";
import { cleanText, fold } from "../../text";
import type { PageBlock } from "./blocks";

export interface TagList {
  tags: string[];
  text: string;
  /** Holds the list and nothing else. */
  element: Element;
}

/** What a page calls its keywords; enough to tell what stands behind it. */
const keywordLabels = wordsOf(
  "tags, keywords, key words, schlagworte, schlagwörter, stichworte, stichwörter, mots-clés, mots clefs, étiquettes, " +
    "etiquetas, palabras clave, descriptores, parole chiave, trefwoorden, kernwoorden, palavras-chave, słowa kluczowe, " +
    "tagi, címkék, kulcsszavak, klíčová slova, štítky, kľúčové slová, cuvinte cheie, etichete, nyckelord, ämnesord, " +
    "nøgleord, emneord, nøkkelord, stikkord, avainsanat, asiasanat, anahtar kelimeler, etiketler, ključne riječi, " +
    "λέξεις-κλειδιά, ετικέτες, ключевые слова, теги, метки, ключові слова, ключови думи, الكلمات المفتاحية, وسوم, " +
    "キーワード, タグ, 关键词, 关键字, 關鍵詞, 關鍵字, 标签, 標籤, 키워드, 태그, 주제어, uncontrolled keywords",
);
/** The same, and what also names all of a site's subjects: only before links that are marked as tags. */
const labels = new Set([
  ...keywordLabels,
  ...wordsOf("tag, tagged, tagged with, keyword, topic, topics, themen, thèmes, temas, temi"),
]);
const mostTags = 100;

/** A set of folded words. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(", ").map(fold));
}

/**
 * The page's own tag list, beside or after the text: links with rel=tag that are no categories, or what a label calls
 * keywords. One with a label is surest; one before the title is the kind of the work as often as its subject.
 */
export function readTagList(
  document: Document,
  blocks: PageBlock[],
  heading: Element | undefined,
): TagList | undefined {
  const lists = [...markedLists(document, blocks, heading), ...labelledFields(blocks, heading)];
  const isBefore = ({ element }: TagList) =>
    heading !== undefined &&
    (element.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const isLabelled = ({ text, tags }: TagList) => fold(text) !== fold(tags.join(" "));
  return lists.find(isLabelled) ?? lists.find((list) => !isBefore(list)) ?? lists[0];
}

/** Not of this work; the footer of the article itself is no other's. */
const isElsewhere = ({ element, outside, aside }: PageBlock, heading: Element | undefined) =>
  aside || (outside && !isInOwnFooter(element, heading));

function isInOwnFooter(element: Element, heading: Element | undefined): boolean {
  const article = element.closest('footer, [class*="ooter"]')?.parentElement?.closest("article");
  return heading !== undefined && (article?.contains(heading) ?? false) && !element.closest("nav");
}

/** Lists of links with rel=tag. */
function markedLists(
  document: Document,
  blocks: PageBlock[],
  heading: Element | undefined,
): TagList[] {
  const links = [
    ...document.querySelectorAll('a[rel~="tag"]:not([rel~="category"]):not([href*="/category/"])'),
  ].slice(0, mostTags);
  if (links.length === 0) return [];
  const at = new Map(blocks.map((block) => [block.element, block]));
  const lists: TagList[] = [];
  for (const link of links) {
    if (lists.some(({ element }) => element.contains(link))) continue;
    const block = closestBlock(link, at);
    if (!block || isElsewhere(block, heading)) continue;
    const list = growList(link, heading);
    if (list) lists.push(list);
  }
  return lists;
}

function closestBlock(
  element: Element,
  at: ReadonlyMap<Element, PageBlock>,
): PageBlock | undefined {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const found = at.get(node);
    if (found) return found;
  }
  return undefined;
}

/** The largest element around a tag whose text is tags and a label, nothing else. */
function growList(link: Element, heading: Element | undefined): TagList | undefined {
  let best: TagList | undefined;
  let at = link.parentElement;
  for (
    let level = 0;
    at && level < 5 && at.localName !== "body";
    level += 1, at = at.parentElement
  ) {
    if (heading && at.contains(heading)) break;
    const tags = linksIn(at, 'a[rel~="tag"]:not([rel~="category"])');
    const text = textOf(at, 3000);
    if (!isOnly(text, tags) || at.querySelector("img, picture, iframe, video")) break;
    best = { tags: [...new Set(tags)], element: at, text };
  }
  return best;
}

const linksIn = (element: Element, selector: string) =>
  [...element.querySelectorAll(selector)]
    .slice(0, mostTags)
    .map((link) => cleanText(textOf(link, 200).replace(/^#/, ""), 200))
    .filter(Boolean);

/** Is the text these tags, in order, with no more than a label before them? */
function isOnly(text: string, tags: string[]): boolean {
  let rest = ` ${fold(text)} `;
  for (const tag of tags) {
    const key = fold(tag);
    // Tags may stand side by side without a space: "RussiaChina".
    const at = key ? rest.indexOf(key) : -1;
    if (at < 0) continue;
    rest = `${rest.slice(0, at)} ${rest.slice(at + key.length)}`;
  }
  const label = rest.trim().replace(/\s+/g, " ");
  return label === "" || labels.has(label);
}

const longestLabel = 40;
const longestField = 400;

/** Fields that a label of their own calls keywords: in one line, or in an element of their own around both. */
function labelledFields(blocks: PageBlock[], heading: Element | undefined): TagList[] {
  return blocks.flatMap((block): TagList[] => {
    if (block.text.length > longestField) return [];
    const [label = "", ...rest] = block.text.split(/\s*[:：]\s*/u);
    if (label.length > longestLabel || !keywordLabels.has(fold(label))) return [];
    if (isElsewhere(block, heading)) return [];
    const inLine = rest.some(Boolean);
    const element = inLine ? block.element : block.element.parentElement;
    if (!element || (inLine && !block.whole) || (heading && element.contains(heading))) return [];
    const tags = termsIn(element, label);
    return tags ? [{ tags, element, text: textOf(element, longestField) }] : [];
  });
}

const mark = " ; ";

/** The terms behind the label: links, or what commas and lines divide. Undefined for what is no list of terms. */
function termsIn(element: Element, label: string): string[] | undefined {
  const text = textOf(element, longestField + 1, mark).replace(/^[\s;]+/, "");
  if (text.length > longestField || !text.startsWith(label)) return undefined;
  const links = linksIn(element, "a[href]");
  const listed = text
    .slice(label.length)
    .split(/[;；,，、|•·]/u)
    .map((term) => cleanText(term.replace(/^\s*[:：#]+|\.\s*$/gu, "")))
    .filter(Boolean);
  const terms = links.length > 0 && isOnly(text, links) ? links : listed;
  return terms.length > 0 && terms.every(isTerm) ? [...new Set(terms)] : undefined;
}

const isTerm = (text: string) =>
  text.length <= 60 && text.split(" ").length <= 6 && !/[:：]|[.!?]\s/u.test(text);
