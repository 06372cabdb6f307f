import type { HostileCase } from "./case";
import { page, prose } from "./page";

/** Properties that a reader of the copy may ask for, and that elements hide by their names and ids. */
const hidden = [
  ["the body", "body", "head", "documentElement", "title", "doctype"],
  ["ways to find", "querySelector", "querySelectorAll", "getElementById", "evaluate", "all"],
  [
    "ways to make",
    "createElement",
    "createTreeWalker",
    "createRange",
    "cloneNode",
    "implementation",
  ],
  ["the tree's steps", "parentNode", "childNodes", "firstChild", "nextSibling", "ownerDocument"],
  ["names and text", "nodeName", "nodeType", "tagName", "localName", "textContent", "innerHTML"],
  ["attributes", "attributes", "getAttribute", "setAttribute", "hasAttribute", "className", "id"],
  ["ways to change", "remove", "append", "replaceWith", "removeChild", "insertBefore", "normalize"],
  ["ways to ask", "matches", "closest", "contains", "children", "isConnected", "toString"],
  ["the window", "location", "defaultView", "dossier", "chrome", "browser", "top", "parent"],
  ["prototypes", "__proto__", "constructor", "prototype", "hasOwnProperty", "valueOf"],
] as const;

const named = (names: readonly string[]): string =>
  names
    .map(
      (
        name,
      ) => `<img name="${name}" src="/t.png"><a id="${name}"></a><object name="${name}"></object>
<form name="${name}"><input name="${name}"><input id="${name}"><output id="${name}"></output><fieldset name="${name}"></fieldset></form>
<a id="x" name="${name}" href="/n"></a><iframe name="${name}"></iframe><embed name="${name}">`,
    )
    .join("\n");

/** "DOM clobbering": names in the page that stand in for the tree's own properties, in the copy that is read. */
export const clobberingCases: HostileCase[] = hidden.map(([what, ...names]) => ({
  name: `names that hide ${what}`,
  unguarded: "stands",
  html: () =>
    page({
      body: `${named(names)}<form>${names.map((name) => `<input name="${name}">`).join("")}${prose(2)}</form>`,
    }),
  values: { title: "A dry report" },
}));
