import { samePage, webAddress } from "../../text";
import { findDates } from "./dates";
import { once } from "./once";
import type { Block, Page } from "./page";

const fewest = 3;
const longestLine = 120;

/** Lines with a date that each stand under a linked title of their own: what they say is of other works, in a list. */
export const listedLines = once((page): Set<Block> => {
  const lines = page.blocks.filter(
    (block) =>
      !block.outside &&
      block.text.length <= longestLine &&
      isLinkedTitle(page.blocks[block.index - 1], page) &&
      findDates(block.text, page.language).length > 0,
  );
  return new Set(lines.length < fewest ? [] : lines);
});

/** A block that is a link to another page, and not to a person. */
function isLinkedTitle(block: Block | undefined, page: Page): boolean {
  const link = block?.parts?.find(({ tag, text }) => tag === "a" && text === block.text);
  const url = link?.href && !link.toPerson ? webAddress(link.href, page.base) : undefined;
  return url !== undefined && !samePage(url, page.url);
}
