import { fitEmphasis } from "./emphasis";
import { blankDocument } from "./parse";
import { isBreak, merge, type Run, settleSpace } from "./runs";
import { writeRuns } from "./write-runs";

/** How lines are joined where only one is allowed: in a heading by a space, in a table's cell by a break. */
export type Join = "space" | "break";

/** Readers give up on deeper nesting (markdown-it at 100), and every level costs a pass: below, content goes on flat. */
const deepest = 24;

/** What may stand directly in a list. All else gets the first of them around it. */
const children: Readonly<Record<string, readonly string[]>> = {
  ul: ["li"],
  ol: ["li"],
  dl: ["dd", "dt"],
};

/**
 * Builds the tidy tree: blocks that hold blocks (lists, quotes), and blocks that hold one line of text, images,
 * emphasis and links. Text that stands between blocks becomes a paragraph.
 */
export class Outline {
  readonly root: HTMLElement;
  readonly #document = blankDocument();
  #container: HTMLElement;
  #depth = 0;
  #runs: Run[] = [];
  #join: Join | undefined;

  constructor() {
    this.root = this.create("body");
    this.#container = this.root;
  }

  create(tag: string): HTMLElement {
    return this.#document.createElement(tag);
  }

  add(run: Run): void {
    if (this.inCell && "atom" in run && isBreak(run)) run.atom.dataset["cell"] = "";
    this.#runs.push(run);
  }

  /** The innermost block that holds blocks. */
  get container(): HTMLElement {
    return this.#container;
  }

  /** Whether only one line is allowed here: no paragraph, list or other block can begin. */
  get inLine(): boolean {
    return this.#join !== undefined;
  }

  get inCell(): boolean {
    return this.#join === "break";
  }

  /** Ends the paragraph. Where only one line is allowed, what follows is joined to it. */
  end(): void {
    if (this.#join) {
      this.#runs.push(this.#break(this.#runs.at(-1)));
      return;
    }
    const runs = this.#runs;
    this.#runs = [];
    for (const part of paragraphs(runs)) {
      const paragraph = this.create("p");
      this.#write(paragraph, part);
      if (paragraph.hasChildNodes()) this.#append(paragraph);
    }
  }

  /** Puts a sign before what `fill` adds to a cell, if it adds anything. */
  signed(sign: string, fill: () => void): void {
    const start = this.#runs.length;
    fill();
    const added = this.#runs.slice(start);
    if (!this.inCell || added.every(isEmpty)) return;
    this.#runs.splice(start, 0, { text: sign, marks: [] });
  }

  /** Adds a block that is complete: a rule, a code block, a table. Not where only one line is allowed. */
  block(element: HTMLElement): void {
    this.end();
    this.#append(element);
  }

  /** Adds a block that holds blocks: what `fill` adds goes inside. It is left out when nothing was added. */
  inside(element: HTMLElement, fill: () => void): void {
    this.end();
    if (this.inLine || this.#depth >= deepest) {
      fill();
      this.end();
      return;
    }
    const outside = this.#container;
    this.#container = element;
    this.#depth++;
    fill();
    this.end();
    this.#depth--;
    this.#container = outside;
    // A list can go on: moving it to where it is would cost its length.
    if (element.hasChildNodes() && element.parentNode !== outside) this.#append(element);
  }

  /** Makes what `fill` adds the one line of `element`, which is then complete; false if that is nothing. */
  line(element: HTMLElement, join: Join, fill: () => void): boolean {
    const outside = { join: this.#join, runs: this.#runs };
    this.#join = join;
    this.#runs = [];
    fill();
    this.#write(element, this.#oneLine(join));
    this.#join = outside.join;
    this.#runs = outside.runs;
    return element.hasChildNodes();
  }

  /** A line break that goes on with the emphasis of the run beside it. */
  #break(beside: Run | undefined): Run {
    const atom = this.create("br");
    if (this.inCell) atom.dataset["cell"] = "";
    return { atom, marks: beside?.marks ?? [] };
  }

  #oneLine(join: Join): Run[] {
    const runs = paragraphs(this.#runs)
      .filter((part) => part.length > 0)
      .flatMap((part) => [this.#break(part[0]), ...part])
      .slice(1);
    if (join === "break") return runs;
    return runs.map((run) => (isBreak(run) ? { text: " ", marks: run.marks } : run));
  }

  #write(element: HTMLElement, runs: readonly Run[]): void {
    writeRuns(this.#document, element, merge(fitEmphasis(settleSpace(runs))));
  }

  #append(block: HTMLElement): void {
    const parent = this.#container;
    const allowed = children[parent.localName];
    if (!allowed || allowed.includes(block.localName)) {
      parent.append(block);
      return;
    }
    const last = parent.lastElementChild;
    if (last && block.localName in children && last.localName === allowed[0]) {
      // `<ul><li>a</li><ul>…`: a list directly in a list is meant to be under the item before it.
      last.append(block);
      return;
    }
    const item = this.create(allowed[0] ?? "li");
    item.append(block);
    parent.append(item);
  }
}

const isEmpty = (run: Run) => isBreak(run) || ("text" in run && run.text.trim() === "");

/** Two line breaks in a row are how many editors part paragraphs; those at the edges are nothing. */
function paragraphs(runs: readonly Run[]): Run[][] {
  const parts: Run[][] = [];
  let part: Run[] = [];
  let breaks: Run[] = [];
  for (const run of runs) {
    if (isBreak(run)) {
      breaks.push(run);
    } else if ("text" in run && run.text.trim() === "") {
      if (breaks.length === 0 && part.length > 0) part.push(run);
    } else {
      if (breaks.length > 1) {
        parts.push(part);
        part = [];
      } else if (part.length > 0) {
        part.push(...breaks);
      }
      breaks = [];
      part.push(run);
    }
  }
  return [...parts, part];
}
