import type { Name, OutlinePart } from "../../clip";
import { fold } from "../../text";
import { nobody, type FoundByline } from "./found-byline";
import { isLikely } from "./likely";
import { isPosition, parseByline } from "./names";
import type { Block, Page } from "./page";
import { addLinks } from "./profile-links";

/** A line that says more than this beside the names is a sentence, in which a link is a mention. */
export const longestRest = 80;

/** The parts whose text stands in the beginning of the block that is left; their order and nesting stay. */
export const partsWithin = (parts: OutlinePart[], text: string): OutlinePart[] =>
  parts.map((part) => (text.includes(part.text) ? part : { tag: part.tag, text: "" }));

/** "<b>Jane Doe</b> Lead Writer" where authors are: the first element is the name, whatever the rest may be. */
export function readFirst(block: Block, page: Page): FoundByline[] {
  const first = block.parts?.find(({ tag, within }) => tag !== "a" || within === undefined);
  if (!first || !block.text.startsWith(first.text) || block.text.length > longestRest) return [];
  const byline = parseByline(first.text, { mononyms: true, language: page.language });
  if (!byline?.whole || !byline.author.every((name) => "family" in name && isLikely(name)))
    return [];
  addLinks(byline.author, block.parts, page);
  return [{ ...byline, text: block.text }];
}

/** Names in elements of their own, side by side without a comma: "By <a>Jane Doe</a> <a>John Roe</a>". */
export function readParts(block: Block, page: Page, marked: boolean): FoundByline | undefined {
  const inline = (block.parts ?? []).filter(({ tag }) => tag === "a" || tag === "span");
  const around = new Set(inline.flatMap((part) => partsAround(part, block.parts)));
  const parts = inline.filter((part) => !around.has(part)).slice(0, 50);
  if (parts.length < 2 || !(marked || /^(?:by|von|par|por|di|door)\s/i.test(block.text)))
    return undefined;
  const found: { name: Name; linked: boolean }[] = [];
  let rest = ` ${fold(block.text)} `;
  for (const { text, toPerson = false } of parts) {
    const read = parseByline(text, { language: page.language });
    if (!read?.whole || !read.author.every(isLikely)) continue;
    found.push(...read.author.map((name) => ({ name, linked: toPerson })));
    rest = rest.replace(fold(text), " ");
  }
  // Beside people what is no person is where they work, or a button.
  const people = found.some(({ name }) => "family" in name);
  const authors = found
    .filter(({ name, linked }) => !people || linked || "family" in name)
    .map(({ name }) => name);
  const whole = /^(?:\s|by|von|par|por|di|door|and|und|et|y|e|en|authors?|autor(?:en)?)*$/.test(
    rest,
  );
  // In a sentence the links lead to what the author does, and where.
  if (rest.trim().length > longestRest) return undefined;
  // With a position beside the name the line as a whole may still be understood: that comes next.
  if (authors.length === 0 || !(whole || (marked && !parseByline(block.text)?.whole)))
    return undefined;
  if (found.length === 1 && whole) return undefined;
  addLinks(authors, block.parts, page);
  return {
    ...nobody(),
    author: authors,
    text: block.text,
    ...(whole && block.whole && { at: block.index }),
  };
}

/** Names marked inside a line that says more: "By <a rel=author>Jane Doe</a> in Energy · 4 comments". */
export function readMarked(block: Block, page: Page): FoundByline[] {
  const naming = (block.parts ?? [])
    .filter(({ toPerson, authorMark }) => toPerson || authorMark)
    .slice(0, 50);
  const named = new Set<OutlinePart>();
  return naming.flatMap((part) => {
    const around = partsAround(part, block.parts);
    if (around.some((other) => named.has(other))) return [];
    const { text } = part;
    const byline = parseByline(text, { mononyms: true, language: page.language });
    const mention =
      ![part, ...around].some(({ authorMark }) => authorMark) &&
      block.text.length > text.length + longestRest;
    if (!byline?.whole || mention || !byline.author.every(isLikely)) return [];
    // "Contributor, Harbour Notes" is marked as an author's, and is nobody.
    if (!part.toPerson && isPosition(text.split(",")[0] ?? "")) return [];
    named.add(part);
    const inside = block.parts?.filter((other) => partsAround(other, block.parts).includes(part));
    addLinks(byline.author, part.tag === "a" ? [part] : inside, page);
    return [{ ...byline, text }];
  });
}

/** The parts that a part stands in, from the inside out. */
function partsAround(part: OutlinePart, parts: OutlinePart[] = []): OutlinePart[] {
  const around: OutlinePart[] = [];
  for (
    let up = parts[part.within ?? -1];
    up && around.length < parts.length;
    up = parts[up.within ?? -1]
  )
    around.push(up);
  return around;
}
