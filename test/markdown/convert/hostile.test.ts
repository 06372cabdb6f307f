import { describe, expect, test } from "vitest";
import { convert } from "../../../src/markdown/convert";

const half = 500_000;
const fill = (unit: string, length = half) => unit.repeat(Math.ceil(length / unit.length));
const words =
  "<p>The <b>quick</b> brown <a href='https://e.org/'>fox</a> jumps over 1986 dogs.</p>";

/** Half a megabyte each. What takes the square of its length takes minutes here, and not a second or two. */
const pages: Record<string, string> = {
  "an article": fill(words),
  "elements 512 deep": fill("<div>x", 3072) + fill(words),
  "quotes 512 deep": fill("<blockquote>", 6144) + fill(words),
  "lists 256 deep": fill("<ul><li>a ", 2560) + fill(words),
  "emphasis 512 deep": fill("<b><i><s>", 1536) + fill("word "),
  "raised text 512 deep": fill("<sup>", 2560) + fill("word <b>x</b> "),
  "headings 256 deep": fill("<h2><div>", 2304) + fill("word <b>x</b> "),
  "tables 100 deep": fill("<table><tr><td>", 1500) + fill(words),
  "figures 200 deep": fill("<figure><figcaption>", 4000) + fill(words),
  "endnotes 500 deep": fill("<section role=doc-endnotes>", 13_500) + fill("<i></i>") + "x",
  "no-break spaces": `<p>a${fill("\u00a0")}b`,
  "spaces in code": `<pre>a${fill(" ")}b</pre>`,
  "empty lines in code": `<pre>a${fill("\n")}b</pre>`,
  underscores: `<p>a${fill("_")}b`,
  stars: `<p>${fill("*")}`,
  brackets: `<p>${fill("[")}`,
  "line breaks": `<p>a${fill("<br>")}b`,
  "emphasis before letters": `<p>${fill("<b>a.</b>b")}`,
  "emphasis in a link": `<p><b><a href=https://e.org>${fill("<i>a</i>.")}</a></b>z`,
  "one long address": `<p>https://e.org/${fill("_a")}${fill(".", 1000)}x`,
  "many addresses": `<p>${fill("https://e.org/_a_ ")}`,
  "parentheses in an address": `<a href="https://e.org/${fill("(")}">x</a>`,
  "spans everywhere": `<table><tr>${fill("<td colspan=1000 rowspan=1000>a<td>1")}`,
  "a long cell that spans": `<table><tr><td colspan=1000>${fill("word ")}<tr><td>a<td>b`,
  "rows of two": `<table>${fill("<tr><td>a<td>1")}`,
  "columns of two": `<table><tr>${fill("<td>a")}<tr><td>1`,
  items: `<ol>${fill("<li>a</li>")}`,
  "lists of one": fill("<ul><li>a</li></ul>"),
  "terms and meanings": `<dl>${fill("<dt>a<dd>b<p>c")}`,
  "empty elements": fill("<i></i>"),
  dashes: `<p>a<br>${fill("- ")}x`,
};

describe("a hostile page costs no more than its length", () => {
  for (const [name, html] of Object.entries(pages)) {
    test(name, { timeout: 60_000 }, () => {
      const start = performance.now();
      convert(html);
      // Generous: the machine may be busy.
      expect(performance.now() - start).toBeLessThan(30_000);
    });
  }
});

describe("a hostile page breaks nothing", () => {
  const safe = "https://e.org/";

  test.each([
    "nodeName",
    "childNodes",
    "parentNode",
    "attributes",
    "querySelectorAll",
    "getAttribute",
    "removeAttribute",
    "localName",
    "nodeType",
  ])("a form's field that is called %s", (name) => {
    const html = `<form id="f"><input name="${name}"><img id="${name}" src="${safe}"><p>Text</p></form>
      <button form="f" name="${name}"></button><input form="f" id="${name}">`;
    expect(convert(html)).toMatch(/Text$/);
  });

  test.each(["body", "documentElement", "createElement", "createTreeWalker", "getElementById"])(
    "a picture that is called %s",
    (name) => {
      expect(convert(`<img name="${name}" src="${safe}"><form name="${name}"></form>Text`)).toBe(
        `![](${safe})\n\nText`,
      );
    },
  );

  test("nothing of it is run or loaded", async () => {
    const asked: string[] = [];
    const observer = new PerformanceObserver((list) =>
      asked.push(...list.getEntries().map((entry) => entry.name)),
    );
    observer.observe({ type: "resource" });
    convert(`<img src="/asked.png" onerror="window.ran=1"><script>window.ran=1</script>
      <iframe src="/asked.html"></iframe><link rel="stylesheet" href="/asked.css">
      <svg onload="window.ran=1"></svg><video src="/asked.mp4" autoplay></video>`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    expect(asked.filter((name) => name.includes("asked"))).toEqual([]);
    expect(window).not.toHaveProperty("ran");
  });

  test("no address but of the web and of mail passes, however it is written", () => {
    const schemes = [
      "javascript:alert(1)",
      " javascript:alert(1)",
      "java\nscript:alert(1)",
      "JAVASCRIPT:alert(1)",
      "data:text/html,x",
      "vbscript:x",
      "file:///etc/passwd",
      "blob:https://e.org/x",
      "//e.org/x",
    ];
    for (const scheme of schemes) {
      const html = document.createElement("div");
      const link = document.createElement("a");
      link.setAttribute("href", scheme);
      link.append("text");
      const frame = document.createElement("iframe");
      frame.setAttribute("title", "title");
      frame.setAttribute("src", scheme);
      html.append(link);
      expect(convert(html.outerHTML + frame.outerHTML.replace("iframe", "embed"))).toBe("text");
    }
  });

  test.each(["", " ", "<", "<p", "</p>", "<!--", "&", "\0", "\ud800", "<table>", "<table><tr>"])(
    "%j",
    (html) => {
      expect(() => convert(html)).not.toThrow();
    },
  );

  test("lone surrogates and control characters are gone", () => {
    expect(convert("<p>a\ud800b\u0001c\u0085d\u2028e&#0;f</p><pre>\u0007x</pre>")).toBe(
      "a\ufffdbc d e\ufffdf\n\n```\nx\n```",
    );
  });
});
