import { describe, expect, it } from "vitest";
import { html, prose, recordOf } from "../page";

const head =
  '<meta name="author" content="Jane Doe"><meta name="date" content="2024-05-03"><meta name="citation_doi" content="10.55555/wc.7">' +
  '<meta name="citation_technical_report_number" content="7"><meta name="citation_series_title" content="Water Papers">' +
  '<meta name="citation_publisher" content="Water Council">';
const title = "<h1>The Price of Water in Seven Towns</h1>";
const address = "https://www.institute.example/papers/the-price-of-water";

/** The texts of what the record has used up as its own lines. */
const told = (body: string) =>
  recordOf(html(head, `<main>${body}</main>`), address)
    .used.filter(({ as }) => as === "record")
    .map(({ element }) => element.textContent.replace(/\s+/g, " ").trim());

const before = (line: string) => told(`<div>${line}${title}</div><div>${prose()}</div>`);
const between = (line: string) => told(`${title}${line}<div>${prose()}</div>`);
const behind = (line: string) => told(`${title}<div>${prose()}</div>${line}`);

describe("between title and text, lines of the record are told", () => {
  it.each([
    "Published 3 May 2024",
    "May 3, 2024 · 5 min read",
    "Policy Brief | Water Papers No. 7",
    "Water Papers, No. 7, DOI 10.55555/wc.7",
    "Policy Brief No. 7 May 2024",
    "Mis en ligne le 3 mai 2024",
  ])("%s", (line) => {
    expect(between(`<p>${line}</p>`)).toEqual([line]);
  });
  it.each([
    "3 May 2024 was a dry day",
    "Recorded 9 September 2023",
    "Jane Doe",
    "Water Papers, No. 7: an introduction",
    "By Jane Doe in Windsor",
    "Number 7",
    "800-970-7516",
    "2024",
    "With a foreword by John Roe",
  ])("not what says more or another thing: %s", (line) => {
    expect(between(`<p>${line}</p>`)).toEqual([]);
  });
  it.each(["h2", "figcaption"])("not in a %s", (tag) => {
    expect(between(`<${tag}>May 3, 2024</${tag}>`)).toEqual([]);
  });
  it("loose in a cell, as old pages have it, and not in one of data", () => {
    const cell = (line: string) => `<table><tr><td>${line}${title}${prose()}</td></tr></table>`;
    expect(told(cell("Water Papers, May 2024"))).toHaveLength(1);
    expect(between("<table><tr><td>May 3, 2024</td><td>12</td></tr></table>")).toEqual([]);
  });
  it("before the title: its kind, and the way to it", () => {
    expect(before("<p>Policy Brief</p>")).toEqual(["Policy Brief"]);
    expect(before('<p><a href="/">Home</a> &gt; <a href="/p">Papers on water</a></p>')).toEqual([
      "Home > Papers on water",
    ]);
    expect(before("<p>Two towns > one river</p>")).toEqual([]);
  });
});

it("a paragraph of the text that begins with a date stays", () => {
  const text = `<p>May 3, 2024. ${prose(1).slice(3)}`;
  expect(told(`${title}<div>${text}${prose()}</div>`)).toEqual([]);
});

describe("facts with a label are told, wherever they stand", () => {
  it.each([
    ["<div><h3>Published</h3><div>3 May 2024</div></div>", ["Published", "3 May 2024"]],
    ["<div><div>Número:</div><div>7</div></div>", ["Número:", "7"]],
    ["<p>DOI: https://doi.org/10.55555/wc.7</p>", ["DOI: https://doi.org/10.55555/wc.7"]],
    ["<p>ISBN 978-1-55555-402-6 (paperback)</p>", ["ISBN 978-1-55555-402-6 (paperback)"]],
    [
      "<p>Doe, Jane (May 2024). <i>The Price of Water in Seven Towns</i>. Water Papers 7.</p>",
      ["Doe, Jane (May 2024). The Price of Water in Seven Towns. Water Papers 7."],
    ],
    ["<p>Show full item record</p>", ["Show full item record"]],
    [
      "<h3>How to cite</h3><p>Doe, J. (2024). The price of water. Council.</p>",
      ["How to cite", "Doe, J. (2024). The price of water. Council."],
    ],
  ])("%s", (field, lines) => {
    expect(behind(field).toSorted()).toEqual(lines.toSorted());
  });
  it.each([
    "<h3>Published</h3><p>Nothing was published on it in 2024.</p>",
    "<p>The paper is at https://doi.org/10.55555/wc.7, and free.</p>",
    "<p>DOI: 10.55555/other.9</p>",
    "<p>Doe and others held in 2024 that the price of water in seven towns fell.</p>",
    "<h3>Downloads</h3><p>They rose.</p>",
    "<h3>Number</h3><p>7</p><h3>Number</h3><p>8</p>",
    "<p>In Doe (2024), The Price of Water in Seven Towns, the authors argue that it fell.</p>",
  ])("not %s", (field) => {
    expect(behind(field)).toEqual([]);
  });
});

describe("a table of facts", () => {
  const table = (rows: [string, string][]) =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
  const facts = table([
    ["Author:", "Jane Doe"],
    ["Date deposited:", "17 June 2024"],
    ["Uncontrolled shelf:", "B"],
  ]);
  it("is told with what the record does not hold", () => {
    expect(behind(facts)).toHaveLength(6);
  });
  it("is not told from within the text", () => {
    expect(told(`${title}<div>${prose()}</div>${facts}<div>${prose()}</div>`)).toEqual([]);
  });
  it.each<[string, [string, string][]]>([
    [
      "of data",
      [
        ["Author", "Share"],
        ["Jane Doe", "2024"],
        ["John Roe", "2023"],
      ],
    ],
    [
      "of another work",
      [
        ["Publisher:", "Bread Council"],
        ["Place:", "Windsor"],
      ],
    ],
    ["of one row", [["Author:", "Jane Doe"]]],
  ])("%s is none", (_, rows) => {
    expect(behind(table(rows))).toEqual([]);
  });
});

describe("files behind the text", () => {
  const file = (name: string) => `<li><a href="/f/${name}.pdf">${name}</a></li>`;
  it("are told as a list, and under a label", () => {
    expect(behind(`<ul>${file("Report")}${file("Annex")}</ul>`)).toEqual(["Report", "Annex"]);
    expect(behind(`<h3>Files</h3><ul>${file("Report")}</ul>`).toSorted()).toEqual([
      "Files",
      "Report",
    ]);
  });
  it("not one alone, nor within the text, nor in a sentence", () => {
    expect(behind(`<ul>${file("Report")}</ul>`)).toEqual([]);
    expect(
      behind(`<p>See <a href="/a.pdf">one</a></p><p>and <a href="/b.pdf">two</a></p>`),
    ).toEqual([]);
    const list = `<ul>${file("Report")}${file("Annex")}</ul>`;
    expect(told(`${title}<div>${prose()}</div>${list}<div>${prose()}</div>`)).toEqual([]);
  });
});
