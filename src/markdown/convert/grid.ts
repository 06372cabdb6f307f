/** A row of cells by column: a cell that spans stands in every place that it covers. */
export type GridRow = (Element | undefined)[];

/** A table of data as a rectangle: rows of the header, which is empty when the table has none, and the others. */
export interface Grid {
  header: GridRow[];
  body: GridRow[];
  columns: number;
}

/** The rows of a table in the order in which a browser shows them, by section: head, bodies, foot. */
export function sectionsOf(table: Element): { tag: string; rows: Element[] }[] {
  const sections: { tag: string; rows: Element[] }[] = [];
  for (const child of table.children) {
    if (child.localName === "tr") sections.push({ tag: "tbody", rows: [child] });
    else if (/^t(?:head|body|foot)$/.test(child.localName)) {
      const rows = [...child.children].filter(({ localName }) => localName === "tr");
      sections.push({ tag: child.localName, rows });
    }
  }
  const place = (tag: string) => ["thead", "tbody", "tfoot"].indexOf(tag);
  return sections.sort((a, b) => place(a.tag) - place(b.tag));
}

export const cellsOf = (row: Element) =>
  [...row.children].filter(({ localName }) => localName === "td" || localName === "th");

/** Lays the cells out. Spans are repeated, unless that would make the table many times its size. */
export function readGrid(table: Element): Grid {
  const sections = sectionsOf(table);
  const cells = sections.flatMap(({ rows }) => rows.flatMap(cellsOf));
  const size = cells.reduce((sum, cell) => sum + weight(cell), 0);
  const rows =
    layOut(sections, size * 4 + 10_000) ?? layOut(sections, Number.POSITIVE_INFINITY, 1) ?? [];
  const head = sections
    .filter(({ tag }) => tag === "thead")
    .reduce((count, section) => count + section.rows.length, 0);
  return split(withoutDoubles(rows.filter((row) => row.some(Boolean))), head);
}

/** A cell costs its text for every place that it stands in. */
const weight = (cell: Element) => cell.textContent.length + 20;

/** @returns undefined when the cells in all their places weigh more than `limit`. */
function layOut(
  sections: { rows: Element[] }[],
  limit: number,
  widest = 1000,
): GridRow[] | undefined {
  const laid: GridRow[] = [];
  let total = 0;
  for (const { rows } of sections) {
    const grid: GridRow[] = rows.map(() => []);
    for (const [y, row] of rows.entries()) {
      let x = 0;
      for (const cell of cellsOf(row)) {
        while (grid[y]?.[x]) x++;
        const wide = Math.min(span(cell, "colspan") || 1, widest);
        const high =
          widest === 1 ? 1 : Math.min(span(cell, "rowspan") || rows.length, rows.length - y);
        total += weight(cell) * wide * high;
        if (total > limit) return undefined;
        for (let line = y; line < y + high; line++) {
          for (let place = x; place < x + wide; place++) {
            const target = grid[line];
            if (target) target[place] ??= cell;
          }
        }
        x += wide;
      }
    }
    for (const row of grid) laid.push(row);
  }
  return laid;
}

function span(cell: Element, attribute: string): number {
  const number = Number.parseInt(cell.getAttribute(attribute) ?? "1", 10);
  return Number.isNaN(number) || number < 0 ? 1 : number;
}

/** Without columns that only spans reach: five columns under a title that claims to span ninety-nine are five. */
function withoutDoubles(rows: GridRow[]): GridRow[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const kept = Array.from({ length: width }, (_, x) => x).filter(
    (x) => x === 0 || rows.some((row) => row[x] && row[x] !== row[x - 1]),
  );
  return rows.map((row) => kept.map((x) => row[x]));
}

function split(rows: GridRow[], head: number): Grid {
  const columns = rows[0]?.length ?? 0;
  const count = Math.min(headerRows(rows, head), rows.length);
  return { header: rows.slice(0, count), body: rows.slice(count), columns };
}

/**
 * How many rows at the top are the header: those of <thead>, or those of <th> only, or a first row that is bold
 * throughout, or one of words above a column of figures.
 */
function headerRows(rows: GridRow[], head: number): number {
  if (head > 0 && head < rows.length) return head;
  const first = rows.findIndex((row) => !row.every((cell) => cell?.localName === "th"));
  if (first > 0) return first;
  if (first === -1 || head > 0) return Math.min(rows.length, 1);
  const top = rows[0] ?? [];
  const filled = top.filter((cell) => cell && shown(cell) !== "");
  if (filled.length > 0 && filled.every(isBold)) return 1;
  const overFigures = top.some(
    (cell, x) => cell && rows.slice(1).some((row) => isFigure(row[x])) && !isFigure(cell),
  );
  return overFigures && !top.some((cell) => isFigure(cell)) ? 1 : 0;
}

const shown = (cell: Element) => cell.textContent.trim();

function isBold(cell: Element | undefined): boolean {
  const bold = cell?.querySelector("b, strong");
  return bold?.textContent.trim() === (cell && shown(cell));
}

/** A quantity; a year alone may as well be a heading. */
const isFigure = (cell: Element | undefined) =>
  cell !== undefined &&
  /^[^\p{L}]*\d[^\p{L}]*$/u.test(shown(cell).slice(0, 40)) &&
  !/^(?:19|20)\d\d$/.test(shown(cell));
