import { payload, type HostileCase } from "./case";
import { attacks } from "./page";

const broken = `<img src=x onerror=${payload}>`;
const hidden = `<img src=x onerror=${payload.replaceAll("'", "&#39;")}>`
  .replaceAll("<", "&lt;")
  .replaceAll(">", "&gt;");

/** Elements whose content is text to one parser and markup to another: an attribute closes them. */
const rawText = [
  "style",
  "title",
  "textarea",
  "xmp",
  "noembed",
  "noframes",
  "noscript",
  "iframe",
  "script",
];

/**
 * Markup that is harmless where it is read first and runs where it is read a second time: the bypasses of DOMPurify
 * and of other sanitisers that were made known from 2019 on, each with the trick that it turns on.
 */
const runningAtOnce: Record<string, string> = {
  "a style in SVG, where it holds elements": `<svg><style>${broken}</style></svg>`,
  "a style in MathML, where it holds elements": `<math><style>${broken}</style></math>`,
  "a picture that breaks out of SVG": `<svg><g>${broken}</g></svg>`,
  "a self-closing style": `<style><style/>${broken}</style>${broken}`,
  "a comment that ends early": `<!-->${broken}-->`,
  "a comment that ends with a dash more": `<!--->${broken}-->`,
  "a comment that ends with an exclamation": `<!-- --!>${broken} -->`,
  "comments within comments": `<!-- <!-- --> ${broken} -->`,
  "a processing instruction": `<?xml-stylesheet > ${broken} ?>`,
  "a CDATA section outside of SVG": `<![CDATA[ > ${broken} ]]>`,
  "a declaration": `<!x > ${broken}`,
  "an element in a select": `<select><option>${broken}</option></select>${broken}`,
  "markup that a table throws out": `<table>${broken}<tr><td>x</td></tr></table>`,
  "a paragraph within a caption within a table": `<table><caption><p>${broken}</table>`,
};

const standing: Record<string, string> = {
  "a form in a form through MathML (2.0.0)": `<form><math><mtext></form><form><mglyph><style></math>${broken}`,
  "a paragraph that ends SVG (2019)": `<svg></p><style><a id="</style>${broken}"></style></svg>`,
  "a title in SVG after a paragraph": `<svg></p><title><a id="</title>${broken}"></title></svg>`,
  "annotation-xml as HTML": `<math><annotation-xml encoding="text/html"><style><!--</style>${broken}</annotation-xml></math>`,
  "a textarea in SVG in MathML": `<math><mi><mglyph><svg><mtext><textarea><path id="</textarea>${broken}"></textarea></svg></mglyph></mi></math>`,
  "a font that breaks out of SVG": `<svg><font color="red"><p><style><g title="</style>${broken}"></style></p></font></svg>`,
  "desc with a table": `<svg><desc><table><thead><s></table></s><style><a id="</style>${broken}"></style></desc></svg>`,
  "headings between forms (3.1.1)": `<form><h1></form><table><form></form></table></form></table></h1></form><form><math><mtext></form><form><mglyph><style></math>${broken}`,
  "an attribute with a backtick": `<img alt="\`\`onerror=${payload} src=x" src="/picture.png" onload="0">`,
  "templates within templates": `<template><s><template><s>${broken}</s></template></s></template><s onclick="${payload}">x</s>`,
  "a template in a select": `<select><template>${broken}</template></select><s onclick="${payload}">x</s>`,
  "a custom element before a style (2025)": `<math><foo-test><mi><li><table><foo-test><li></li></foo-test><a><style><! \${</style>}<foo-b id="><img src=x onerror=${payload}>">hmm</foo-b></a></table></li></mi></foo-test></math><s onclick="${payload}">x</s>`,
  "a plaintext in MathML": `<math><mtext><mglyph><plaintext></mglyph></mtext></math><s onclick="${payload}">x</s>`,
};

/** These wake only after somebody took something of them away. */
const sleeping: Record<string, string> = {
  "mglyph in a table in MathML (2.0.17)": `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;${hidden}"></table></mtext></math>`,
  "malignmark in MathML": `<math><mi><malignmark><style><a title="</style>${broken}"></malignmark></mi></math>`,
  "annotation-xml in SVG (3.1)": `<svg><annotation-xml><foreignObject><style><!--</style><p id="--><img src=x onerror=${payload}>"></foreignObject></annotation-xml></svg>`,
  "options in MathML": `<math><mtext><option><x-fake><option></option><mglyph><svg><mtext><style><a title="</style>${broken}"></style></svg></mtext></math>`,
  "foreignObject and a table (2.0)": `<svg><a><foreignObject><a><table><a></table><style><!--</style></svg><a id="-><img src=x onerror=${payload}>">`,
  "a caption in a caption (3.1)": `<table><caption><svg><title><table><caption></caption></table></title><style><a id="</style>${broken}"></style></svg></caption></table>`,
  "nested to the depth where parsers flatten (3.1.2)": `${"<div>".repeat(400)}<svg><foreignObject><math><mi><mglyph><table><caption><svg><title></title><style><a id="</style>${broken}"></style></svg>${"</div>".repeat(400)}`,
  "a select that ends in an iframe": `<select><iframe></select><img title="</iframe>${hidden}" onload="0">`,
};

const closedByAttribute = Object.fromEntries(
  rawText.map((name) => [
    `an attribute that closes <${name}>`,
    `<svg><${name}><p title="</${name}>${broken}"></p></${name}></svg><${name}><p title="</${name}>${broken}"></p></${name}>`,
  ]),
);

export const mutationCases: HostileCase[] = [
  ...attacks(runningAtOnce, "runs"),
  ...attacks(closedByAttribute, "runs"),
  ...attacks(standing, "stands"),
  ...attacks(sleeping),
];
