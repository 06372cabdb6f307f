import type { HostileCase } from "./case";
import { firstWords, page, pages } from "./page";

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join("");

/** Elements that a script nests deeper than any parser would. */
const nested = (name: string, depth: number): string => `<script>
  let at = document.querySelector("article");
  for (let depth = 0; depth < ${depth}; depth += 1) at = at.appendChild(document.createElement("${name}"));
  at.textContent = "At the bottom of it all stands one more sentence.";
</script>`;

export const sizeCases: HostileCase[] = [
  ...["div", "span", "blockquote", "em"].map((name): HostileCase => ({
    name: `1,500 times <${name}>, nested by a script`,
    html: () => page({ body: nested(name, 1500) }),
  })),
  ...pages({
    "a title of one megabyte": { title: "A long title ".repeat(80_000) },
    "ten thousand names": {
      head: times(10_000, (at) => `<meta name="citation_author" content="Author, Number ${at}">`),
    },
    "elements nested as deep as the parser allows": {
      body: `${"<div>".repeat(600)}<p>Deep.</p>${"<b><i>".repeat(300)}deep`,
    },
    "quotes and lists nested without end": {
      body: `${"<blockquote><ul><li>".repeat(200)}<p>Deep.</p>`,
    },
    "tables nested without end": { body: `${"<table><tr><td>".repeat(150)}Deep.` },
    "five megabytes of attributes": {
      body: times(
        50,
        (at) =>
          `<p title="${"x".repeat(50_000)}" data-a="${"y".repeat(50_000)}">Paragraph ${at}.</p>`,
      ),
    },
    "an element of fifty thousand attributes": {
      body: `<p ${times(50_000, (at) => `data-a${at}="1" `)}>One paragraph.</p>`,
    },
    "a class of one megabyte": {
      body: `<p class="${"share ".repeat(170_000)}">One paragraph.</p>`,
    },
    "an address of two hundred kilobytes": {
      body: `<p><a href="https://ok.example/${"x".repeat(200_000)}">A link</a>.</p>`,
    },
    "a word of two hundred kilobytes": { body: `<p>${"x".repeat(200_000)}</p>` },
    "a hundred thousand line breaks": { body: `<p>x${"<br>".repeat(100_000)}y</p>` },
    "ten thousand marks on one letter": { body: `<p>a${"\u0301".repeat(10_000)}</p>` },
    "five thousand brackets and stars": {
      body: `<p>${"[".repeat(5_000)}${"*_`".repeat(5_000)}${"&lt;".repeat(5_000)}</p>`,
    },
    // Firefox itself hangs for minutes on more of them.
    "a table of a thousand columns that span": {
      body: `<table>${times(4, () => `<tr>${times(2, () => `<td colspan="500" rowspan="20">x</td>`)}</tr>`)}</table>`,
    },
  }),
  {
    name: "a page without a head, a body or an end",
    html: () =>
      `<title>A dry report</title>${page({})
        .replace(/^[\s\S]*?<main>/, "")
        .replace(/<\/main>[\s\S]*$/, "")}`,
  },
  {
    name: "a page in which nothing is closed",
    html: () =>
      page({ body: "<b><i><u><a href='/x'><em><font><li><dd><td><p><table><tr>" }).replaceAll(
        /<\/(?!script|title|h1|header|nav|a)\w+>/g,
        "",
      ),
  },
  {
    name: "a page of characters that are none",
    html: () =>
      page({
        body: `<p>\u0000 \uFFFE &#0; &#x1F; &#xD800; &#1114112; \u0085 \u2028 ${firstWords}</p>`,
      }),
  },
  {
    name: "a page with nothing in it",
    ends: "in a sentence",
    html: () => "",
  },
];
