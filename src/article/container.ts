import type { Block, Survey } from "./survey";

export interface Article {
  /** What is read and told: all in it goes to the text or to what was left out. */
  container: Element;
  /** The smallest element in it, or itself, around all of the text. */
  core: Element;
  /** Indexes of the blocks in it that are taken for its text. */
  found: ReadonlySet<number>;
}

/** Where prose is not the page's own subject. */
const beside =
  "nav, footer, aside, form, dialog, [hidden], [role='complementary'], [role='navigation'], [role='dialog']";

/** Below this share of the page's prose, what Readability found is doubted. */
const doubtful = 0.12;

/**
 * The element that holds the article: the smallest around what Readability found. If that is next to nothing of the
 * page's prose (a notice above a page of boxes, a footer), the smallest element around most of the prose is taken with all
 * that is in it.
 * @param located the indexes of the blocks that Readability takes for the article
 */
export function findContainer(
  body: Element,
  survey: Survey,
  located: ReadonlySet<number> = new Set(),
): Article {
  const found = survey.blocks.filter(({ index }) => located.has(index));
  const apart = new Set(body.querySelectorAll(beside));
  const prose = survey.blocks.filter(
    ({ kind, element }) => kind === "prose" && !isIn(element, apart),
  );
  const trusted =
    found.some(({ words }) => words > 0) && proseWords(found) >= proseWords(prose) * doubtful;
  const core = trusted ? smallestAround(body, found, 0.98) : smallestAround(body, prose, 0.8);
  const text = (trusted ? found : survey.blocks).filter(({ element }) => core.contains(element));
  return { container: declaredAround(core), core, found: new Set(text.map(({ index }) => index)) };
}

const proseWords = (blocks: Block[]) =>
  blocks.reduce((sum, { kind, words }) => sum + (kind === "prose" ? words : 0), 0);

function isIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) if (set.has(up)) return true;
  return false;
}

/** The smallest element with at least that share of the words; words that are no prose count little. */
function smallestAround(body: Element, blocks: Block[], share: number): Element {
  const inside = new Map<Element, number>();
  let total = 0;
  for (const { element, kind, words } of blocks) {
    const weight = kind === "prose" ? words : words / 4;
    total += weight;
    for (let up: Element | null = element; up; up = up === body ? null : up.parentElement)
      inside.set(up, (inside.get(up) ?? 0) + weight);
  }
  let container = body;
  for (;;) {
    const next = [...container.children].find(
      (child) => (inside.get(child) ?? 0) >= Math.max(1, total * share),
    );
    if (!next) break;
    container = next;
  }
  while (isText(container) && container !== body && container.parentElement)
    container = container.parentElement;
  return container;
}

/** What the page itself calls the article or its main part: what is left out of that is told. */
const declaredAround = (element: Element) =>
  element.closest("article, main, [role='main']") ?? element;

/** A single paragraph or list is no container. */
const isText = (element: Element) =>
  /^(?:p|li|h[1-6]|pre|blockquote|ul|ol|dl)$/.test(element.localName);
