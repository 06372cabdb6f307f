import { describe, expect, it } from "vitest";
import { readAddresses } from "../../src/article/address";
import { placeEmbeds } from "../../src/article/embeds";
import { articlePage, bodyOf, paragraphs, parse, readText, url } from "./page";

function placed(html: string): (string | null)[][] {
  const document = parse(html);
  placeEmbeds(document, readAddresses(document, url));
  expect(document.querySelectorAll("iframe, object, embed, video, audio")).toHaveLength(0);
  return [...document.querySelectorAll("p > a")].map((link) => [
    link.textContent,
    link.getAttribute("href"),
  ]);
}

describe("placeEmbeds", () => {
  it.each([
    [
      "Datawrapper",
      `<iframe title="Hours" src="https://datawrapper.dwcdn.net/aB/1/"></iframe>`,
      ["Hours", "https://datawrapper.dwcdn.net/aB/1/"],
    ],
    [
      "a lazy frame",
      `<iframe data-src="https://www.youtube.com/embed/x" src="about:blank"></iframe>`,
      ["YouTube", "https://www.youtube.com/embed/x"],
    ],
    [
      "Flourish without a frame",
      `<div class="flourish-embed" data-src="visualisation/12?3"></div>`,
      ["Flourish", "https://flo.uri.sh/visualisation/12/embed"],
    ],
    [
      "Infogram without a frame",
      `<div class="infogram-embed" data-id="a/b" data-title="Map"></div>`,
      ["Map", "https://infogram.com/a%2Fb"],
    ],
    [
      "an object",
      `<object data="https://public.tableau.com/views/x"></object>`,
      ["Tableau", "https://public.tableau.com/views/x"],
    ],
    [
      "a video of the site",
      `<video aria-label="Talk"><source src="/talk.mp4"></video>`,
      ["Talk", "https://institute.example/talk.mp4"],
    ],
    [
      "an unknown service with a title",
      `<iframe title="Flood map" src="https://maps.example/1"></iframe>`,
      ["Flood map", "https://maps.example/1"],
    ],
  ])("puts a link in the place of %s", (_, html, expected) => {
    expect(placed(html)).toEqual([expected]);
  });

  it.each([
    ["an unknown frame without a title", `<iframe src="https://ads.example/1"></iframe>`],
    ["a tracker", `<iframe title="x" width="0" height="0" src="https://youtube.com/1"></iframe>`],
    ["a captcha", `<iframe title="reCAPTCHA" src="https://x.example/1"></iframe>`],
    ["a script for an address", `<iframe title="x" src="javascript:alert(1)"></iframe>`],
    ["a page of its own", `<iframe title="x" srcdoc="<p>text</p>"></iframe>`],
  ])("removes %s", (_, html) => {
    expect(placed(html)).toEqual([]);
  });

  it("does not trust a mark that the page brings", () => {
    const document = parse(`<p data-dossier-embed>x</p>`);
    placeEmbeds(document, readAddresses(document, url));
    expect(document.querySelector("[data-dossier-embed]")).toBeNull();
  });

  it("keeps a chart between two paragraphs, counts it, and leaves no mark", () => {
    const chart = `<div><iframe title="Cost by year" src="https://datawrapper.dwcdn.net/aB/1/"></iframe></div>`;
    const reading = readText(articlePage(paragraphs(4) + chart + paragraphs(4, 5)));
    expect(reading.counts.figures).toBe(1);
    expect(bodyOf(reading).querySelector("p > a")?.textContent).toBe("Cost by year");
    expect(reading.html).not.toContain("data-dossier");
  });
});
