import { cellsOf, type Grid, type GridRow, readGrid, sectionsOf } from "../grid";
import type { Rule } from "../rule";
import type { Walk } from "../walk";
import { unwrapSole } from "./emphasis";
import { readItem } from "./list";

/**
 * GFM's table: one header row (several are joined by a space), the value repeated in every cell that a span
 * covers, `<br>` in cells, the caption as a line in italics above. A table that only arranges is dissolved.
 */
export const table: Rule = {
  name: "table",
  reads: {
    tags: ["table"],
    read(element, walk) {
      const { outline } = walk;
      outline.end();
      for (const child of element.children) {
        if (child.localName === "caption") walk.read(child);
      }
      const flat = outline.inLine || holdsNotes(element, walk);
      const bullets = flat ? undefined : bulletsIn(element);
      if (bullets) {
        for (const cell of bullets) readItem(cell, walk);
      } else if (flat || isLayout(element)) {
        for (const child of element.children) {
          if (child.localName !== "caption") walk.read(child);
        }
      } else {
        const made = makeTable(readGrid(element), walk);
        if (made) outline.block(made);
      }
      outline.end();
    },
  },
  writes: {
    table: (content) => `\n\n${content.trim()}\n\n`,
    tr: (content, node) =>
      `\n${content}|${node.parentElement?.localName === "thead" ? `\n${ruleFor(node)}` : ""}\n`,
    th: writeCell,
    td: writeCell,
  },
};

function writeCell(content: string): string {
  return `| ${content.replace(/\n/g, " ").replace(/\|/g, "\\|")} `;
}

/** Rows of a dash and a text are a list in old dress. */
function bulletsIn(element: Element): Element[] | undefined {
  const rows = sectionsOf(element).flatMap((section) => section.rows.map(cellsOf));
  const texts = rows.map(([mark, text, ...others]) =>
    mark?.localName === "td" &&
    /^[-–—•·*▪■●○►]$/.test(mark.textContent.trim()) &&
    others.length === 0
      ? text
      : undefined,
  );
  const found = texts.filter((cell) => cell !== undefined);
  return found.length > 0 && found.length === texts.length ? found : undefined;
}

/** Footnotes in rows: they move to the end, and a table without its rows says nothing. */
const holdsNotes = (element: Element, { notes }: Walk) =>
  [...element.querySelectorAll("tbody[role], tr[role], td[role], th[role]")].some(notes.isNote);

/** Whether the table only arranges blocks side by side: it says so, or holds what no cell of data holds. */
function isLayout(element: Element): boolean {
  const role = element.getAttribute("role");
  if (role === "presentation" || role === "none") return true;
  if (element.querySelector("table")) return true;
  if (element.querySelector("th, caption, thead")) return false;
  const rows = sectionsOf(element).flatMap((section) => section.rows.map(cellsOf));
  const narrow = rows.every((cells) => cells.length <= 1);
  const blocks = "h1, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, pre, figure, iframe, hr";
  return narrow || rows.length === 1 || element.querySelector(blocks) !== null;
}

function makeTable({ header, body, columns }: Grid, walk: Walk): HTMLElement | undefined {
  const { outline } = walk;
  if (columns === 0) return undefined;
  const makeRow = (tag: string, rows: GridRow[]) => {
    const row = outline.create("tr");
    for (let x = 0; x < columns; x++) {
      const cells = new Set(rows.flatMap((cells) => cells[x] ?? []));
      const cell = outline.create(tag);
      outline.line(cell, "break", () => readCells(cells, walk));
      if (tag === "th") unwrapSole(cell, "strong");
      const align = tag === "th" ? alignment([...header, ...body], x) : undefined;
      if (align) cell.dataset["align"] = align;
      row.append(cell);
    }
    return row;
  };
  const head = outline.create("thead");
  head.append(makeRow("th", header));
  const rest = outline.create("tbody");
  for (const row of body) rest.append(makeRow("td", [row]));
  const made = outline.create("table");
  made.append(head, rest);
  return made;
}

function readCells(cells: Set<Element>, walk: Walk): void {
  let first = true;
  for (const cell of cells) {
    if (!first) walk.text(" ");
    first = false;
    walk.children(cell);
  }
}

/** The column's alignment, if more than half of its cells have the same. */
function alignment(rows: GridRow[], x: number): string | undefined {
  const cells = rows.flatMap((row) => row[x] ?? []);
  return ["left", "right", "center"].find(
    (side) => cells.filter((cell) => alignOf(cell) === side).length * 2 > cells.length,
  );
}

function alignOf(cell: Element): string | undefined {
  const style = /text-align\s*:\s*(left|right|center)/i.exec(cell.getAttribute("style") ?? "");
  return (style?.[1] ?? cell.getAttribute("align") ?? undefined)?.toLowerCase();
}

const marks: Readonly<Record<string, string>> = { left: ":---", right: "---:", center: ":---:" };

const ruleFor = (row: HTMLElement) =>
  [...row.children]
    .map((cell) =>
      cell instanceof HTMLElement ? `| ${marks[cell.dataset["align"] ?? ""] ?? "---"} ` : "",
    )
    .join("")
    .concat("|");
