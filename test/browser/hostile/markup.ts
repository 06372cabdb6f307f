import { canary, payload, type HostileCase } from "./case";
import { attacks, escaped, page } from "./page";

/** Elements that run something by themselves as soon as they are there. */
const running: Record<string, string> = {
  "a script": `<script>${payload}</script>`,
  "a script of a module": `<script type="module">${payload}</script>`,
  "a picture that fails": `<img src="/missing.png" onerror="${payload}">`,
  "a handler after a slash": `<img/src="/missing.png"/onerror="${payload}"/>`,
  "a handler in mixed case": `<IMG SRC="/missing.png" OnErRoR="${payload}">`,
  "a handler in entities": `<img src="/missing.png" onerror="&#x67;lobalThis.__ran&#61;1">`,
  "details that open": `<details open ontoggle="${payload}"><summary>More</summary>text</details>`,
  "a recording that fails": `<audio src="/missing.mp3" onerror="${payload}"></audio>`,
  "a source that fails": `<video><source src="/missing.mp4" onerror="${payload}"></video>`,
  "a style that loads": `<style onload="${payload}">p{}</style>`,
};

/** Elements that wait for a hand. */
const waiting: Record<string, string> = {
  "a field that takes the focus": `<input autofocus onfocus="${payload}">`,
  "a marquee that starts and ends": `<marquee onstart="${payload}" loop="1">x</marquee>`,
  "handlers on paragraphs": `<p onclick="${payload}" onmouseover="${payload}" onpointerrawupdate="${payload}">Handlers.</p>`,
  "a form and its buttons": `<form action="${canary}form"><input name="q"><button formaction="javascript:${payload}">Go</button></form>`,
  "a link that reports who follows it": `<a href="https://ok.example/" ping="${canary}ping" onclick="${payload}">A link</a>`,
  "an element of the page's own": `<x-report onclick="${payload}" is="x-y">x</x-report><b is="x-y" onclick="${payload}">y</b>`,
  "a popover": `<button popovertarget="p" onclick="${payload}">x</button><div id="p" popover onbeforetoggle="${payload}">y</div>`,
  "a second body and html": `<html onclick="${payload}"><body onclick="${payload}">`,
};

export const markupCases: HostileCase[] = [
  ...attacks(running, "runs"),
  ...attacks(waiting, "stands"),
  {
    name: "a declarative shadow root",
    unguarded: "runs",
    html: () =>
      page({
        body: `<div><template shadowrootmode="open"><img src="/missing.png" onerror="${payload}"></template></div>`,
      }),
  },
  {
    name: "markup as text",
    html: () =>
      page({
        body: [
          "</textarea></pre></script></iframe><plaintext>",
          "]]> --> --!> %> ?>",
          "```\n</code></pre><svg onload=alert(1)>\n```",
          `<details open ontoggle="${payload}">`,
        ]
          .map((text) => `<p>${escaped(text)}</p>`)
          .join("\n"),
      }),
    paragraphs: [
      "</textarea></pre></script></iframe><plaintext>",
      "]]> --> --!> %> ?>",
      "``` </code></pre><svg onload=alert(1)> ```",
      `<details open ontoggle="${payload}">`,
    ],
  },
];
