import type { Block } from "./survey";

/**
 * The blocks that stay: what Readability found, and what it dropped against the signs. Between its first and its last
 * block that is all prose, tables, code, pictures, list items that are not mostly links, and the headings of what stays;
 * before its first block the lead, which it loses to boxes of their own. What comes after its last block stays out: there
 * stand biographies, comments and related things, and prose is no sign against them.
 * @param blocks those of the article that are no furniture, in the order of the page
 * @param found indexes of those that Readability takes for its text
 */
export function keepBlocks(blocks: Block[], found: ReadonlySet<number>): Set<Block> {
  const isFound = ({ index }: Block) => found.has(index);
  const first = blocks.findIndex(isFound);
  const last = blocks.findLastIndex(isFound);
  const between = blocks.slice(first + 1, Math.max(last, 0));
  const lead = leadBefore(blocks.slice(0, Math.max(first, 0)));
  const kept = new Set([...lead, ...blocks.filter(isFound), ...between.filter(isContent)]);
  // A heading belongs to what follows it.
  let below = last >= 0;
  for (const block of between.toReversed()) {
    if (block.kind !== "heading") below ||= kept.has(block);
    else {
      if (below) kept.add(block);
      below = false;
    }
  }
  for (const block of trailingLinks(blocks, kept)) kept.delete(block);
  return kept;
}

/** Short lines after the text that are nothing but a link: back to the overview, on to the next. A file stays. */
function trailingLinks(blocks: Block[], kept: ReadonlySet<Block>): Block[] {
  const staying = blocks.filter((block) => kept.has(block));
  const text = staying.findLastIndex(
    ({ kind, words, linkWords, element }) =>
      kind !== "text" ||
      words > 12 ||
      linkWords < words ||
      element.querySelector("img, a[download], a[href$='.pdf' i]") !== null,
  );
  return staying.slice(text + 1);
}

/** Prose between the title and the text. */
function leadBefore(blocks: Block[]): Block[] {
  const title = blocks.findLastIndex(({ element }) => element.localName === "h1");
  return blocks
    .slice(title + 1)
    .filter(
      ({ kind, words, linkWords, element }) =>
        kind === "prose" &&
        words >= 15 &&
        linkWords < words * 0.3 &&
        !element.closest("aside, footer, nav, form"),
    );
}

function isContent({ kind, element, words, linkWords }: Block): boolean {
  if (kind === "prose" || kind === "table" || kind === "code" || kind === "media") return true;
  return element.closest("li, dd, dt") !== null && linkWords < words * 0.5;
}
