import { canary, type HostileCase } from "./case";
import { page, pages } from "./page";

const script = (source: string): { head: string } => ({ head: `<script>${source}</script>` });

/** Scripts of the page, in the page's own world: whatever they replace, Dossier reads what is there. */
const replaced: Record<string, string> = {
  "lists, texts and objects": `
    Array.prototype.map = Array.prototype.filter = Array.prototype.flatMap = () => ["forged"];
    Array.prototype[Symbol.iterator] = function* () { yield "forged"; };
    String.prototype.trim = String.prototype.replace = () => "forged";
    Object.prototype.reading = "forged"; Object.defineProperty(Object.prototype, "url", { get: () => "forged" });
    RegExp.prototype.exec = () => null; Map.prototype.get = () => "forged"; Promise.prototype.then = () => {};`,
  "JSON and the structured clone": `
    JSON.stringify = JSON.parse = () => "forged"; window.structuredClone = () => "forged";`,
  "the tree's own methods": `
    for (const name of ["cloneNode", "contains", "appendChild", "compareDocumentPosition"])
      Node.prototype[name] = () => { throw new Error("forged"); };
    for (const name of ["querySelectorAll", "closest", "matches", "getAttribute", "remove"])
      Element.prototype[name] = () => { throw new Error("forged"); };
    Document.prototype.querySelectorAll = Document.prototype.createTreeWalker = () => [];
    Object.defineProperty(Node.prototype, "textContent", { get: () => "forged" });`,
  "the parsers and the makers": `
    window.DOMParser = window.XMLSerializer = window.URL = window.NodeFilter = window.Intl = undefined;
    URL.canParse = () => false; document.implementation.createHTMLDocument = () => document;`,
  "what an extension speaks through": `
    window.chrome = window.browser = { runtime: { id: "forged", sendMessage: () => "forged", onMessage: { addListener() {} } } };
    window.dossier = { open: () => ({ opened: 1 }), read: () => ({ reading: { kind: "article" }, body: "forged" }) };
    Object.defineProperty(window, "dossier", { value: window.dossier, writable: false, configurable: false });`,
  "the page's address": `
    history.replaceState(null, "", "/reports/forged?a=1#b");
    try { Object.defineProperty(document, "URL", { get: () => "forged" }); } catch {}
    try { Object.defineProperty(document, "location", { get: () => "forged" }); } catch {}`,
};

/** Scripts that watch for whoever reads the page, and would change it: then the page would not be as it was. */
const watching: Record<string, string> = {
  "an observer that reacts to every change": `
    addEventListener("DOMContentLoaded", () => new MutationObserver(() => document.body.append("seen"))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));`,
  "elements that count how often they are made, moved and changed": `
    const count = () => document.documentElement.setAttribute("data-count", Number(document.documentElement.getAttribute("data-count")) + 1);
    customElements.define("x-spy", class extends HTMLElement {
      static observedAttributes = ["id", "class", "name", "src"];
      constructor() { super(); count(); } connectedCallback() { count(); } disconnectedCallback() { count(); }
      adoptedCallback() { count(); } attributeChangedCallback() { count(); }
    });
    addEventListener("DOMContentLoaded", () => { document.querySelector("article").insertAdjacentHTML("beforeend", "<x-spy id=a name=b><p>Watched.</p></x-spy>"); });`,
  "properties that answer once and then throw": `
    addEventListener("DOMContentLoaded", () => { for (const p of document.querySelectorAll("p")) {
      let asked = 0;
      Object.defineProperty(p, "textContent", { get() { asked += 1; document.title = "asked"; throw new Error("forged"); } });
      Object.defineProperty(p, "attributes", { get() { document.title = "asked"; return null; } });
    } });`,
  "listeners for every message, key, copy and change of view": `
    for (const name of ["message", "copy", "cut", "paste", "selectionchange", "resize", "storage"])
      addEventListener(name, () => document.body.append("heard"), true);
    document.addEventListener("selectionchange", () => document.body.append("heard"));`,
};

const ticker = `<p>Read <b data-own id="ticker">0</b> times.</p>`;

/** A page that goes on changing; what it changes is marked as its own. */
const restless: Record<string, { head: string; body: string }> = {
  "a page that changes a number as fast as it can": {
    ...script(
      `setInterval(() => { document.getElementById("ticker").textContent = String(performance.now()); }, 0);`,
    ),
    body: ticker,
  },
  "a page that writes itself anew while it is read": {
    ...script(`addEventListener("DOMContentLoaded", () => {
      const own = document.querySelector("#own"); const html = own.innerHTML; let at = 0;
      setInterval(() => { own.innerHTML = html + "<p>Written " + (at += 1) + "</p>"; }, 5);
    });`),
    body: `<div data-own id="own"><p>What stands here is written again and again, with the same words and one number.</p></div>`,
  },
  "a page that moves its parts around": {
    ...script(`addEventListener("DOMContentLoaded", () => {
      const own = document.querySelector("#own"); const move = () => { own.append(own.firstElementChild); requestAnimationFrame(move); }; move();
    });`),
    body: `<ul data-own id="own"><li>One of them</li><li>Two of them</li><li>Three of them</li></ul>`,
  },
  "a page that goes to new addresses without loading": {
    ...script(
      `let at = 0; setInterval(() => { if (at < 150) history.replaceState(null, "", "?at=" + (at += 1)); }, 40);`,
    ),
    body: ticker,
  },
  "a page that opens and closes elements on top": {
    ...script(`addEventListener("DOMContentLoaded", () => { const own = document.querySelector("#own"); setInterval(() => {
      own.innerHTML = own.firstChild ? "" : "<dialog open style='position:fixed;inset:0'>Subscribe</dialog>"; }, 10); });`),
    body: `<div data-own id="own"></div>`,
  },
};

/** What a page can try against Dossier's own pages and channels from where it is. */
const reaching = `
  const say = (value) => document.documentElement.setAttribute("data-said", value);
  for (const name of ["dossier-drafts", "dossier-changes"]) {
    const channel = new BroadcastChannel(name);
    channel.onmessage = () => say("heard");
    channel.postMessage({ draft: "x", change: { edits: { title: { value: "forged", at: "2030-01-01" } } }, at: "2030-01-01" });
  }
  indexedDB.open("dossier", 9);
  try { navigator.serviceWorker?.register("/worker.js").catch(() => {}); } catch {}
  try { new SharedWorker("data:application/javascript,0"); } catch {}
  for (const path of ["popup/index.html", "library/index.html"]) {
    const frame = document.createElement("iframe");
    frame.src = "/missing?" + path; addEventListener("DOMContentLoaded", () => document.body.append(frame));
  }
  window.name = "javascript:globalThis.__ran=1";`;

export const scriptCases: HostileCase[] = [
  ...pages(
    Object.fromEntries(
      Object.entries(replaced).map(([what, source]) => [`replaced: ${what}`, script(source)]),
    ),
    { values: { title: "A dry report" } },
  ),
  ...pages(
    Object.fromEntries(Object.entries(watching).map(([what, source]) => [what, script(source)])),
    { values: { title: "A dry report" } },
  ),
  ...pages(restless, { values: { title: "A dry report" }, behaves: "restless" }),
  ...pages(
    { "a page that speaks on Dossier's own channels": script(reaching) },
    { values: { title: "A dry report" } },
  ),
  ...pages(
    {
      "a picture that never comes": { body: `<img src="/hangs.png" alt="x">` },
      "a stylesheet that never comes": {
        body: `<link rel="stylesheet" href="/hangs.css"><p>After the stylesheet.</p>`,
      },
      "a script that never comes": { body: `<script src="/hangs.js"></script>` },
      "a frame that never comes": { body: `<iframe src="/hangs.html"></iframe>` },
    },
    { behaves: "loading" },
  ),
  {
    name: "a page that is busy for three seconds, whenever it is let",
    html: () =>
      page(
        script(
          `addEventListener("reading", () => setTimeout(() => { const end = Date.now() + 3000; while (Date.now() < end); }));`,
        ),
      ),
  },
  {
    name: "a page that is busy for longer than anyone waits",
    ends: "in a sentence",
    html: () =>
      page(
        script(
          `addEventListener("reading", () => setTimeout(() => { const end = Date.now() + 17000; while (Date.now() < end); }));`,
        ),
      ),
  },
  {
    name: "a page that throws everything away as soon as it is there",
    ends: "in a sentence",
    html: () =>
      `<!doctype html><title>Gone</title><script>document.documentElement.remove()</script>`,
  },
  {
    name: "a page that asks for nothing but attention",
    html: () =>
      page(
        script(
          `setTimeout(() => { document.title = "(1) New"; document.title = "A dry report"; }, 50); console.log("%c" + "x".repeat(1e6)); window.open?.call; void "${canary}";`,
        ),
      ),
  },
];
