import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPage } from "../../src/article";
import {
  articlePage,
  bodyOf,
  isReadable,
  parse,
  prose,
  readText,
  squeeze,
  times,
  url,
} from "./page";
import { savedPages } from "./saved";
import { sampled } from "../sampled";

/** A piece of an article, given the numbers of its own paragraphs. */
type Piece = { take: number; write: (own: string[]) => string };

const p = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join("");
const piece = (take: number, write: Piece["write"]): Piece => ({ take, write });

/** What pages are made of: text in many wrappings, and what is no text. Every sentence in them is one of the given. */
const pieces: Piece[] = [
  piece(1, p),
  piece(2, p),
  piece(3, p),
  piece(2, (own) => `<section class="recommendations"><h2>Recommendations</h2>${p(own)}</section>`),
  piece(1, (own) => `<aside><h3>Box</h3>${p(own)}</aside>`),
  piece(2, (own) => `<ul>${own.map((text) => `<li>${text}</li>`).join("")}</ul>`),
  piece(1, (own) => `<blockquote>${p(own)}</blockquote>`),
  piece(1, (own) => `<div>${own.join("")}</div>`),
  piece(2, (own) => `<div>${own.join("<br><br>")}</div>`),
  piece(2, (own) => `<div>${own[0]}<p>${own[1]}</p></div>`),
  piece(1, (own) => `<div class="related">${p(own)}</div>`),
  piece(1, (own) => `<div hidden>${p(own)}</div>`),
  piece(1, (own) => `<div style="display: none">${p(own)}</div>`),
  piece(1, (own) => `<footer>${p(own)}</footer>`),
  piece(1, (own) => `<nav><a href="/x">${own.join("")}</a></nav>`),
  piece(1, (own) => `<div class="newsletter">${p(own)}<form><input type="email"></form></div>`),
  piece(1, (own) => `<form><label>${own.join("")}</label><textarea></textarea></form>`),
  piece(
    2,
    (own) =>
      `<div role="complementary">${own.map((text) => `<div class="card"><h3><a href="/a">${text}</a></h3><img src="/x.jpg"></div>`).join("")}</div>`,
  ),
  piece(
    2,
    (own) =>
      `<table><tr><th>${own[0]}</th><th>B</th></tr><tr><td>${own[1]}</td><td>2</td></tr></table>`,
  ),
  piece(
    2,
    (own) =>
      `<table role="presentation"><tr><td><p>${own[0]}</p></td><td><p>${own[1]}</p></td></tr></table>`,
  ),
  piece(1, (own) => `<figure><img src="/a.jpg"><figcaption>${own.join("")}</figcaption></figure>`),
  piece(1, (own) => `<details><summary>More</summary>${p(own)}</details>`),
  piece(1, (own) => `<span><b>${own.join("")}</b></span>`),
  piece(1, (own) => `<x-box><p>${own.join("")}</p></x-box>`),
  piece(1, (own) => `<dl><dt>Term</dt><dd>${own.join("")}</dd></dl>`),
  piece(1, (own) => `<h2>${own.join("")}</h2>`),
];

const articles = fc.array(fc.record({ piece: fc.constantFrom(...pieces), wrapped: fc.boolean() }), {
  minLength: 1,
  maxLength: 14,
});

function write(parts: { piece: Piece; wrapped: boolean }[]): { html: string; texts: string[] } {
  const texts: string[] = [];
  const html = parts.map(({ piece: { take, write: form }, wrapped }) => {
    const own = Array.from({ length: take }, () => {
      const text = prose(1000 + texts.length);
      texts.push(text);
      return text;
    });
    return wrapped ? `<div class="row"><div>${form(own)}</div></div>` : form(own);
  });
  return { html: html.join("\n"), texts };
}

describe("the law of the article", () => {
  it("each paragraph stands exactly once, in the text or in what was left out", () => {
    fc.assert(
      fc.property(articles, (parts) => {
        const { html, texts } = write(parts);
        const reading = readPage(articlePage(`<p>${prose(1)}</p><p>${prose(2)}</p>${html}`), url);
        if (!isReadable(reading)) return;
        const all = [reading.html, ...reading.leftOut.map((part) => part.html)];
        const text = all.map((part) => squeeze(parse(part).body.textContent)).join(" | ");
        for (const one of texts) expect([one, times(text, one)]).toEqual([one, 1]);
      }),
      sampled(150),
    );
  });

  it("what is no text has words and a number", () => {
    fc.assert(
      fc.property(articles, (parts) => {
        const reading = readPage(articlePage(write(parts).html), url);
        if (!isReadable(reading)) return;
        expect(reading.leftOut.map(({ id }) => id)).toEqual(
          reading.leftOut.map((_, at) => String(at + 1)),
        );
        expect(reading.leftOut.every(({ words }) => words > 0)).toBe(true);
      }),
      sampled(50),
    );
  });
});

describe("the law of the notes", () => {
  const forms = [
    {
      mark: (n: number, id: number) =>
        `<sup data-fn="w${id}" class="fn"><a href="#w${id}" id="w${id}-link">${n}</a></sup>`,
      notes: (ids: number[]) =>
        `<ol class="wp-block-footnotes">${ids.map((id) => `<li id="w${id}">Note ${id}. <a href="#w${id}-link">↩</a></li>`).join("")}</ol>`,
    },
    {
      mark: (n: number, id: number) => `<a href="#_ftn${id}" name="_ftnref${id}">[${n}]</a>`,
      notes: (ids: number[]) =>
        ids
          .map((id) => `<p><a href="#_ftnref${id}" name="_ftn${id}">[${id}]</a> Note ${id}.</p>`)
          .join(""),
    },
    {
      mark: (n: number, id: number) => `<sup><a href="#fn${id}" id="fnref${id}">${n}</a></sup>`,
      notes: (ids: number[]) =>
        `<h2>Notes</h2><ol>${ids.map((id) => `<li id="fn${id}">Note ${id}. <a href="#fnref${id}">↩</a></li>`).join("")}</ol>`,
    },
  ];

  it("each mark has exactly one note, and each note a mark", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }), {
          minLength: 3,
          maxLength: 9,
        }),
        fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 9 }),
        fc.boolean(),
        (form, marks, ids, beside) => {
          const text = marks
            .map((own, n) => `<p>${prose(n)}${own.map((id) => form.mark(id, id)).join(" ")}</p>`)
            .join("");
          const notes = form.notes(ids);
          const reading = readText(
            beside
              ? articlePage(text, { around: `<div>${notes}</div>` })
              : articlePage(text + notes),
          );
          const body = bodyOf(reading);
          const references = [...body.querySelectorAll("a[role='doc-noteref']")].map((link) =>
            link.getAttribute("href")?.slice(1),
          );
          const definitions = [...body.querySelectorAll("[role='doc-endnote']")].map(
            ({ id }) => id,
          );
          expect(new Set(definitions).size).toBe(definitions.length);
          expect(new Set(references)).toEqual(new Set(definitions));
          expect(reading.counts.footnotes).toBe(definitions.length);
          // Every mark whose note the page has is one, and no other.
          expect(references).toHaveLength(marks.flat().filter((id) => ids.includes(id)).length);
          for (const note of body.querySelectorAll("[role='doc-endnote']"))
            expect(squeeze(note.textContent)).toMatch(/^Note \d\.$/);
        },
      ),
      sampled(150),
    );
  });
});

describe("the law of the page", () => {
  const serialise = (document: Document) => new XMLSerializer().serializeToString(document);

  it.each(savedPages)("$name is not changed by reading", ({ html, expected }) => {
    const document = parse(html);
    const before = serialise(document);
    readPage(document, expected.url);
    expect(serialise(document)).toBe(before);
  });

  it.each(savedPages)("$name is read the same twice", ({ html, expected }) => {
    const document = parse(html);
    expect(readPage(document, expected.url)).toEqual(readPage(document, expected.url));
  });

  it.each(savedPages)("$name gives plain JSON", ({ html, expected }) => {
    const reading = readPage(parse(html), expected.url);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });
});
