import { canary, payload, type HostileCase } from "./case";
import { attacks, page, pages, everywhere } from "./page";

/** The same address of a script, disguised; a browser takes each for "javascript:". */
const scripts: Record<string, string> = {
  "as it is": `javascript:${payload}`,
  "in mixed case after a space": ` jAvAsCrIpT:${payload}`,
  "with its colon as an entity": `javascript&colon;${payload}`,
  "in numbers": `&#106;&#x61;vascript&#x3a;${payload}`,
  "in numbers without semicolons": `&#0000106&#0000097&#0000118ascript:${payload}`,
  "with a tab": `java&#9;script:${payload}`,
  "with line breaks": `java&#10;scr&#13;ipt:${payload}`,
  "behind control characters": `&#1;&#31;&#x0C; javascript:${payload}`,
  "with a comment for a host": `javascript://ok.example/%0A${payload}`,
  "with a word for a host and a return": `javascript://ok.example/?https://&#13;%0d${payload}`,
};

/** Addresses of data and of things that a browser or a program opens. */
const others: Record<string, string> = {
  "data: as HTML": `data:text/html,<script>${payload}</script>`,
  "data: as HTML in base64": `data:text/html;base64,${btoa(`<script>${payload}</script>`)}`,
  "data: as SVG": `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${payload.replaceAll("'", "%22")}'/>`,
  "blob: of the page's own": "blob:http://hostile.example/7f0c",
  "vbscript:": "vbscript:msgbox",
  "file: of the reader's disk": "file:///etc/passwd",
  "the browser's own pages": "about:config",
  "the extension's pages": "chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/popup/index.html",
  "a program's own scheme": "ms-msdt:/id PCWDiagnostic",
  "view-source:": `view-source:${canary}`,
};

/** Everywhere where an element has an address. */
const linked = (address: string): string =>
  `<p><a href="${address}">a link</a> <a href="${address}"><img src="${address}" alt="a picture"></a>
<map><area href="${address}" alt="an area"></map></p>
<p><sup><a href="${address}">1</a></sup> <a href="${address}" rel="tag">a tag</a></p>
<h2><a href="${address}">A heading</a></h2>
<form action="${address}"><button formaction="${address}">x</button></form>
<blockquote cite="${address}"><p>Quoted. <q cite="${address}">Again.</q></p></blockquote>`;

export const addressCases: HostileCase[] = [
  ...Object.entries(scripts).map(([how, address]): HostileCase => ({
    name: `an address that runs, ${how}`,
    unguarded: "stands",
    html: () => page({ body: everywhere(linked(address)) }),
  })),
  ...pages(
    Object.fromEntries(
      Object.entries(others).map(([what, address]) => [
        `links to ${what}`,
        { body: linked(address.replaceAll("<", "&lt;")) },
      ]),
    ),
    { unguarded: "stands" },
  ),
  ...attacks(
    {
      "frames of scripts": `<iframe src="javascript:parent.__ran=1"></iframe>`,
    },
    "runs",
  ),
  ...pages(
    {
      "a base that leads elsewhere": {
        head: `<base href="${canary}base/" target="_top">`,
        body: '<p>See <a href="relative">the annex</a>. <img src="picture.png" alt="a picture"></p>',
      },
      "a base that is a script's": {
        head: `<base href="javascript:/${payload}//">`,
        body: '<p>See <a href="#x">the annex</a> and <a href="relative">the rest</a>.</p>',
      },
    },
    { unguarded: "stands" },
  ),
  ...pages({
    "addresses that end the Markdown around them": {
      body: `<p><a href="https://ok.example/)[x](javascript:${payload})">one</a> <a href="https://ok.example/&gt;&lt;script&gt;">two</a>
<a href='https://ok.example/" onclick="${payload}'>three</a> <img src="/a.png)![x](${canary}b.png" alt="four](javascript:${payload})"></p>`,
    },
  }),
];
