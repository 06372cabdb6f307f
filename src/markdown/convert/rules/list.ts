import { moveChildren } from "../move";
import type { Outline } from "../outline";
import type { Rule } from "../rule";
import type { Walk } from "../walk";

/** `-` bullets and `1.` numbers; what is inside is indented by the width of the mark. */
export const list: Rule = {
  name: "list",
  reads: {
    tags: ["ul", "ol", "menu", "dir"],
    read(element, walk) {
      const { outline } = walk;
      outline.end();
      if (element.localName !== "ol") {
        outline.inside(bulletList(outline), () => walk.children(element));
        return;
      }
      const numbers = outline.create("ol");
      const items = element.hasAttribute("reversed")
        ? element.querySelectorAll(":scope > li").length
        : 1;
      numbers.dataset["next"] = String(integer(element.getAttribute("start")) ?? items);
      numbers.dataset["step"] = element.hasAttribute("reversed") ? "-1" : "1";
      outline.inside(numbers, () => walk.children(element));
      splitAtJumps(numbers, outline);
    },
  },
  writes: { ul: writeList, ol: writeList },
};

function writeList(content: string, node: HTMLElement): string {
  return node.parentElement?.localName === "li" ? `\n${content}\n` : `\n\n${content}\n\n`;
}

export const item: Rule = {
  name: "list item",
  reads: {
    tags: ["li"],
    read: readItem,
  },
  writes: {
    li(content, node) {
      const mark = `${node.dataset["mark"] ?? "-"} `;
      const text = content.trim().replace(/\n(?=[^\n])/g, `\n${" ".repeat(mark.length)}`);
      const end = node.nextSibling ? (isLoose(node.parentElement) ? "\n\n" : "\n") : "";
      return mark + text + end;
    },
  },
};

const lists = { ul: true, ol: true };

/** The tidy tree's name for the text of an item that is only one line, with or without a list below it. */
export const itemLine = "x-line";

function bulletList(outline: Outline): HTMLElement {
  const last = outline.container.lastElementChild;
  // Two lists of bullets in a row are one in Markdown, whatever stands between their lines.
  return last instanceof HTMLElement && last.localName === "ul" ? last : outline.create("ul");
}

/** Reads what an element holds as an item of the list around it, or of a new one. */
export function readItem(element: Element, walk: Walk): void {
  const { outline } = walk;
  outline.end();
  if (outline.inLine) {
    outline.signed("- ", () => walk.children(element));
    outline.end();
  } else if (outline.container.localName in lists) {
    makeItem(element, walk);
  } else {
    outline.inside(bulletList(outline), () => makeItem(element, walk));
  }
}

function makeItem(element: Element, walk: Walk): void {
  const { outline } = walk;
  const parent = outline.container;
  const made = outline.create("li");
  const number = nextNumber(parent, element);
  if (number !== undefined) made.dataset["number"] = String(number);
  outline.inside(made, () => walk.children(element));
  const [first, ...rest] = made.children;
  if (first?.localName === "p" && rest.every(canFollow)) {
    const text = outline.create(itemLine);
    moveChildren(first, text);
    first.replaceWith(text);
  } else if (rest.some(({ localName }) => localName === "p")) {
    parent.dataset["loose"] = "";
  }
}

const isLoose = (parent: HTMLElement | null) => parent?.dataset["loose"] !== undefined;

/**
 * A list can follow a line without an empty line between if it has bullets or begins at 1, and so on for a list
 * that its first item begins with.
 */
function canFollow(block: Element): boolean {
  const [item] = block.children;
  if (!(item instanceof HTMLElement)) return block.localName === "ul";
  if (block.localName !== "ul" && !/^1\D/.test(item.dataset["mark"] ?? "")) return false;
  const [first] = item.children;
  return !first || !(first.localName in lists) || canFollow(first);
}

/** The number of the item that is read now; undefined in a list of bullets. Counts on for the item after it. */
export function nextNumber(parent: HTMLElement, element: Element): number | undefined {
  const next = integer(parent.dataset["next"] ?? null);
  if (next === undefined) return undefined;
  const number = integer(element.getAttribute("value")) ?? next;
  parent.dataset["next"] = String(number + Number(parent.dataset["step"]));
  return number;
}

/** CommonMark reads no negative numbers and at most nine digits. */
function integer(text: string | null): number | undefined {
  const number = Number.parseInt(text ?? "", 10);
  return Number.isNaN(number) ? undefined : Math.min(Math.max(number, 0), 999_999_999);
}

/**
 * Readers count on from a list's first number, whatever the others are. So where the numbers jump a new list
 * begins, which another sign behind the number sets off: "3." and then "7)".
 */
function splitAtJumps(numbers: HTMLElement, outline: Outline): void {
  const before = numbers.previousElementSibling;
  let sign = before instanceof HTMLElement && before.dataset["sign"] === "." ? ")" : ".";
  let current = numbers;
  let expected: number | undefined;
  current.dataset["sign"] = sign;
  for (const made of [...numbers.children]) {
    if (!(made instanceof HTMLElement)) continue;
    const number = integer(made.dataset["number"] ?? null) ?? expected ?? 1;
    if (expected !== undefined && number !== expected) {
      sign = sign === "." ? ")" : ".";
      const next = outline.create("ol");
      next.dataset["sign"] = sign;
      if (isLoose(numbers)) next.dataset["loose"] = "";
      current.after(next);
      current = next;
    }
    if (current !== numbers) current.append(made);
    made.dataset["mark"] = `${number}${sign}`;
    expected = number + 1;
  }
}
