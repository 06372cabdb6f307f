import { describe, expect, it, onTestFinished } from "vitest";
import { readPage } from "../../src/article";
import { articlePage, bodyOf, isReadable, paragraphs, parse, prose, readText, url } from "./page";

/** Everything of a reading that is markup. */
const markupOf = (document: Document): Document => {
  const reading = readText(document);
  return parse(reading.html + reading.leftOut.map(({ html }) => html).join(""));
};

describe("nothing that could run comes through", () => {
  const attacks: [string, string][] = [
    ["a script", `<script>window.hit = 1</script>`],
    ["a script in a formula", `<math><mtext><script>window.hit = 1</script></mtext></math>`],
    [
      "an event handler",
      `<p onclick="window.hit = 1" ONMOUSEOVER="window.hit = 1">${prose(90)}</p>`,
    ],
    ["a broken picture", `<img src="/x.png" onerror="window.hit = 1">`],
    ["a picture in noscript", `<noscript><img src="/x.png" onerror="window.hit = 1"></noscript>`],
    [
      "SVG",
      `<svg onload="window.hit = 1"><a xlink:href="javascript:window.hit = 1"><text>x</text></a><foreignObject><body onload="window.hit = 1"></foreignObject></svg>`,
    ],
    [
      "a link to a script",
      `<p>${prose(91)} <a href="javascript:window.hit=1">one</a> <a href=" java\tscript:window.hit=1">two</a> <a href="data:text/html,<script>1</script>">three</a></p>`,
    ],
    [
      "a link in a formula",
      `<p><math href="javascript:window.hit=1"><mi xlink:href="javascript:window.hit=1">x</mi><annotation-xml encoding="text/html"><img src="x" onerror="window.hit=1"></annotation-xml></math></p>`,
    ],
    [
      "a frame",
      `<iframe srcdoc="<script>parent.hit=1</script>"></iframe><iframe title="x" src="javascript:parent.hit=1"></iframe>`,
    ],
    [
      "an object",
      `<object data="javascript:window.hit=1"></object><embed src="javascript:window.hit=1">`,
    ],
    [
      "a form",
      `<form action="javascript:window.hit=1"><button formaction="javascript:window.hit=1">x</button><p>${prose(92)}</p></form>`,
    ],
    [
      "a style",
      `<style>p{background:url(javascript:1)}</style><p style="background:url(https://evil.example/)">${prose(93)}</p>`,
    ],
    ["a template", `<template><img src=x onerror="window.hit=1"></template>`],
    [
      "a declarative shadow root",
      `<div><template shadowrootmode="open"><script>window.hit=1</script></template></div>`,
    ],
    ["a meta refresh", `<meta http-equiv="refresh" content="0;url=https://evil.example/">`],
    [
      "mutating markup",
      `<p>${prose(94)}<svg></p><style><a id="</style><img src=1 onerror=window.hit=1>"></a></p>`,
    ],
    [
      "a footnote that is a script",
      `<p>${prose(95)}<sup><a href="#n" onclick="window.hit=1">1</a></sup></p><ol><li id="n" onclick="window.hit=1">x<a href="javascript:window.hit=1">y</a></li></ol>`,
    ],
  ];

  it.each(attacks)("%s", (_, attack) => {
    const markup = markupOf(articlePage(paragraphs(4) + attack + paragraphs(4, 5)));
    for (const element of markup.querySelectorAll("*")) {
      expect(element.localName).not.toMatch(
        /^(?:script|style|iframe|object|embed|form|svg|template|base|meta|link|button|input)$/,
      );
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^style$|^srcdoc$|action$/i);
        if (/href|src/i.test(name)) expect(value).toMatch(/^(?:https?:|mailto:|#note-)/);
      }
    }
    expect(Reflect.get(window, "hit")).toBeUndefined();
    expect(markup.body.textContent).toContain("numbered 8,");
  });
});

describe("a page that means harm is still read", () => {
  it("with <base> to another site: links follow it as in the browser, notes do not", () => {
    const document = articlePage(
      `${paragraphs(4)}<p>${prose(5)}<sup><a href="#n">1</a></sup> <a href="two">two</a></p>${paragraphs(2, 6)}<ol><li id="n">A note.</li></ol>`,
      { head: `<base href="https://elsewhere.example/a/">` },
    );
    const reading = readText(document);
    expect(reading.page.url).toBe(url);
    expect(reading.counts.footnotes).toBe(1);
    expect(reading.html).toContain(`href="https://elsewhere.example/a/two"`);
  });

  it.each([
    "body",
    "cloneNode",
    "attributes",
    "parentNode",
    "children",
    "remove",
    "querySelectorAll",
    "style",
    "className",
    "tagName",
    "textContent",
    "innerHTML",
  ])("with elements named %s", (name) => {
    const trap = `<img name="${name}" src="/t.png"><form><input name="${name}"><input id="${name}"></form>`;
    const reading = readText(
      articlePage(paragraphs(3) + trap + `<form>${paragraphs(3, 4)}<input name="${name}"></form>`),
    );
    for (const n of [1, 6]) expect(bodyOf(reading).textContent).toContain(`numbered ${n},`);
  });

  it("with a title of a megabyte", () => {
    const title = "word ".repeat(200_000);
    const reading = readText(
      parse(
        `<head><title>${title}</title><meta property="og:title" content="${title}"></head><article><h1>${title}</h1>${paragraphs(8)}</article>`,
      ),
    );
    expect(bodyOf(reading).textContent).toContain("numbered 8,");
  });

  it("with marks that turn the direction of text", () => {
    const reading = readText(
      articlePage(paragraphs(4) + `<p>\u202Eevil\u202C ${prose(5)}</p>` + paragraphs(2, 6)),
    );
    expect(bodyOf(reading).textContent).toContain("numbered 5,");
  });

  it.each(["div", "span", "b", "blockquote", "ul><li", "section", "font"])(
    "nested 512 deep by the parser in <%s>",
    (name) => {
      const open = `<${name}>`.repeat(600);
      const reading = readText(articlePage(paragraphs(4) + open + prose(77) + "<p>" + prose(78)));
      expect(reading.html + reading.leftOut.map(({ html }) => html).join()).toContain(
        "numbered 78",
      );
    },
  );

  it("nested 5,000 deep by a script", () => {
    const document = articlePage(paragraphs(6));
    let at: Element | null = document.querySelector(".content");
    for (let depth = 0; depth < 5000; depth += 1) {
      const child = document.createElement("div");
      at?.append(child);
      at = child;
    }
    if (at) at.textContent = prose(7);
    const reading = readText(document);
    expect(bodyOf(reading).textContent).toContain("numbered 6,");
  });

  it("of five megabytes", () => {
    const reading = readText(articlePage(paragraphs(17_000)));
    expect(reading.html.length).toBeGreaterThan(4_500_000);
    expect(bodyOf(reading).textContent).toContain("numbered 17000,");
  }, 40_000);

  it("without a body, or of frames", () => {
    const empty = document.implementation.createHTMLDocument("");
    empty.documentElement.remove();
    expect(readPage(empty, url).kind).toBe("other");
    expect(readPage(parse("<frameset><frame src='/a'></frameset>"), url).kind).toBe("other");
  });

  it("of another type", () => {
    const xml = new DOMParser().parseFromString(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>On Cost</title></head><body><div>${paragraphs(8)}</div></body></html>`,
      "application/xhtml+xml",
    );
    const reading = readPage(xml, url);
    expect(isReadable(reading) && bodyOf(reading).textContent).toContain("numbered 8,");
    const drawing = new DOMParser().parseFromString(
      `<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>`,
      "image/svg+xml",
    );
    expect(readPage(drawing, url).kind).toBe("other");
  });
});

describe("reading asks the network for nothing", () => {
  it("though the page is full of addresses", async () => {
    const asked: string[] = [];
    const observer = new PerformanceObserver((list) =>
      asked.push(...list.getEntries().map(({ name }) => name)),
    );
    observer.observe({ type: "resource" });
    onTestFinished(() => observer.disconnect());
    const probe = "http://127.0.0.1:9/probe";
    readText(
      articlePage(
        `${paragraphs(6)}<img src="${probe}/a.png"><img data-src="${probe}/b.png"><noscript><img src="${probe}/c.png"></noscript><iframe title="t" src="${probe}/d"></iframe><video src="${probe}/e"></video><link rel="stylesheet" href="${probe}/f"><script src="${probe}/g"></script>`,
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked.filter((name) => name.includes("/probe"))).toEqual([]);
  });
});

describe("does not hang", () => {
  it.each(["p", "a", "div", "math"])("with fifty thousand attributes on one <%s>", (name) => {
    const many = Array.from({ length: 50_000 }, (_, at) => `data-a${at}="1"`).join(" ");
    const start = performance.now();
    const reading = readText(
      articlePage(`${paragraphs(4)}<${name} ${many}>x</${name}>${paragraphs(4, 5)}`),
    );
    expect(bodyOf(reading).textContent).toContain("numbered 8,");
    // It was half a minute; a slow machine stays far below it.
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it.each([
    [
      "notes of one name",
      `<p><a href="#_ftn1" name="_ftnref1">[1]</a></p><p><a href="#_ftnref1" name="_ftn1">[1]</a> x</p>`,
    ],
    ["raised links", `<p><sup><a href="#a">1</a></sup></p><ol><li id="a">x</li></ol>`],
    ["empty boxes", `<div></div>`],
    ["pictures", `<img src="/a.jpg">`],
    ["noscripts", `<noscript><img src="/a.jpg"></noscript>`],
    ["line breaks", `x<br><br>`],
    ["list items", `<ul><li>x<ul><li>y</li></ul></li></ul>`],
    ["cards", `<div><h3><a href="/p">A title of it</a></h3><img src="/a.jpg"></div>`],
    ["fields", `<p><input type="email"> x</p>`],
    ["headings", `<h2>x</h2>`],
    ["tables", `<table><tr><td>x</td><td>y</td></tr></table>`],
  ])(
    "with many %s",
    (_, html) => {
      // A step that takes the square of the page's size would be minutes here.
      const reading = readText(articlePage(paragraphs(6) + html.repeat(8000)));
      expect(bodyOf(reading).textContent).toContain("numbered 6,");
    },
    60_000,
  );
});
