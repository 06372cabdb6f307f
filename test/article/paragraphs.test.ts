import { describe, expect, it } from "vitest";
import { formParagraphs } from "../../src/article/paragraphs";
import { parse } from "./page";

function formed(html: string): string {
  const document = parse(html);
  formParagraphs(document, new Set(document.querySelectorAll("[keep]")));
  return document.body.innerHTML;
}

describe("formParagraphs", () => {
  it.each([
    [
      "loose text beside a block",
      `<div>one<p>two</p>three <b>four</b></div>`,
      `<div><p>one</p><p>two</p><p>three <b>four</b></p></div>`,
    ],
    ["a box that holds only text", `<div>one</div>`, `<div><p>one</p></div>`],
    [
      "double line breaks in a box",
      `<div>one<br><br>two<br>three</div>`,
      `<div><p>one</p><p>two<br>three</p></div>`,
    ],
    [
      "double line breaks in a paragraph",
      `<p class="c" id="i">one<br><br><br>two</p>`,
      `<p class="c" id="i">one</p><p class="c">two</p>`,
    ],
    ["text in the body itself", `one<p>two</p>`, `<p>one</p><p>two</p>`],
    [
      "an inline element around blocks",
      `<div>one<span><p>two</p></span></div>`,
      `<div><p>one</p><span><p>two</p></span></div>`,
    ],
    [
      "list items",
      `<ul><li>one<ul><li>two</li></ul></li></ul>`,
      `<ul><li>one<ul><li>two</li></ul></li></ul>`,
    ],
    ["white space", `<div> <p>one</p> </div>`, `<div> <p>one</p> </div>`],
    ["what is to be kept", `<p keep="">one<br><br>two</p>`, `<p keep="">one<br><br>two</p>`],
  ])("%s", (_, before, after) => {
    expect(formed(before)).toBe(after);
  });

  it("does not hang on a great many line breaks", () => {
    const before = `<div>${"word<br><br>".repeat(50_000)}</div>`;
    expect(formed(before).match(/<p>word<\/p>/g)).toHaveLength(50_000);
  });
});
