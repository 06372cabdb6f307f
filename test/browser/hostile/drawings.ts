import { canary, payload, type HostileCase } from "./case";
import { attacks } from "./page";

export const drawingCases: HostileCase[] = [
  ...attacks(
    {
      "SVG that loads": `<svg onload="${payload}"></svg>`,
      "a script in SVG": `<svg><script>${payload}</script></svg>`,
      "a script in SVG in numbers": `<svg><script>&#103;lobalThis.__ran=1</script></svg>`,
      "HTML in SVG": `<svg><foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="/missing.png" onerror="${payload}"></body></foreignObject></svg>`,
      "an animation that begins": `<svg><animate onbegin="${payload}" attributeName="x" dur="1s"/></svg>`,
    },
    "runs",
  ),
  ...attacks(
    {
      "a link in SVG": `<svg><a href="javascript:${payload}"><text y="20">x</text></a><a xlink:href="javascript:${payload}"><text y="40">y</text></a></svg>`,
      "a link that an animation makes": `<svg><a><animate attributeName="href" values="javascript:${payload}" onend="0"/><text y="20">x</text></a></svg>`,
      "a link that set makes": `<svg><a><set attributeName="href" to="javascript:${payload}" onend="0"/><text y="20">x</text></a></svg>`,
      "a drawing used from data": `<svg onclick="0"><use href="data:image/svg+xml,&lt;svg id='x' xmlns='http://www.w3.org/2000/svg'&gt;&lt;script&gt;1&lt;/script&gt;&lt;/svg&gt;#x"/></svg>`,
      "a formula that links": `<math href="javascript:${payload}"><mi xlink:href="javascript:${payload}">x</mi><mo href="javascript:${payload}">+</mo></math>`,
      "a formula that acts": `<math><maction actiontype="statusline#${canary}" onclick="${payload}" xlink:href="javascript:${payload}">x<mtext>y</mtext></maction></math>`,
      "a formula with HTML in its notes": `<math><semantics><mi onclick="${payload}">x</mi><annotation-xml encoding="application/xhtml+xml"><div onclick="${payload}"><a href="javascript:${payload}">x</a></div></annotation-xml><annotation encoding="application/x-tex">\\href{javascript:${payload}}{x}$</annotation></semantics></math>`,
      "handlers of SVG's own": `<svg onclick="${payload}" onfocusin="${payload}" onrepeat="${payload}"><handler type="text/ecmascript" ev:event="load">${payload}</handler><text y="20">x</text></svg>`,
    },
    "stands",
  ),
  ...attacks(
    {
      "pictures and filters in SVG": `<svg width="9" height="9"><image href="${canary}image.png" width="9" height="9"/><style>@import "${canary}svg.css";</style></svg>`,
    },
    "asks",
  ),
];
