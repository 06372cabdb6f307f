import type { Name } from "../clip";
import { webAddress } from "./address";
import { findDates } from "./dates";
import { isLikely } from "./likely";
import { announcement, isPosition, parseByline, type Byline } from "./names";
import type { Block, Page } from "./page";
import { authorSelector, hasAuthorMark, isAuthorMarked, isInCard } from "./page/marks";
import { once } from "./page/once";
import { textOf } from "./page/walk";
import { fold } from "./text";

/** A line of the page that names its authors. */
export interface FoundByline extends Pick<
  Byline,
  "author" | "editor" | "contributor" | "translator" | "date"
> {
  /** As printed. */
  text: string;
  /** Present when the element says this and nothing else. */
  element?: Element;
}

const checkedBy =
  /^(?:(?:medically|expert|legally)\s+)?(?:reviewed|fact[- ]?checked|checked|edited|verified|approved|photos?|photography|illustrat\w+|updated)\s+by\b/i;
const longestByline = 400;
const furthestFromText = 8;

/** Bylines around the title, in the order of the page: labelled ("By …"), marked up as an author's, or dated. */
export const bylinesNearTitle = once((page): FoundByline[] => {
  const body = bodyBlocks(page);
  const found: FoundByline[] = [];
  let announced = false;
  let passing = false;
  for (const block of [...page.zone.before.toReversed(), ...page.zone.after]) {
    if (block.text.length > longestByline || isInCard(block, page) || body.has(block)) continue;
    if (announcement.test(block.text)) {
      announced = true;
      passing = false;
      continue;
    }
    // "Reviewed by" over a name: that one did not write it.
    if (passing || checkedBy.test(block.text)) {
      passing = /\bby:?$/i.test(block.text);
      continue;
    }
    const marked = announced || isAuthorMarked(block.element, page.heading?.element);
    const lines = readBlock(block, page, marked, found.at(-1)?.author.at(-1));
    // "Author(s)" over a list: every line of it, until one that names nobody.
    if (announced && lines.length === 0) announced = false;
    found.push(...lines);
  }
  return found;
});

/** Bylines that stand among the paragraphs of the text: near its beginning, or after its end. */
export const bylinesInBody = once((page): FoundByline[] =>
  [...bodyBlocks(page)].flatMap((block) => readWhole(block, page, false) ?? []),
);

/** Short blocks beside the paragraphs of the text, before the fourth paragraph or after the last. */
const bodyBlocks = once((page): Set<Block> => {
  const { prose } = page.zone;
  const parents = new Map<Element | null, number>();
  for (const { element } of prose)
    parents.set(element.parentElement, (parents.get(element.parentElement) ?? 0) + 1);
  const [body] = [...parents].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (!body) return new Set();
  const beside = prose.filter(({ element }) => element.parentElement === body);
  const begin = beside[3]?.index ?? beside.at(-1)?.index ?? 0;
  const end = beside.at(-1)?.index ?? 0;
  return new Set(
    page.blocks.filter(
      ({ element, index, text, outside }) =>
        !outside &&
        element.parentElement === body &&
        text.length <= longestByline &&
        !/^h[1-6]$/.test(element.localName) &&
        (index < begin || (index > end && index <= end + furthestFromText)) &&
        // Structured heads put title, byline and text side by side: a marked line is the head's.
        !hasAuthorMark(element),
    ),
  );
});

function readBlock(block: Block, page: Page, marked: boolean, after?: Name): FoundByline[] {
  const parts = readParts(block, page, marked);
  if (parts) return [parts];
  if (marked && after && addsTo(after, block.text)) return [];
  const whole = readWhole(block, page, marked, after);
  if (whole) return [whole];
  return readMarked(block, page);
}

/** A line of its own under a name: "Senior Fellow, Water Council" says more of whom was named before. */
function addsTo(name: Name, text: string): boolean {
  if (
    !("family" in name) ||
    !isPosition(text.split(",")[0] ?? "") ||
    /^(?:by|von|par|por)\s/i.test(text)
  )
    return false;
  parseByline(text, { after: name });
  return true;
}

/** A block that is a byline from its first word to its last. */
function readWhole(
  block: Block,
  page: Page,
  marked: boolean,
  after?: Name,
): FoundByline | undefined {
  const byline = parseByline(block.text, {
    mononyms: marked,
    language: page.language,
    after: marked ? after : undefined,
  });
  if (!byline) return undefined;
  const found = { ...byline, text: block.text };
  const named = byline.labelled || marked;
  if (named && byline.whole && (byline.labelled || byline.author.every(isLikely))) {
    addLinks(byline.author, block.element, page);
    return { ...found, ...(block.whole && { element: block.element }) };
  }
  // "Harbour Notes · December 9, 2024 · Jane Doe": what is no name is a label, and no part of a byline.
  // Without such marks it may be a dateline: "New Delhi, May 3, 2020".
  if (named || !byline.date || !/[|•·‧∙]/u.test(block.text)) return undefined;
  return datedLine(block, byline, page);
}

/** A line with a date and names between marks: the parts that are names from beginning to end. */
function datedLine(block: Block, byline: Byline, page: Page): FoundByline | undefined {
  const authors: Name[] = [];
  let whole = true;
  for (const part of block.text.split(/\s*[|•·‧∙]\s*/u)) {
    const read = parseByline(part, { language: page.language });
    if (read?.whole && read.author.every((name) => isLikely(name) && "given" in name))
      authors.push(...read.author);
    else if (findDates(part, page.language).length === 0) whole = false;
  }
  if (authors.length === 0) return undefined;
  addLinks(authors, block.element, page);
  return {
    ...byline,
    author: authors,
    text: block.text,
    ...(whole && block.whole && { element: block.element }),
  };
}

/** Names in elements of their own, side by side without a comma: "By <a>Jane Doe</a> <a>John Roe</a>". */
function readParts(block: Block, page: Page, marked: boolean): FoundByline | undefined {
  const parts = [...block.element.querySelectorAll("a, span")]
    .filter((element) => element.querySelector("a, span") === null)
    .slice(0, 50);
  if (parts.length < 2 || !(marked || /^(?:by|von|par|por|di|door)\s/i.test(block.text)))
    return undefined;
  const authors: Name[] = [];
  let rest = ` ${fold(block.text)} `;
  for (const part of parts) {
    const text = textOf(part, 200);
    const read = parseByline(text, { language: page.language });
    if (!read?.whole || !read.author.every(isLikely)) continue;
    authors.push(...read.author);
    rest = rest.replace(fold(text), " ");
  }
  const whole = /^(?:\s|by|von|par|por|di|door|and|und|et|y|e|en|authors?|autor(?:en)?)*$/.test(
    rest,
  );
  // With a position beside the name the line as a whole may still be understood: that comes next.
  if (authors.length === 0 || !(whole || (marked && !parseByline(block.text)?.whole)))
    return undefined;
  if (authors.length === 1 && whole) return undefined;
  addLinks(authors, block.element, page);
  return {
    author: authors,
    editor: [],
    contributor: [],
    translator: [],
    text: block.text,
    ...(whole && block.whole && { element: block.element }),
  };
}

/** Names marked inside a line that says more: "By <a rel=author>Jane Doe</a> in Energy · 4 comments". */
function readMarked(block: Block, page: Page): FoundByline[] {
  const elements = [...block.element.querySelectorAll(authorSelector)].slice(0, 50);
  const outermost = elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
  return outermost.flatMap((element) => {
    const text = textOf(element, longestByline);
    const byline = parseByline(text, { mononyms: true, language: page.language });
    // In a sentence a link to a person's page is a mention.
    const mention = !hasAuthorMark(element) && block.text.length > text.length + 80;
    if (!byline?.whole || mention || !byline.author.every(isLikely)) return [];
    addLinks(byline.author, element, page);
    return [{ ...byline, text }];
  });
}

/** Gives each author the address that the name links to, if it is on a page about people. */
function addLinks(names: Name[], element: Element, page: Page): void {
  const links =
    element.localName === "a" ? [element] : [...element.querySelectorAll("a[href]")].slice(0, 50);
  for (const link of links) {
    const text = textOf(link, 200);
    const url = webAddress(link.getAttribute("href"), page.base);
    const name = names.find(
      (candidate) => "family" in candidate && text.endsWith(candidate.family),
    );
    if (name && url && link.matches(authorSelector)) name.url ??= url;
  }
}
