import type { PageBlock } from "./blocks";
import type { Heading } from "./heading";

/** Where a page tells about itself: around its title and before its text. */
export interface Zone {
  /** Blocks before the title that stand with it, nearest first: kickers, labels. */
  before: PageBlock[];
  /** Blocks after the title, until the text has begun. */
  after: PageBlock[];
  /** Paragraphs of the text itself, in order; without what is outside the article. */
  prose: PageBlock[];
}

/** A paragraph of running text, not a line of furniture. */
const isProse = (block: PageBlock) =>
  !block.outside && !block.aside && block.text.length >= 160 && /[.!?…»”"’]/u.test(block.text);

/** How many paragraphs may stand before a byline: a dek, an editor's note, a first sentence. */
const paragraphsBeforeByline = 3;
const farthestAfter = 30;
const farthestBefore = 8;

/** @param heading the element that shows the title; without one the page begins at its first paragraph. */
export function readZone(blocks: PageBlock[], heading: Heading | undefined): Zone {
  const prose = blocks.filter(isProse);
  const at = heading ? blocks.findIndex(({ element }) => heading.element.contains(element)) : -1;
  // A heading of several blocks ends with its last.
  let start = at < 0 ? (prose[0]?.index ?? 0) - 1 : at;
  while (
    heading &&
    blocks[start + 1] &&
    heading.element.contains(blocks[start + 1]?.element ?? null)
  )
    start += 1;
  const text = prose.filter(({ index }) => index > start);
  const end = Math.min(
    text[paragraphsBeforeByline]?.index ?? blocks.length,
    start + 1 + farthestAfter,
  );
  return {
    // Without a title nothing tells what stands before the text from the page's own head.
    before: heading ? beforeTitle(blocks, at, heading.element) : [],
    after: blocks.slice(start + 1, end).filter(({ outside }) => !outside),
    prose: text,
  };
}

/** Blocks that share a container with the title, no more than four elements up: beyond is the page's own head. */
function beforeTitle(blocks: PageBlock[], at: number, heading: Element): PageBlock[] {
  let container: Element = heading;
  for (let level = 0; level < 4; level += 1) {
    const parent = container.parentElement;
    if (!parent || parent.localName === "body" || container.localName === "main") break;
    container = parent;
  }
  return blocks
    .slice(Math.max(0, at - farthestBefore), Math.max(0, at))
    .filter(({ element, outside }) => !outside && container.contains(element))
    .reverse();
}
