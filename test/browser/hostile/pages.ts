/**
 * Pages that attack whoever reads them. Each tries to run `payload` or to make a request to the canary's host
 * from within Dossier's own pages; what the page does in its own tab is its own affair.
 */
export interface HostilePage {
  /** What it tries. */
  name: string;
  html: () => string;
  /** The title that must come out, where the attack is in the title. */
  title?: string;
}

export const canary = "http://canary.example/";
/** Leaves a mark in whatever document runs it, and calls out. */
const payload = "globalThis.__ran=1;new Image().src='http://canary.example/ran'";

const sentences = [
  "The committee met four times before it could agree on the numbers, and once more to agree on the words.",
  "Every district had sent its own figures, on its own forms, and nobody had asked for the same year twice.",
  "What follows is the part of the report that nobody contested, which is why it is short and rather dry.",
  "A grant that arrives in March is spent by June, whatever it was meant for; the auditors have shown it twice.",
  "None of this is new, and all of it was known to the ministry when it wrote the programme's first guideline.",
];
const prose = (count = 6): string =>
  Array.from(
    { length: count },
    (_, at) => `<p>${[...sentences.slice(at % 5), ...sentences.slice(0, at % 5)].join(" ")}</p>`,
  ).join("\n");

interface Parts {
  title?: string;
  head?: string;
  byline?: string;
  body?: string;
}
const page = ({
  title = "A dry report",
  head = "",
  byline = "Ada Example",
  body = "",
}: Parts) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-02-03T10:00:00Z">
${head}</head><body>
<header><nav><a href="/">Home</a> <a href="/about">About</a></nav></header>
<main><article><h1>${title}</h1><p class="byline">By <a rel="author" href="/ada">${byline}</a></p>
${prose(3)}
${body}
${prose(3)}
</article></main><footer>Example Institute</footer></body></html>`;

const attribute = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const escaped = (text: string): string => attribute(text).replaceAll("<", "&lt;");

/** Titles that mean something to a YAML, Markdown, HTML or terminal reader. */
const titles: Record<string, string> = {
  "closes the front matter": "--- end: of the matter ---",
  "is a mapping": "key: value, another: {one: two}",
  "is an anchor and a tag": "&anchor !!js/function 'return 1' *anchor",
  "quotes every way": `He said "it's 'done'" \\ and \`left\``,
  "is a comment": "# nothing: here #",
  "looks like a number": "1e3",
  "looks like a truth": "no",
  "is markup": `<img src=x onerror="${payload}"><script>${payload}</script>`,
  "is Markdown": `[click](javascript:${payload}) ![x](${canary}title) **b** <b>`,
  "turns the line around": "Report \u202Etxt.exe\u202C on trade \u2066\u2067",
  "is a formula": '=HYPERLINK("http://canary.example/","x")',
};

export const hostilePages: HostilePage[] = [
  {
    name: "scripts and event handlers in the article",
    html: () =>
      page({
        body: `<script>${payload}</script><p onclick="${payload}" onmouseover="${payload}">A paragraph with handlers.</p>
          <img src="/missing.png" onerror="${payload}"><video><source onerror="${payload}"></video>
          <details open ontoggle="${payload}"><summary>More</summary>text</details>
          <audio src="/missing.mp3" onerror="${payload}"></audio>
          <style onload="${payload}"></style><body onload="${payload}">`,
      }),
  },
  {
    name: "addresses that run",
    html: () =>
      page({
        body: `<p><a href="javascript:${payload}">one</a> <a href=" jAvAsCrIpT&#x3a;${payload}">two</a>
          <a href="java&#9;script:${payload}">three</a> <a href="data:text/html,<script>${payload}</script>">four</a>
          <a href="vbscript:x">five</a> <a href="blob:http://hostile.example/x">six</a></p>
          <p><img src="javascript:${payload}" alt="seven"><img src="data:image/svg+xml,<svg onload='${payload}'>" alt="eight"></p>
          <form action="javascript:${payload}"><button formaction="javascript:${payload}">nine</button></form>
          <iframe src="javascript:${payload}"></iframe><iframe srcdoc="<script>${payload}</script>"></iframe>
          <object data="javascript:${payload}"></object><embed src="javascript:${payload}">`,
      }),
  },
  {
    name: "SVG and MathML",
    html: () =>
      page({
        body: `<svg onload="${payload}"><script>${payload}</script><a href="javascript:${payload}"><text>x</text></a>
          <animate onbegin="${payload}" attributeName="x"/><foreignObject><img src=x onerror="${payload}"></foreignObject>
          <use href="data:image/svg+xml,<svg id='x' onload='${payload}'/>#x"/><style><img src=x onerror="${payload}"></style></svg>
          <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${payload}&gt;">
          </style></mglyph></table></mtext></math>`,
      }),
  },
  {
    name: "a base that leads elsewhere",
    html: () =>
      page({
        head: `<base href="${canary}base/" target="_top">`,
        body: '<p>See <a href="relative">the annex</a>. <img src="picture.png" alt="a picture"></p>',
      }),
  },
  {
    name: "markup as text",
    html: () =>
      page({
        body: escapedParagraphs([
          `<script>${payload}</script>`,
          `<img src=x onerror="${payload}">`,
          `![x](${canary}text) [y](javascript:${payload})`,
          "</textarea></pre></script></iframe><plaintext>",
          "]]> --> --!> %> ?>",
          "```\n</code></pre><svg onload=alert(1)>\n```",
          `<details open ontoggle="${payload}">`,
          "[^1]: not a note",
          "---\ntitle: not yours\n---",
        ]),
      }),
  },
  {
    name: "markup in names, keywords and links' titles",
    html: () =>
      page({
        byline: escaped(`<img src=x onerror="${payload}">`),
        head: `<meta name="author" content="${attribute(`"><script>${payload}</script>`)}">
          <meta name="keywords" content="${attribute(`<b>x</b>, ---, ], {"a": 1}`)}">
          <meta name="description" content="${attribute(`</script><script>${payload}</script>`)}">
          <meta property="og:image" content="javascript:${payload}">
          <meta property="og:site_name" content="${attribute(`<svg onload="${payload}">`)}">
          <link rel="canonical" href="javascript:${payload}">
          <script type="application/ld+json">{"@type":"Article","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
          "headline":"x","author":[{"@type":"Person","name":"Eve \\u202E Example","url":"javascript:${payload}"}]}</script>`,
        body: `<p><a href="https://ok.example/" title='" onmouseover="${payload}" x="'>a link</a></p>`,
      }),
  },
  {
    name: "names that hide the document's own",
    html: () =>
      page({
        body: `<form name="body"><input name="attributes"><input name="childNodes"><input name="parentNode">
          <input name="nodeName"><input name="textContent"><input name="remove"><input name="getAttribute"></form>
          <img name="getElementById"><img name="querySelectorAll"><img name="documentElement"><img name="cloneNode">
          <a id="location"></a><a id="defaultView"></a><a id="dossier"></a>`,
      }),
  },
  {
    name: "builtins that were replaced",
    html: () =>
      page({
        head: `<script>
          window.dossier = { open: () => ({ opened: 1 }), read: () => ({ reading: { kind: "article" }, body: "forged" }) };
          Array.prototype.map = () => ["forged"]; String.prototype.trim = () => "forged";
          JSON.stringify = () => "forged"; Document.prototype.cloneNode = () => { throw 1; };
          Object.prototype.reading = "forged"; Object.defineProperty(Object.prototype, "url", { get: () => "forged" });
        </script>`,
      }),
  },
  {
    name: "a title of one megabyte",
    html: () => page({ title: "A long title ".repeat(80_000) }),
  },
  {
    name: "ten thousand names",
    html: () =>
      page({
        head: Array.from(
          { length: 10_000 },
          (_, at) => `<meta name="citation_author" content="Author, Number ${at}">`,
        ).join(""),
      }),
  },
  {
    name: "elements nested as deep as the parser allows",
    html: () =>
      page({ body: `${"<div>".repeat(600)}<p>${sentences[0]}</p>${"<b><i>".repeat(300)}deep` }),
  },
  {
    name: "quotes and lists nested without end",
    html: () => page({ body: `${"<blockquote><ul><li>".repeat(200)}<p>${sentences[0]}</p>` }),
  },
  ...Object.entries(titles).map(([what, title]) => ({
    name: `a title that ${what}`,
    title,
    html: () => page({ title: escaped(title) }),
  })),
];

function escapedParagraphs(texts: string[]): string {
  return texts.map((text) => `<p>${escaped(text)}</p>`).join("\n");
}
