import type { Name } from "../clip";
import { webAddress } from "./address";
import { parseByline, type Byline } from "./names";
import type { Block, Page } from "./page";
import { authorSelector, hasAuthorMark, isAuthorMarked, isInCard } from "./page/marks";
import { textOf } from "./page/walk";

/** A line of the page that names its authors. */
export interface FoundByline extends Byline {
  /** As printed. */
  text: string;
  /** Present when the element says this and nothing else. */
  element?: Element;
}

const longestByline = 400;
const furthestFromText = 8;

/** Bylines around the title, in the order of the page: labelled ("By …"), marked up as an author's, or dated. */
export function bylinesNearTitle(page: Page): FoundByline[] {
  const body = bodyBlocks(page);
  const found: FoundByline[] = [];
  for (const block of [...page.zone.before.toReversed(), ...page.zone.after]) {
    if (block.text.length > longestByline || isInCard(block, page) || body.has(block)) continue;
    const marked = isAuthorMarked(block.element, page.heading?.element);
    const line = readLine(block, page, marked, found.at(-1)?.author.at(-1));
    if (line) found.push(line);
    else found.push(...readMarked(block, page));
  }
  return found;
}

/** Bylines that stand among the paragraphs of the text: near its beginning, or after its end. */
export function bylinesInBody(page: Page): FoundByline[] {
  return [...bodyBlocks(page)].flatMap((block) => readLine(block, page, false) ?? []);
}

/** Short blocks beside the paragraphs of the text, before the fourth paragraph or after the last. */
function bodyBlocks(page: Page): Set<Block> {
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
}

function readLine(
  block: Block,
  page: Page,
  marked: boolean,
  after?: Name,
): FoundByline | undefined {
  const byline = parseByline(block.text, {
    strict: true,
    mononyms: marked,
    language: page.language,
    after: marked ? after : undefined,
  });
  if (!byline || !(byline.labelled || marked || byline.date)) return undefined;
  // A date beside a place ("Berlin, 3 May 2020") is no byline.
  if (
    !byline.labelled &&
    !marked &&
    !byline.author.some((name) => "given" in name && name.given !== "")
  )
    return undefined;
  addLinks(byline.author, block.element, page);
  return { ...byline, text: block.text, ...(block.whole && { element: block.element }) };
}

/** Names marked inside a line that says more: "By <a rel=author>Jane Doe</a> in Energy · 4 comments". */
function readMarked(block: Block, page: Page): FoundByline[] {
  const elements = [...block.element.querySelectorAll(authorSelector)].slice(0, 50);
  const outermost = elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
  return outermost.flatMap((element) => {
    const text = textOf(element, longestByline);
    const byline = parseByline(text, { strict: true, mononyms: true, language: page.language });
    if (!byline) return [];
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
