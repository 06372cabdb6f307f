import type { Name } from "../../clip";
import { fold } from "../../text";
import { longestRest } from "./byline-parts";
import { isHeading, longestByline } from "./bylines";
import { findDates } from "./dates";
import type { FoundByline } from "./found-byline";
import { isLikely } from "./likely";
import { parseByline } from "./names";
import { isTitledName } from "./names/person";
import { isDegree } from "./names/tokens";
import { once } from "./once";
import type { Block, Page } from "./page";
import { addLinks } from "./profile-links";

/**
 * Lines near the title in which a name can be seen but not all of the line be understood, or that are a name and no
 * more: for want of anything better.
 */
export const doubtfulBylines = once((page): FoundByline[] => {
  const lines = page.zone.after.filter(({ card, text }) => !card && text.length <= longestByline);
  const [labelled] = lines.flatMap((block) => readLabelled(block, page));
  return labelled ? [labelled] : bareNames(page);
});

/** So near to the title, a name needs no word before it; but the page must show in another way that it is somebody's. */
const nearTitle = 6;
const noteBegins = /^(?:\s*[,:–—-]|\s+(?:is|has|was|writes|works|worked|joined|ist|est|es)\b)/;

/** "Jane Doe" and nothing else beside the title, and the date beside her, a title or degree, a note on her below or her name once more. */
function bareNames(page: Page): FoundByline[] {
  const near = [...page.zone.after.slice(0, nearTitle), ...page.zone.before.slice(0, 2)];
  return near
    .flatMap((block): FoundByline[] => {
      const { text } = block;
      if (block.card || isHeading(block) || text.length > 200 || !/^\p{Lu}\S* +\p{Lu}/u.test(text))
        return [];
      const byline = parseByline(text, { language: page.language });
      const isWhole = byline?.whole && byline.author.every((name) => stands(name, text));
      if (!isWhole) return [];
      const shown =
        isBesideDate(block, page) ||
        (/^(?:dr|prof)\b/i.test(text) && isTitledName(text)) ||
        text.split(/[,;&]/).some((piece) => isDegree(piece.trim())) ||
        (byline.author.length === 1 && isNamedAgain(block, page));
      return shown ? [{ ...byline, text, ...(block.whole && { at: block.index }) }] : [];
    })
    .slice(0, 1);
}

/** A person's name of two words or more, in the order of reading: not "Atlanta, United States". */
const stands = (name: Name, text: string) =>
  "given" in name &&
  name.given !== "" &&
  isLikely(name) &&
  fold(text).includes(fold(`${name.given} ${name["non-dropping-particle"] ?? ""} ${name.family}`));

function isBesideDate({ index }: Block, page: Page): boolean {
  return [index - 1, index + 1].some((at) => {
    const text = page.blocks[at]?.text ?? "";
    return text.length <= 40 && findDates(text, page.language).length > 0;
  });
}

function isNamedAgain({ text, index }: Block, page: Page): boolean {
  const { prose } = page.zone;
  const middle = prose[Math.floor(prose.length / 2)]?.index ?? 0;
  return page.blocks.some(
    (other) =>
      other.index > index &&
      !other.card &&
      other.text.startsWith(text) &&
      // The name alone comes again at the end; within the text it is a heading.
      (other.text === text ? other.index > middle : noteBegins.test(other.text.slice(text.length))),
  );
}

/** Where a name ends in a line that goes on: a mark, a number, "in" and "on behalf of". */
const nameEnds = /\s*[,|•·‧∙;()–—]|\s-\s|\s+\d|\s+(?:in|on|at|for|with|from)\s/u;
/** It begins the line, stands behind a mark or a number, or says itself what was done: not "designed by", "image by". */
const labelInside =
  /(?:(?:^|[|•·‧∙–—-]\s*|\d\s+)by:?|(?:^|[\s|•·‧∙–—-])(?:posted|written|published|authored|reviewed)\s+by:?)\s+(?=\p{Lu})/iu;

/** Says what somebody did who did not write it: "With a foreword by Jane Doe". */
function namesOthers({ text }: Block, page: Page): boolean {
  const byline = parseByline(text, { language: page.language });
  return byline?.whole === true && byline.author.length === 0;
}

/** "03/01/2017 by Jane Doe, Representative to the Committee": the first name behind the label, whatever follows it. */
function readLabelled(block: Block, page: Page): FoundByline[] {
  const label = labelInside.exec(block.text);
  // In a sentence it tells who made something else.
  if (!label || label.index > longestRest || namesOthers(block, page)) return [];
  const rest = block.text.slice(label.index + label[0].length);
  const text = rest.slice(0, nameEnds.exec(rest)?.index ?? rest.length);
  const byline = parseByline(text, { language: page.language });
  const [name] = byline?.author ?? [];
  if (!byline?.whole || byline.author.length !== 1 || !name || !isLikely(name)) return [];
  if (!("given" in name) || name.given === "") return [];
  addLinks(byline.author, block.parts, page);
  return [{ ...byline, text: block.text }];
}
