import { describe, expect, it } from "vitest";
import { countBody } from "../../src/article/counts";
import { parse } from "./page";

const counts = (html: string) => countBody(parse(html).body);

describe("countBody", () => {
  it("does not run the words of two blocks together", () => {
    expect(counts("<p>One two</p><p>three</p><ul><li>four</li><li>five</li></ul>").words).toBe(5);
    expect(counts("<p>One<br>two</p>").words).toBe(2);
    expect(counts("<p>H<sub>2</sub>O</p>").words).toBe(1);
  });

  it("counts tables of data, not those for layout", () => {
    const cells = "<tr><td>a</td><td>1</td></tr>".repeat(3);
    const layout = `<table><tr><td><table>${cells}</table></td></tr></table>`;
    expect(counts(`<table>${cells}</table>`).tables).toBe(1);
    expect(counts(`<table><caption>A</caption><tr><td>a</td></tr></table>`).tables).toBe(1);
    expect(counts(layout).tables).toBe(1);
    expect(counts(`<table role="presentation">${cells}</table>`).tables).toBe(0);
    expect(
      counts(
        `<table><tr><td>${"long text ".repeat(50)}</td><td>${"long text ".repeat(50)}</td></tr><tr><td>a</td><td>b</td></tr></table>`,
      ).tables,
    ).toBe(0);
  });

  it("counts a figure once, whatever it holds", () => {
    expect(counts("<figure><img src='a'><img src='b'></figure><p><img src='c'></p>").figures).toBe(
      2,
    );
    expect(counts("<p data-dossier-embed><a href='x'>Chart</a></p>").figures).toBe(1);
  });

  it("counts notes", () => {
    expect(
      counts("<section role='doc-endnotes'><ol><li role='doc-endnote'>a</li></ol></section>")
        .footnotes,
    ).toBe(1);
  });
});
