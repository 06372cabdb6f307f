import { describe, expect, it } from "vitest";
import { readAddresses } from "../../src/article/address";
import { repairImages } from "../../src/article/images";
import { parse, url } from "./page";

const gif = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

function sources(html: string): (string | null)[] {
  const document = parse(html);
  repairImages(document, readAddresses(document, url));
  return [...document.querySelectorAll("img")].map((image) => image.getAttribute("src"));
}

const at = (path: string) => `https://institute.example${path}`;

describe("repairImages", () => {
  it.each([
    ["a plain picture", `<img src="/a.jpg">`, [at("/a.jpg")]],
    ["data-src behind a data: image", `<img src="${gif}" data-src="/a.jpg">`, [at("/a.jpg")]],
    ["data-lazy-src", `<img src="/blank.gif" data-lazy-src="b.png">`, [at("/papers/b.png")]],
    [
      "data-srcset: the widest",
      `<img src="${gif}" data-srcset="/s.jpg 400w, /l.jpg 1200w, /m.jpg 800w">`,
      [at("/l.jpg")],
    ],
    ["srcset alone, by density", `<img srcset="/one.jpg, /two.jpg 2x">`, [at("/two.jpg")]],
    [
      "commas within an address",
      `<img srcset="/w_300,c_fit/a.jpg 300w,/w_900,c_fit/a.jpg 900w">`,
      [at("/w_900,c_fit/a.jpg")],
    ],
    [
      "picture with sources",
      `<picture><source srcset="/a.webp 2x"><img src="${gif}"></picture>`,
      [at("/a.webp")],
    ],
    [
      "the real one in noscript",
      `<img src="${gif}"><noscript><img src="/a.jpg" alt="A"></noscript>`,
      [at("/a.jpg")],
    ],
    ["noscript alone", `<p><noscript><img src="/a.jpg"></noscript></p>`, [at("/a.jpg")]],
    ["a placeholder by name only", `<img src="/theme/placeholder.png">`, []],
    ["an inline picture", `<img src="${gif}" alt="x">`, []],
    ["a pixel", `<img src="https://tracker.example/p" width="1" height="1">`, []],
    ["no address", `<img alt="x">`, []],
    [
      "other schemes",
      `<img src="file:///etc/a.png"><img src="javascript:1"><img src="blob:https://x/1">`,
      [],
    ],
  ])("%s", (_, html, expected) => {
    expect(sources(html)).toEqual(expected);
  });

  it("reads noscript as text, as it is where scripts run", () => {
    const document = parse(`<p><img src="${gif}" alt="Old"><noscript></noscript></p>`);
    const noscript = document.querySelector("noscript");
    if (noscript) noscript.textContent = `<img src="/a.jpg">`;
    repairImages(document, readAddresses(document, url));
    expect(document.querySelector("p")?.innerHTML).toBe(`<img src="${at("/a.jpg")}" alt="Old">`);
  });

  it("leaves a noscript with text alone", () => {
    expect(sources(`<noscript>Please <img src="/a.jpg"> enable scripts</noscript>`)).toEqual([
      at("/a.jpg"),
    ]);
  });

  it("does not hang on a hostile srcset", () => {
    const srcset = `${"a".repeat(300_000)} foo ${"b,".repeat(100_000)}`;
    expect(sources(`<img srcset="${srcset}">`).length).toBeLessThanOrEqual(1);
  });
});
