import { moveInto } from "./move";
import { isBlock, isElement, isText } from "../dom";

/** Where text may stand loose beside blocks, and a paragraph may take its place. */
const containers =
  "article, aside, blockquote, center, details, div, fieldset, footer, form, header, main, section";

/**
 * Makes a paragraph of every run of loose text in a box and between double line breaks, so that each text of the page has
 * exactly one block that holds it. Readability does the same, too late for us to tell which text went where.
 * @param keep elements that must stay as they are
 */
export function formParagraphs(copy: Document, keep: ReadonlySet<Element>): void {
  const holdsBlocks = new Set<Element>();
  for (const element of copy.body.querySelectorAll("*")) {
    if (!isBlock(element)) continue;
    let parent = element.parentElement;
    while (parent && !holdsBlocks.has(parent)) {
      holdsBlocks.add(parent);
      parent = parent.parentElement;
    }
  }
  const doubled = doubleBreaks(copy);
  for (const element of [copy.body, ...copy.body.querySelectorAll(`${containers}, p`)]) {
    if (keep.has(element)) continue;
    if (element.localName !== "p") wrapRuns(element, holdsBlocks);
    else if (doubled.has(element)) splitParagraph(element);
  }
}

/** The loose run of an element that says this text, in a paragraph of its own; undefined where a picture stands in it. */
export function paragraphOf(element: Element, text: string): Element | undefined {
  const holdsBlocks = new Set<Element>();
  for (const block of element.querySelectorAll("*")) {
    let around = isBlock(block) ? block.parentElement : null;
    for (; around && around !== element && !holdsBlocks.has(around); around = around.parentElement)
      holdsBlocks.add(around);
  }
  const run = runsOf(element, holdsBlocks).find(
    (nodes) => squeeze(nodes.map(({ textContent }) => textContent).join("")) === squeeze(text),
  );
  if (!run || run.some(holdsPicture)) return undefined;
  return wrap(run);
}

const squeeze = (text: string) => text.replace(/\s+/g, "");

function wrap(run: ChildNode[]): Element | undefined {
  const paragraph = run[0]?.ownerDocument?.createElement("p");
  if (!paragraph) return undefined;
  run[0]?.before(paragraph);
  moveInto(paragraph, run);
  return paragraph;
}

/** Elements that have two line breaks with nothing between them among their children. */
function doubleBreaks(copy: Document): Set<Element> {
  const found = new Set<Element>();
  for (const first of copy.body.querySelectorAll("br")) {
    if (isBreak(nextInk(first)) && first.parentElement) found.add(first.parentElement);
  }
  return found;
}

function wrapRuns(element: Element, holdsBlocks: ReadonlySet<Element>): void {
  for (const run of runsOf(element, holdsBlocks)) wrap(run);
}

function splitParagraph(paragraph: Element): void {
  const [, ...rest] = runsOf(paragraph, new Set());
  let last = paragraph;
  for (const run of rest) {
    const next = paragraph.cloneNode(false) as Element;
    next.removeAttribute("id");
    moveInto(next, run);
    last.after(next);
    last = next;
  }
}

/** Runs of inline nodes between blocks and double breaks, without blank ones; the double breaks are removed. */
function runsOf(element: Element, holdsBlocks: ReadonlySet<Element>): ChildNode[][] {
  const runs: ChildNode[][] = [];
  let run: ChildNode[] = [];
  const close = () => {
    while (run.length && isBlank(run.at(-1))) run.pop();
    while (run.length && isBlank(run[0])) run.shift();
    if (run.some(hasInk)) runs.push(run);
    run = [];
  };
  let node = element.firstChild;
  while (node) {
    let next = node.nextSibling;
    if (isElement(node) && (isBlock(node) || holdsBlocks.has(node))) close();
    else if (isBreak(node) && isBreak(nextInk(node))) {
      close();
      for (let following = nextInk(node); isBreak(following); following = nextInk(node))
        following.remove();
      next = node.nextSibling;
      node.remove();
    } else run.push(node);
    node = next;
  }
  close();
  return runs;
}

const isBreak = (node: Node | null): node is Element => isElement(node) && node.localName === "br";

const isBlank = (node: Node | undefined) =>
  node !== undefined && ((isText(node) && !node.data.trim()) || isBreak(node));

const hasInk = (node: Node) => Boolean(node.textContent?.trim()) || holdsPicture(node);

const holdsPicture = (node: Node) =>
  isElement(node) && (node.localName === "img" || node.querySelector("img") !== null);

/** The next sibling that is not white space. */
function nextInk(node: Node): ChildNode | null {
  let next = node.nextSibling;
  while (isText(next) && !next.data.trim()) next = next.nextSibling;
  return next;
}
