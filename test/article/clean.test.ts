import { describe, expect, it } from "vitest";
import { readAddresses } from "../../src/article/address";
import { cleanContent } from "../../src/article/clean";
import { parse, url } from "./page";

function cleaned(html: string): string {
  const document = parse(html);
  cleanContent(document.body, readAddresses(document, url));
  return document.body.innerHTML;
}

describe("cleanContent", () => {
  it.each([
    ["boxes dissolve", `<div class="a"><section><p>one</p></section></div>`, `<p>one</p>`],
    ["a box with text becomes a paragraph", `<div>one <b>two</b></div>`, `<p>one <b>two</b></p>`],
    [
      "but not in a cell of its own",
      `<table><tbody><tr><td><div>one</div></td></tr></tbody></table>`,
      `<table><tbody><tr><td>one</td></tr></tbody></table>`,
    ],
    ["nor in a heading", `<h2><div>one</div></h2>`, `<h2>one</h2>`],
    [
      "unknown elements dissolve",
      `<p><x-tip>one</x-tip> <font color="red">two</font></p>`,
      `<p>one two</p>`,
    ],
    ["attributes go", `<p class="a" style="b" onclick="c" id="d" data-e="f">one</p>`, `<p>one</p>`],
    [
      "those with meaning stay",
      `<ol start="3" type="a"><li value="5" lang="de" dir="ltr">one</li></ol>`,
      `<ol start="3" type="a"><li value="5" lang="de" dir="ltr">one</li></ol>`,
    ],
    [
      "links become absolute",
      `<p><a href="/x" target="_blank" ping="y">one</a></p>`,
      `<p><a href="https://institute.example/x">one</a></p>`,
    ],
    ["others lose their address", `<p><a href="javascript:x()">one</a></p>`, `<p><a>one</a></p>`],
    [
      "pictures without an address go",
      `<p>one<img src="data:image/png;base64,AA=="></p>`,
      `<p>one</p>`,
    ],
    [
      "a code block keeps its language",
      `<pre class="x"><code class="hl language-r">a</code></pre>`,
      `<pre><code class="language-r">a</code></pre>`,
    ],
    [
      "an accordion keeps its heading",
      `<h3><button aria-expanded="false">Methods</button></h3><p>one</p>`,
      `<h3>Methods</h3><p>one</p>`,
    ],
    ["other buttons go", `<p>one</p><button>Print</button>`, `<p>one</p>`],
    [
      "empty paragraphs go, empty cells stay",
      `<p> </p><table><tbody><tr><td></td><td>1</td></tr></tbody></table>`,
      `<table><tbody><tr><td></td><td>1</td></tr></tbody></table>`,
    ],
    ["an empty inline element keeps its space", `<p>one<b> </b>two</p>`, `<p>one two</p>`],
    [
      "a figure without a picture dissolves",
      `<figure><blockquote><p>one</p></blockquote></figure>`,
      `<blockquote><p>one</p></blockquote>`,
    ],
    [
      "formulas keep their markup, not what runs",
      `<p><math onclick="x" display="block"><mi href="javascript:1">x</mi></math></p>`,
      `<p><math display="block"><mi>x</mi></math></p>`,
    ],
    [
      "roles of notes stay",
      `<p><a role="doc-noteref" href="#note-1">1</a></p><section role="doc-endnotes"><ol><li role="doc-endnote" id="note-1">a</li></ol></section>`,
      `<p><a role="doc-noteref" href="#note-1">1</a></p><section role="doc-endnotes"><ol><li role="doc-endnote" id="note-1">a</li></ol></section>`,
    ],
    [
      "a table says that it is for layout",
      `<table role="presentation"><tbody><tr><td>one</td></tr></tbody></table>`,
      `<table role="presentation"><tbody><tr><td>one</td></tr></tbody></table>`,
    ],
    ["other roles go", `<p role="presentation">one</p>`, `<p>one</p>`],
  ])("%s", (_, before, after) => {
    expect(cleaned(before)).toBe(after);
  });
});
