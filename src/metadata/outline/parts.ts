import type { OutlinePart } from "../../clip";
import { cleanText } from "../../text";
import { hasAuthorMark, namesPerson } from "./marks";

/** An inline element while it is at hand; `from` and `to` count the elements that were opened before and in it. */
export interface PagePart {
  element: Element;
  text: string;
  from: number;
  to: number;
}

const longestText = 400;
/** No line about a work has more; a page can put a million into one. */
const mostParts = 60;

/** Gathers the inline elements of each run of text while the page is walked. */
export class InlineElements {
  readonly #open: { element: Element; from: number; run: Run | undefined; start: number }[] = [];
  #opened = 0;

  open(element: Element, run: Run | undefined): void {
    this.#open.push({ element, from: this.#opened, run, start: run?.text.length ?? 0 });
    this.#opened += 1;
  }

  /** @param run the run that the text after the element would go on; none where a block stood last. */
  close(element: Element, run: Run | undefined): void {
    const last = this.#open.at(-1);
    if (last?.element !== element) return;
    this.#open.pop();
    // An element that a block interrupts belongs to no line.
    if (!run || (last.run && last.run !== run) || run.parts.length >= mostParts) return;
    const text = cleanText(run.text.slice(last.start, last.start + 4 * longestText), longestText);
    if (text) run.parts.push({ element, text, from: last.from, to: this.#opened });
  }
}

/** A run of text that is being read. */
interface Run {
  text: string;
  parts: PagePart[];
}

/** The parts as plain data, in the order in which they begin. */
export function describeParts(parts: PagePart[]): OutlinePart[] {
  const ordered = [...parts].sort((a, b) => a.from - b.from);
  const around: number[] = [];
  return ordered.map(({ element, text, from }, index) => {
    while (around.length > 0 && (ordered[around.at(-1) ?? 0]?.to ?? 0) <= from) around.pop();
    const within = around.at(-1);
    around.push(index);
    const href = element.getAttribute("href");
    const stamp = stampOf(element);
    return {
      tag: element.localName,
      text,
      ...(href !== null && { href: href.slice(0, 2001) }),
      ...(stamp !== undefined && { stamp }),
      ...(within !== undefined && { within }),
      ...(namesPerson(element) && { toPerson: true as const }),
      ...(hasAuthorMark(element) && { authorMark: true as const }),
    };
  });
}

/** The date behind the words: a `<time>`'s own, or the title that scripts put on "2 days ago". */
function stampOf(element: Element): string | undefined {
  const stamp = element.getAttribute("datetime") ?? element.getAttribute("title") ?? "";
  return stamp.length <= 100 && /\d{4}/.test(stamp) ? stamp : undefined;
}
