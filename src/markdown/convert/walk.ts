import type { Notes } from "./notes";
import { Outline } from "./outline";
import type { Rule } from "./rule";
import type { Mark } from "./runs";
import { readable } from "./text";
import { isUnread } from "./unread";

/** The parser ends nesting at 512 (Chromium, Firefox); what still comes deeper is read as plain text. */
const deepest = 600;

/** Where more than one rule takes an element, those by its role come first. */
export interface RulesToRead {
  byTag: ReadonlyMap<string, readonly Rule[]>;
  byRole: readonly Rule[];
}

/** Goes through the page's tree in order, asks the rules what each element is, and builds the tidy tree. */
export class Walk {
  readonly outline = new Outline();
  readonly notes: Notes;
  /** The definitions in the order of their first reference: note n is at n − 1. */
  readonly numbered: Element[] = [];
  readonly #rules: RulesToRead;
  readonly #numbers = new Map<Element, number>();
  #marks: readonly Mark[] = [];
  #depth = 0;

  constructor(rules: RulesToRead, notes: Notes) {
    this.#rules = rules;
    this.notes = notes;
  }

  /** The emphasis and links around the present place, from the outside in. */
  get marks(): readonly Mark[] {
    return this.#marks;
  }

  read(element: Element): void {
    const rule = this.#ruleFor(element);
    if (isUnread(element) && !rule) return;
    if (++this.#depth > deepest) {
      this.text(element.textContent);
    } else if (rule?.reads) {
      rule.reads.read(element, this);
    } else {
      this.children(element);
    }
    this.#depth--;
  }

  #ruleFor(element: Element): Rule | undefined {
    const takes = ({ reads }: Rule) => reads?.when?.(element, this) ?? true;
    const byRole = element.hasAttribute("role") ? this.#rules.byRole.find(takes) : undefined;
    return byRole ?? this.#rules.byTag.get(element.localName)?.find(takes);
  }

  children(element: Element): void {
    for (const child of element.childNodes) {
      if (child instanceof Element) this.read(child);
      else if (child instanceof Text) this.text(child.data);
    }
  }

  text(text: string): void {
    const shown = readable(text);
    if (shown !== "") this.outline.add({ text: shown, marks: this.#marks });
  }

  atom(atom: HTMLElement, marks = this.#marks): void {
    this.outline.add({ atom, marks });
  }

  /** What `fill` reads carries the mark. One within its like changes nothing. */
  marked(mark: Mark, fill: () => void): void {
    const within = this.#marks.some(({ tag }) => tag === mark.tag);
    this.withMarks(within ? this.#marks : [...this.#marks, mark], fill);
  }

  withMarks(marks: readonly Mark[], fill: () => void): void {
    const outside = this.#marks;
    this.#marks = marks;
    fill();
    this.#marks = outside;
  }

  /** The number of a note; a definition that has none yet gets the next. */
  number(definition: Element): number {
    const known = this.#numbers.get(definition);
    if (known !== undefined) return known;
    const number = this.numbered.push(definition);
    this.#numbers.set(definition, number);
    return number;
  }
}
