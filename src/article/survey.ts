import type { Addresses } from "./address";
import { embedMark } from "./embeds";
import { add, fieldFacts, noFacts, ownFacts, type Facts } from "./facts";
import { isDataTable } from "./tables";
import { isBlock, isElement, isHeading, isSilent, isText, walk } from "../dom";
import { countWords } from "./words";

/**
 * The smallest pieces that reading keeps or leaves out.
 * prose: sentences. media: pictures and embeds. table: a data table with all that is in it. text: all other text.
 */
export type BlockKind = "prose" | "heading" | "text" | "table" | "media" | "code";

export interface Block {
  /** Its place in the page, from 0; also the value of {@link blockMark}. */
  index: number;
  element: Element;
  kind: BlockKind;
  words: number;
  linkWords: number;
}

export interface Survey {
  blocks: Block[];
  facts: ReadonlyMap<Element, Facts>;
}

export const blockMark = "data-dossier-block";

/**
 * Walks the page once and notes every block and what every element holds. Marks the blocks' elements, so that they can
 * be found again in what Readability makes of a copy.
 */
export function surveyPage(root: Element, addresses: Addresses): Survey {
  const blocks = new Map<Element, Block>();
  const facts = new Map<Element, Facts>();
  const holders: Element[] = [];
  let atom: Element | undefined;
  let link: Element | undefined;
  for (const element of root.querySelectorAll(`[${blockMark}]`)) element.removeAttribute(blockMark);

  const blockOf = (): Block | undefined => {
    const element = atom ?? holders.at(-1);
    if (!element) return undefined;
    const known = blocks.get(element);
    if (known) return known;
    const block: Block = { index: blocks.size, element, kind: "text", words: 0, linkWords: 0 };
    blocks.set(element, block);
    element.setAttribute(blockMark, String(block.index));
    return block;
  };

  walk(root, {
    enter(node) {
      if (isText(node)) {
        const parent = node.parentElement;
        if (!node.data.trim() || !parent) return;
        const words = countWords(node.data);
        const block = blockOf();
        const held = facts.get(parent);
        if (!block || !held) return;
        block.words += words;
        held.words += words;
        if (link) {
          block.linkWords += words;
          held.linkWords += words;
        }
        return;
      }
      if (!isElement(node)) return;
      if (isSilent(node) && node !== root) {
        facts.set(node, { ...noFacts, ...fieldFacts(node) });
        return "skip";
      }
      facts.set(node, { ...noFacts, ...ownFacts(node, addresses) });
      if (isBlock(node) || node === root) holders.push(node);
      if (!atom && isAtom(node)) atom = node;
      if (!link && node.localName === "a" && node.hasAttribute("href")) link = node;
      if (node.localName === "img") blockOf();
    },
    leave(node) {
      if (!isElement(node)) return;
      const held = facts.get(node);
      const block = blocks.get(node);
      if (block && held) {
        block.kind = kindOf(block, held);
        if (block.kind === "prose") held.proseWords += block.words;
      }
      if (node === atom) atom = undefined;
      if (node === link) link = undefined;
      if (holders.at(-1) === node) holders.pop();
      const parent = node === root ? undefined : node.parentElement;
      const above = parent && facts.get(parent);
      if (above && held) add(above, held);
    },
  });
  return { blocks: [...blocks.values()], facts };
}

/** Taken or left as a whole. */
const isAtom = (element: Element) =>
  element.localName === "pre" ||
  element.localName === "math" ||
  (element.localName === "table" && isDataTable(element)) ||
  (element.localName === "figure" &&
    element.querySelector("img, picture") !== null &&
    !element.querySelector("p + p"));

function kindOf(block: Block, held: Facts): BlockKind {
  const { element } = block;
  if (element.localName === "table" && isDataTable(element)) return "table";
  if (element.localName === "pre") return "code";
  if (isHeading(element)) return "heading";
  if (
    element.hasAttribute(embedMark) ||
    element.localName === "figure" ||
    (held.images > 0 && block.words === 0)
  )
    return "media";
  const linked = block.linkWords / Math.max(1, block.words);
  return block.words >= 8 && linked < 0.5 && isSentence(element) ? "prose" : "text";
}

const isSentence = (element: Element) =>
  /[.!?…。！？؟।:;]["'”’»)\]]*(?:\s|$)/u.test(element.textContent);
