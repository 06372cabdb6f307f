import type { OutlineBlock } from "../../clip";
import { classWords, isBlock, isElement, isSilent, isText, joint, walk } from "../../dom";
import { cleanText } from "../../text";
import { hasAuthorMark } from "./marks";
import { InlineElements, type PagePart } from "./parts";

/** A block of the outline while its element is at hand. */
export interface PageBlock extends Required<
  Pick<OutlineBlock, "index" | "text"> & {
    [Flag in "whole" | "emphasised" | "outside" | "byName" | "aside"]: boolean;
  }
> {
  element: Element;
  parts: PagePart[];
  lines: string[];
}

const emphasis = new Set(["em", "strong", "i", "b", "cite"]);
const media = new Set([
  "img",
  "picture",
  "video",
  "audio",
  "iframe",
  "svg",
  "canvas",
  "object",
  "embed",
]);
const outsideTags = new Set(["nav", "footer", "form", "dialog", "menu"]);
const outsideRoles = new Set(["navigation", "contentinfo", "search", "dialog", "menu", "menubar"]);
/** Whole words of classes and ids: parts of words lie ("recommendations", "discussion", "subscription"). */
const outsideWords = new Set(
  (
    "nav navbar navigation submenu footer breadcrumb breadcrumbs related recommended comment comments respond cookie " +
    "cookies lightbox pagination advertisement trending popular"
  ).split(" "),
);
/** Words that also stand on what holds the text ("no-share", "has-menu"): believed only where there is hardly any. */
const doubtfulWords = new Set(
  "menu newsletter subscribe popup modal share sharing sharelist social pager ads banner".split(
    " ",
  ),
);
/** So many paragraphs of so many characters are text, whatever the classes around them say. */
const holdsText = 3;
const paragraph = 160;
const asideWords = new Set(["sidebar", "aside", "widget"]);
/** Most classes hold none of these words, and are dismissed by one look. */
const anyWord = new RegExp([...outsideWords, ...doubtfulWords, ...asideWords].join("|"), "i");

/** Why a block may be outside: what a doubtful word stands on, and how many paragraphs it turns out to hold. */
interface Doubt {
  paragraphs: number;
  /** The next one around it, which holds these paragraphs as well. */
  around: Doubt | undefined;
}

interface Frame {
  element: Element;
  outside: boolean;
  /** What makes it outside is an element, and no mere name. */
  byElement: boolean;
  doubt: Doubt | undefined;
  aside: boolean;
  runs: Run[];
  /** A block inside it has text, or it holds a picture. */
  mixed: boolean;
  run: Run | undefined;
}
/** A block until the walk is over: only then is known what its containers hold. */
type Draft = PageBlock & { doubt: Doubt | undefined };
interface Run {
  text: string;
  plain: number;
  index: number;
  parts: PagePart[];
}

/**
 * All blocks of the page in order. One walk over the document; every text node is read once.
 * @param heading what holds the page's title is never outside, whatever its classes say.
 */
export function readBlocks(document: Document, heading: Element | undefined): PageBlock[] {
  const blocks: Draft[] = [];
  const root = document.body;
  if (!root) return [];
  const around = ancestors(heading);
  const stack: Frame[] = [];
  const inline = new InlineElements();
  let bold = 0;
  let beside = false;
  /** The node left last is an element: what is entered next is its neighbour. */
  let behindElement = false;
  walk(root, {
    enter(node) {
      const frame = stack.at(-1);
      beside ||= behindElement;
      behindElement = false;
      if (isText(node)) {
        if (frame)
          addText(
            frame,
            joint(frame.run?.text ?? "", node.data, beside) + node.data,
            bold > 0,
            blocks,
          );
        beside = false;
        return undefined;
      }
      if (!isElement(node)) return "skip";
      if (media.has(node.localName) && frame) frame.mixed = true;
      if (isSilent(node) || isHidden(node)) return "skip";
      if (emphasis.has(node.localName)) bold += 1;
      if (node.localName === "br" && frame) addText(frame, lineBreak, true, blocks);
      if (isBlock(node)) {
        if (frame) frame.run = undefined;
        stack.push(open(node, frame, around));
      } else if (frame && (!frame.outside || node.localName === "a")) inline.open(node, frame.run);
      return undefined;
    },
    leave(node) {
      behindElement = isElement(node);
      if (!isElement(node)) return;
      if (emphasis.has(node.localName) && !isHidden(node)) bold -= 1;
      if (stack.at(-1)?.element === node) close(stack, blocks);
      else inline.close(node, stack.at(-1)?.run);
    },
  });
  return blocks
    .filter((block) => block.text !== "")
    .map(({ doubt, ...block }, index) => ({
      ...block,
      index,
      outside: block.outside || (doubt !== undefined && doubt.paragraphs < holdsText),
    }));
}

function addText(frame: Frame, data: string, bold: boolean, blocks: Draft[]): void {
  if (!frame.run) {
    if (!data.trim()) return;
    // The place is taken now, so that the blocks come in the order in which they begin.
    frame.run = { text: "", plain: 0, index: blocks.length, parts: [] };
    frame.runs.push(frame.run);
    blocks.push(blank(frame));
  }
  // Beyond this nothing is read from a block but that it is long.
  if (frame.run.text.length < 20_000) frame.run.text += data;
  if (!bold) frame.run.plain += data.trim().length;
}

const blank = ({ element, outside, byElement, aside, doubt }: Frame): Draft => ({
  doubt,
  byName: !byElement,
  index: 0,
  element,
  text: "",
  parts: [],
  lines: [],
  whole: false,
  emphasised: false,
  outside,
  aside,
});

function open(element: Element, parent: Frame | undefined, around: Set<Element>): Frame {
  const free = around.has(element) || element.localName === "body" || element.localName === "main";
  const named = !free && anyWord.test(`${element.className} ${element.id}`);
  const words = named ? classWords(element) : [];
  const isOwn = free || isOwnFooter(element, around);
  const byElement =
    (!isOwn &&
      (outsideTags.has(element.localName) ||
        outsideRoles.has(element.getAttribute("role") ?? ""))) ||
    (parent?.byElement ?? false);
  return {
    element,
    outside:
      byElement ||
      (!isOwn && words.some((word) => outsideWords.has(word))) ||
      (parent?.outside ?? false),
    byElement,
    // "hero-banner__author": where the title is, its author may be.
    doubt:
      words.some((word) => doubtfulWords.has(word)) && !hasAuthorMark(element)
        ? { paragraphs: 0, around: parent?.doubt }
        : parent?.doubt,
    aside: (!free && (element.localName === "aside" || isAside(words))) || (parent?.aside ?? false),
    runs: [],
    mixed: false,
    run: undefined,
  };
}

/** Elementor calls everything a widget. */
const isAside = (words: string[]) =>
  words.some((word) => asideWords.has(word)) && !words.includes("elementor");

/** What an article says of itself at its end. */
const isOwnFooter = (element: Element, around: Set<Element>) =>
  element.localName === "footer" &&
  element.parentElement?.localName === "article" &&
  around.has(element.parentElement);

function close(stack: Frame[], blocks: Draft[]): void {
  const frame = stack.pop();
  if (!frame) return;
  for (const run of frame.runs) {
    const block = blocks[run.index];
    if (!block) continue;
    block.text = cleanText(run.text);
    block.lines = linesOf(run.text);
    block.parts = run.parts;
    block.whole = frame.runs.length === 1 && !frame.mixed;
    if (block.text.length >= paragraph && block.doubt) block.doubt.paragraphs += 1;
    block.emphasised = block.text !== "" && run.plain === 0;
  }
  const parent = stack.at(-1);
  if (frame.doubt && frame.doubt !== parent?.doubt && frame.doubt.around)
    frame.doubt.around.paragraphs += frame.doubt.paragraphs;
  if (parent && (frame.mixed || frame.runs.length > 0)) parent.mixed = true;
  // Text after this element begins a new run of the parent.
  if (parent) parent.run = undefined;
}

/** Unicode's own sign, which no page writes: cleaning takes it for a space. */
const lineBreak = "\u2028";

/** The lines of a run of text that `<br>` parts; none where it has only one. */
function linesOf(text: string): string[] {
  if (!text.includes(lineBreak)) return [];
  const lines = text
    .split(lineBreak)
    .map((line) => cleanText(line))
    .filter(Boolean);
  return lines.length > 1 ? lines : [];
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute("hidden") ||
    /display\s*:\s*none/i.test(element.getAttribute("style") ?? "")
  );
}

export function ancestors(element: Element | null | undefined): Set<Element> {
  const found = new Set<Element>();
  for (let at = element ?? null; at; at = at.parentElement) found.add(at);
  return found;
}
