import { describe, expect, it } from "vitest";
import { readAddresses } from "../../src/article/address";
import { takeNotes } from "../../src/article/footnotes";
import { articlePage, bodyOf, paragraphs, parse, prose, readText, squeeze, url } from "./page";

/** What the notes of a snippet are: the references as [label, id], the definitions as [id, text], and what is left. */
function notesOf(html: string) {
  const document = parse(html);
  const notes = takeNotes(document, readAddresses(document, url));
  return {
    references: [...document.querySelectorAll("a[role='doc-noteref']")].map((link) => [
      link.textContent,
      link.getAttribute("href"),
    ]),
    definitions: [...notes.definitions].map(([id, note]) => [id, squeeze(note.textContent)]),
    heading: notes.heading?.textContent,
    left: squeeze(document.body.textContent),
  };
}

const text = "<p>Some text";

describe("WordPress block", () => {
  const block = `${text}<sup data-fn="a-1" class="fn"><a href="#a-1" id="a-1-link">1</a></sup> and more<sup data-fn="b-2" class="fn"><a href="#b-2" id="b-2-link">2</a></sup>.</p>
    <ol class="wp-block-footnotes"><li id="a-1">First <em>note</em>. <a href="#a-1-link" aria-label="Jump">↩︎</a></li><li id="b-2">Second. <a href="#b-2-link">↩︎</a></li></ol>`;

  it("pairs references with definitions", () => {
    expect(notesOf(block)).toEqual({
      references: [
        ["1", "#note-1"],
        ["2", "#note-2"],
      ],
      definitions: [
        ["note-1", "First note."],
        ["note-2", "Second."],
      ],
      heading: undefined,
      left: "Some text1 and more2.",
    });
  });

  it("leaves a reference alone whose note is missing", () => {
    const { references, left } = notesOf(
      `${text}<sup data-fn="x" class="fn"><a href="#x">1</a></sup></p><ol class="wp-block-footnotes"><li id="y">Other</li></ol>`,
    );
    expect(references).toEqual([]);
    expect(left).toBe("Some text1 Other".replace(" ", " ").replace("1 Other", "1Other"));
  });

  it("lets several references share a note", () => {
    const shared = notesOf(
      `${text}<sup data-fn="a" class="fn"><a href="#a" id="a-link">1</a></sup> again<sup data-fn="a" class="fn"><a href="#a" id="a-link-2">1</a></sup></p>
       <ol class="wp-block-footnotes"><li id="a">Note. <a href="#a-link">↩︎</a> <a href="#a-link-2">↩︎</a></li></ol>`,
    );
    expect(shared.references).toEqual([
      ["1", "#note-1"],
      ["1", "#note-1"],
    ]);
    expect(shared.definitions).toEqual([["note-1", "Note."]]);
  });
});

describe("Word", () => {
  it.each([
    [
      "in boxes of their own",
      `${text}<a href="#_ftn1" name="_ftnref1">[1]</a></p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> A note.</p></div>`,
    ],
    [
      "as bare paragraphs",
      `${text}<a href="#_ftn1" name="_ftnref1">[1]</a></p><p><a href="#_ftnref1" name="_ftn1">[1]</a> A note.</p>`,
    ],
    [
      "endnotes with roman numbers",
      `${text}<a href="#_edni" id="_ednrefi">[1]</a></p><p><a href="#_ednrefi" id="_edni">[1]</a> A note.</p>`,
    ],
    [
      "with the address of the author's disk",
      `${text}<a href="file:///C:/Users/x/draft.docx#_ftn1" name="_ftnref1">[1]</a></p><p><a href="file:///C:/Users/x/draft.docx#_ftnref1" name="_ftn1">[1]</a> A note.</p>`,
    ],
    [
      "where the editor dropped the names",
      `${text}<a href="#_ftn1">[1]</a></p><p><a href="#_ftnref1">[1]</a> A note.</p>`,
    ],
  ])("%s", (_, html) => {
    const notes = notesOf(html);
    expect(notes.references).toEqual([["[1]", "#note-1"]]);
    expect(notes.definitions).toEqual([["note-1", "A note."]]);
    expect(notes.left).toBe("Some text[1]");
  });

  it("takes further paragraphs of a note with it, up to the next note", () => {
    const notes = notesOf(
      `${text}<a href="#_ftn1" name="_ftnref1">[1]</a><a href="#_ftn2" name="_ftnref2">[2]</a></p>
       <p><a href="#_ftnref1" name="_ftn1">[1]</a> One.</p><p>More of one.</p><p><a href="#_ftnref2" name="_ftn2">[2]</a> Two.</p><p>Not a note.</p>`,
    );
    expect(notes.definitions).toEqual([
      ["note-1", "One.More of one."],
      ["note-2", "Two."],
    ]);
    expect(notes.left).toBe("Some text[1][2] Not a note.");
  });

  it("follows numbering that starts again in each chapter", () => {
    const chapter = (n: number) =>
      `<p>Chapter ${n}<a href="#_ftn1" name="_ftnref1">[1]</a></p><p><a href="#_ftnref1" name="_ftn1">[1]</a> Note of ${n}.</p>`;
    expect(notesOf(chapter(1) + chapter(2)).definitions).toEqual([
      ["note-1", "Note of 1."],
      ["note-2", "Note of 2."],
    ]);
  });
});

describe("superscript link to a list", () => {
  const list = (items: string) => `<h2>Notes</h2><ol>${items}</ol>`;

  it.each([
    [
      "Pandoc",
      `${text}<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></p>`,
      `<li id="fn1"><p>A note.<a href="#fnref1" role="doc-backlink">↩︎</a></p></li>`,
    ],
    [
      "Wikipedia",
      `${text}<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup></p>`,
      `<li id="cite_note-1"><span><b><a href="#cite_ref-1">^</a></b></span> <span>A note.</span></li>`,
    ],
    [
      "a plugin",
      `${text}<sup id="r1"><a href="#footnote-1">1</a></sup></p>`,
      `<li id="footnote-1">A note. <a href="#r1">[return]</a></li>`,
    ],
    [
      "an anchor at the start of the item",
      `${text}<sup><a href="#n1">1</a></sup></p>`,
      `<li><a id="n1" name="n1"></a>A note.</li>`,
    ],
    [
      "the page's full address",
      `${text}<sup><a href="${url}#n1">1</a></sup></p>`,
      `<li id="n1">A note.</li>`,
    ],
    [
      "a label in the item",
      `${text}<sup><a href="#n1">1</a></sup></p>`,
      `<li id="n1">[1] A note.</li>`,
    ],
    ["an asterisk", `${text}<sup><a href="#n1">*</a></sup></p>`, `<li id="n1">* A note.</li>`],
  ])("%s", (name, reference, item) => {
    const notes = notesOf(reference + list(item));
    expect(notes.references).toHaveLength(1);
    expect(notes.definitions).toEqual([
      ["note-1", name === "an asterisk" ? "* A note." : "A note."],
    ]);
    expect(notes.heading).toBe("Notes");
  });

  it("keeps a number that is the note's own", () => {
    const notes = notesOf(
      `${text}<sup><a href="#n1">2</a></sup></p><ol><li id="n1">2 million people.</li></ol>`,
    );
    expect(notes.definitions).toEqual([["note-1", "2 million people."]]);
    const decimal = notesOf(
      `${text}<sup><a href="#n1">1</a></sup></p><ol><li id="n1">1.5 million people.</li></ol>`,
    );
    expect(decimal.definitions).toEqual([["note-1", "1.5 million people."]]);
  });

  it.each([
    ["an exponent", `<p>10<sup>9</sup> people</p><ol><li id="9">Nine</li></ol>`],
    ["an ordinal", `<p>the 1<sup>st</sup></p><ol><li id="st">x</li></ol>`],
    ["a link that points to nothing", `<p>text<sup><a href="#gone">1</a></sup></p>`],
    ["a link to a heading", `<p>text<sup><a href="#part">1</a></sup></p><h2 id="part">Part</h2>`],
    [
      "a link to another page",
      `<p>text<sup><a href="https://other.example/#n1">1</a></sup></p><ol><li id="n1">x</li></ol>`,
    ],
    ["a table of contents", `<ul><li><a href="#n1">One</a></li></ul><ol><li id="n1">x</li></ol>`],
    [
      "a link back to a bullet point",
      `<ul><li>A long point with its own text<sup id="r1">1</sup></li></ul><ol><li>Note <sup><a href="#r1">1</a></sup></li></ol>`,
    ],
    [
      "a note before its reference",
      `<ol><li id="n1">x</li></ol><p>text<sup><a href="#n1">1</a></sup></p>`,
    ],
    [
      "an empty note",
      `<p>text<sup><a href="#n1" id="r">1</a></sup></p><ol><li id="n1"><a href="#r">↩</a></li></ol>`,
    ],
  ])("takes %s for no note", (_, html) => {
    const notes = notesOf(html);
    expect(notes.references).toEqual([]);
    expect(notes.definitions).toEqual([]);
  });

  it("leaves items of the list that nothing refers to", () => {
    const notes = notesOf(
      `${text}<sup><a href="#n2">2</a></sup></p>${list(`<li id="n1">Unused.</li><li id="n2">Used.</li>`)}`,
    );
    expect(notes.definitions).toEqual([["note-1", "Used."]]);
    expect(notes.left).toContain("Unused.");
    expect(notes.heading).toBeUndefined();
  });
});

describe("roles that the page brings", () => {
  it("count only where both ends are there", () => {
    const document = parse(
      `<p>a<a role="doc-noteref" href="#x">1</a></p><ol role="doc-endnotes"><li role="doc-endnote">b</li></ol>`,
    );
    takeNotes(document, readAddresses(document, url));
    expect(document.querySelector("[role^='doc-']")).toBeNull();
  });
});

describe("notes in a reading", () => {
  const reference = (n: number) => `<sup><a href="#n${n}" id="r${n}">${n}</a></sup>`;
  const note = (n: number) => `<li id="n${n}">Source number ${n}. <a href="#r${n}">↩</a></li>`;
  const content =
    paragraphs(3) +
    `<p>${prose(4)}${reference(1)}</p><p>${prose(5)}${reference(2)}</p>` +
    paragraphs(3, 6);

  it.each([
    ["below the text", `${content}<h2>Notes</h2><ol>${note(1)}${note(2)}</ol>`, ""],
    [
      "beside the article",
      content,
      `<section class="endnotes"><h2>Notes</h2><ol>${note(1)}${note(2)}</ol></section>`,
    ],
    ["in an aside", content, `<aside><h2>Notes</h2><ol>${note(1)}${note(2)}</ol></aside>`],
    ["in a footer", content, `<footer><h2>Notes</h2><ol>${note(1)}${note(2)}</ol></footer>`],
    [
      "hidden until a click",
      content,
      `<div hidden><h2>Notes</h2><ol>${note(1)}${note(2)}</ol></div>`,
    ],
  ])("%s come at the end, with their heading", (_, inside, around) => {
    const reading = readText(articlePage(inside, { around }));
    const section = bodyOf(reading).querySelector("section[role='doc-endnotes']:last-child");
    expect(reading.counts.footnotes).toBe(2);
    expect(
      [...(section?.querySelectorAll("ol > li[role='doc-endnote']") ?? [])].map((li) =>
        squeeze(li.textContent),
      ),
    ).toEqual(["Source number 1.", "Source number 2."]);
    expect(section?.querySelector("h2")?.textContent).toBe("Notes");
    expect(bodyOf(reading).querySelectorAll("sup > a[role='doc-noteref']")).toHaveLength(2);
  });

  it("go where their reference goes", () => {
    const promo = `<div hidden><p>${prose(40)}${reference(3)}</p></div>`;
    const reading = readText(
      articlePage(`${content}${promo}<ol>${note(1)}${note(2)}${note(3)}</ol>`),
    );
    expect(reading.counts.footnotes).toBe(2);
    expect(reading.leftOut.map(({ html }) => html).join()).toContain("Source number 3.");
  });
});
