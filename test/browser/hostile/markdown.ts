import { canary, payload, type HostileCase } from "./case";
import { escaped, page } from "./page";

/** Lines that mean something in Markdown, each of which must come out as the words that it is. */
const lines: Record<string, string[]> = {
  "links and pictures": [
    `![x](${canary}text) [y](javascript:${payload})`,
    `[a]: javascript:${payload}`,
    "[a] [a][] [^1]",
    `<javascript:${payload}> <https://ok.example/>`,
    `[x]( javascript:${payload} "title")`,
  ],
  "notes and definitions": ["[^1]: not a note", "[^note]: nor this", "*[HTML]: nor this"],
  "front matter and rules": ["---", "***", "___", "--- title: not yours ---", "+++", "..."],
  "headings, lists and quotations": [
    "# not a heading",
    "Not a heading ===",
    "- not a list",
    "+ not a list",
    "1. not a list",
    "12) not a list",
    "> not a quotation",
    ": not a definition",
  ],
  "code and its fences": ["```js", "~~~", "`` ` ``", "    not code", "`unclosed", "```"],
  "emphasis of every kind": [
    "*a* **b** _c_ __d__ ***e***",
    "~~f~~ ~g~ ==h== ^i^",
    "a*b*c d_e_f 2*3*4",
    "\\*not emphasis\\*",
  ],
  "tables and tasks": ["| a | b |", "|---|---|", "a | b", "- [ ] not a task", "[x] nor this"],
  "HTML and what looks like it": [
    `<script>${payload}</script>`,
    "<br> <sup>1</sup> <sub>2</sub>",
    "<!-- a comment -->",
    "<?php echo 1 ?>",
    "<![CDATA[x]]>",
    "&lt;b&gt; &amp; &#60;i&#62; &copy; &nbsp;",
    "a<b and c>d",
  ],
  "maths, mentions and short codes": [
    "$x$ $$y$$ \\(z\\)",
    "@someone #1 :smile: [[a wiki link]] ![[an embed]]",
    "{{ template }} {% raw %} <%= x %>",
    "https://ok.example/a_b_c www.ok.example ada@ok.example",
  ],
};

export const markdownCases: HostileCase[] = [
  ...Object.entries(lines).map(([what, texts]): HostileCase => ({
    name: `words that mean Markdown: ${what}`,
    html: () => page({ body: texts.map((text) => `<p>${escaped(text)}</p>`).join("\n") }),
    paragraphs: texts.map((text) => text.trim()),
  })),
  {
    name: "code that ends its own fence",
    html: () =>
      page({
        body: `<pre><code class="language-js&quot; onload=&quot;${payload}">${escaped("```\n````\n~~~\n</code></pre>\n---\n")}</code></pre><p>After <code>\`\`\`</code> and <code>|</code>.</p>`,
      }),
    paragraphs: ["After ``` and |."],
  },
  {
    name: "notes that are scripts",
    unguarded: "stands",
    html: () =>
      page({
        body: `<p>A claim<sup><a href="#fn1" id="ref1" onclick="${payload}">1</a></sup> and another<sup><a href="#fn2" id="ref2">2</a></sup>.</p>
<ol class="footnotes"><li id="fn1" onclick="${payload}">The note <a href="javascript:${payload}">links</a>. <a href="#ref1">↩</a></li>
<li id="fn2"><p>[^1]: ${escaped(`<script>${payload}</script>`)}</p><a href="#ref2">↩</a></li></ol>`,
      }),
  },
  {
    name: "a note that points to itself, and two that point to each other",
    html: () =>
      page({
        body: `<p>A claim<sup><a href="#fn1" id="fn1">1</a></sup>, <sup><a href="#b" id="a">2</a></sup><sup><a href="#a" id="b">3</a></sup>.</p>
<ol><li id="fn1"><a href="#fn1">1</a></li></ol>`,
      }),
  },
  {
    name: "tables within links within headings within tables",
    html: () =>
      page({
        body: `<table><tr><th>|</th><th>\`|\`</th></tr><tr><td><h2><a href="https://ok.example/"><table><tr><td>x|y</td></tr></table></a></h2></td><td><ul><li>a<pre>b\n|c</pre></li></ul></td></tr></table>`,
      }),
  },
];
