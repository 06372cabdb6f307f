import fc from "fast-check";

/** HTML of articles of every kind of content, nested as pages nest it, with text that looks like Markdown. */
type Piece = string;

const signs = [
  ...[
    "*",
    "**",
    "_",
    "__",
    "~",
    "~~",
    "`",
    "``",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "&",
    "\\",
    "|",
    ":",
    "!",
  ],
  ...[
    "#",
    "##",
    "1.",
    "2)",
    "-",
    "+",
    "=",
    "===",
    "---",
    "***",
    "| --- |",
    "[^1]",
    "[^1]:",
    "[x]",
    "](",
  ],
  ...[
    "<b>",
    "</p>",
    "<!--",
    "&amp;",
    "&lt;",
    "&#65;",
    "\\*",
    "snake_case",
    "a*b",
    "2*3",
    "~20",
    "$5",
    "^[x]",
  ],
  ...[
    "http://e.org/_a_/b",
    "https://e.org/a_b?x=1&y=2",
    "www.e.org",
    "a@e.org",
    "“",
    "”",
    "(",
    "…",
    "€",
    "。",
    "中",
  ],
  ...[
    "'",
    '"',
    "é",
    "’",
    "\u00a0",
    "\u200b",
    "𝒳",
    "👍🏽",
    "1986",
    "0",
    ".",
    ",",
    "x",
    "1986.",
    "=>",
    "{x}",
    "%",
  ],
];
const words = ["policy", "paper", "Bericht", "année", "the", "of", "in"];

const text: fc.Arbitrary<Piece> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...signs, ...words, ...words, ...words),
      fc.constantFrom("", " ", " "),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => escapeHtml(parts.flat().join("")));

const escapeHtml = (raw: string) =>
  raw.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const join = (pieces: readonly Piece[], between = "") => pieces.join(between);
const tag = (name: string, inner: Piece, attributes = "") =>
  `<${name}${attributes}>${inner}</${name}>`;

const inline: fc.Arbitrary<Piece> = fc.letrec<{ line: Piece; part: Piece }>((tie) => ({
  line: fc.array(tie("part"), { minLength: 1, maxLength: 4 }).map((parts) => join(parts)),
  part: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text,
    text,
    fc
      .tuple(
        fc.constantFrom("b", "i", "em", "strong", "del", "span", "u", "code", "font"),
        tie("line"),
      )
      .map(([name, inner]) => tag(name, inner)),
    tie("line").map((inner) => tag("a", inner, ' href="https://e.org/a(b)?c=[d]"')),
    fc.constant("<br>"),
    fc.constant('<img src="https://e.org/i.png" alt="">'),
  ),
})).line;

const list = (name: string) => (items: Piece[]) =>
  tag(name, join(items.map((item) => tag("li", item))));

const block: fc.Arbitrary<Piece> = fc.letrec<{ block: Piece; blocks: Piece }>((tie) => ({
  blocks: fc.array(tie("block"), { minLength: 1, maxLength: 4 }).map((parts) => join(parts, "\n")),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    inline.map((inner) => tag("p", inner)),
    inline,
    inline.map((inner) => tag("h2", inner)),
    fc
      .tuple(
        fc.constantFrom("div", "section", "blockquote", "b", "figure", "article"),
        tie("blocks"),
      )
      .map(([name, inner]) => tag(name, inner)),
    fc.array(tie("blocks"), { minLength: 1, maxLength: 3 }).map(list("ul")),
    fc.array(tie("blocks"), { minLength: 1, maxLength: 3 }).map(list("ol")),
    fc
      .array(fc.array(inline, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 3 })
      .map((rows) =>
        tag(
          "table",
          join(
            rows.map((row, y) =>
              tag("tr", join(row.map((cell) => tag(y === 0 ? "th" : "td", cell)))),
            ),
          ),
        ),
      ),
    text.map((inner) => tag("pre", inner)),
    inline.map((inner) => tag("figcaption", inner)),
    fc.constant("<hr>"),
  ),
})).blocks;

/** An article without footnotes. */
export const article: fc.Arbitrary<Piece> = block;

/** References to and definitions of eight notes, some of them missing, doubled, empty or within each other. */
export const annotated: fc.Arbitrary<string> = (() => {
  const reference = fc
    .nat(8)
    .map((id) => `<sup><a role="doc-noteref" href="#n${id}">${id}</a></sup>`);
  const definition = (inner: fc.Arbitrary<string>) =>
    fc
      .tuple(fc.constantFrom("p", "li", "div", "td", "span", "dd"), fc.nat(8), inner)
      .map(([name, id, html]) => `<${name} role="doc-endnote" id="n${id}">${html}</${name}>`);
  const simple = fc
    .array(fc.oneof(text, reference), { maxLength: 3 })
    .map((parts) => parts.join(""));
  return fc.letrec<{ part: string; parts: string }>((tie) => ({
    parts: fc.array(tie("part"), { maxLength: 6 }).map((parts) => parts.join("")),
    part: fc.oneof(
      { maxDepth: 4 },
      simple,
      reference,
      definition(simple),
      definition(tie("parts")),
      fc
        .tuple(
          fc.constantFrom(
            "p",
            "section role=doc-endnotes",
            "ol",
            "blockquote",
            "div",
            "table",
            "code",
          ),
          tie("parts"),
        )
        .map(([name, inner]) => `<${name}>${inner}</${name.split(" ")[0]}>`),
    ),
  })).parts;
})();
