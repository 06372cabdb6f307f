/**
 * Whether a table holds data, and is no frame for a page's columns. Judged as WebKit and Readability do: by what only
 * data tables have, then by what only layout has, then by the size of the cells.
 */
export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute("role") ?? "")) return false;
  if (table.querySelector("table")) return false;
  if (table.querySelector("th, caption, thead, tfoot, colgroup") || table.hasAttribute("summary"))
    return true;
  const rows = table.querySelectorAll("tr").length;
  const cells = table.querySelectorAll("td").length;
  if (rows < 2 || cells < rows * 2) return false;
  return table.textContent.length / cells < 200;
}
