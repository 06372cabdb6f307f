import { describe, expect, it } from "vitest";
import { openOutline } from "../../../src/metadata/outline";
import { html, jsonLd, parse } from "../page";

const site = "https://www.institute.example";
const [first, second] = [`${site}/first`, `${site}/second`];

const outlineOf = (head: string, { h1 = "The Second", url = second, loaded = first } = {}) =>
  openOutline({ document: parse(html(head, `<h1>${h1}</h1>`)), url, loaded }).outline;
const meta = (address: string, title: string) =>
  `<meta property="og:url" content="${address}"><meta property="og:title" content="${title}">` +
  `<meta property="og:site_name" content="Institute"><meta name="author" content="Jane Doe">`;
const article = (more: object) => ({ "@type": "Article", headline: "The First", ...more });

describe("of a page that navigated within itself", () => {
  it("nothing is read of a head that names the article before, but the site's name", () => {
    const outline = outlineOf(
      `<title>The First | Institute</title>${meta(first, "The First")}${jsonLd(article({}))}`,
    );
    expect(outline.meta).toEqual([{ name: "og:site_name", content: "Institute" }]);
    expect(outline.titleTag).toBe("");
    expect(outline.jsonLd).toEqual([]);
  });
  it("a title that went along stays", () => {
    const head = `<title>The Second</title>${meta(first, "The First")}`;
    expect(outlineOf(head).titleTag).toBe("The Second");
  });
  it.each([
    ["names the present article", meta(second, "The 2nd")],
    ["names it without its host", meta("/second", "The 2nd")],
    ["has the title that the page shows", meta(`${site}/`, "The Second")],
    ["has no address", '<meta name="author" content="Jane Doe">'],
  ])("a head is read that %s", (_, head) => {
    expect(outlineOf(head).meta).toContainEqual({ name: "author", content: "Jane Doe" });
  });
  it.each([
    ["stays where it names the present address", { url: second }, 1],
    ["goes where it names the one before", { mainEntityOfPage: { "@id": first } }, 0],
    ["stays where nothing tells", {}, 1],
  ])("structured data %s", (_, more, count) => {
    expect(outlineOf(jsonLd(article(more))).jsonLd).toHaveLength(count);
  });
  it.each([
    ["goes with a query of the article before", "?id=1", "?id=1", "?id=2", undefined],
    ["stays with the present query", "?id=2", "?id=1", "?id=2&from=1", `${site}/first?id=2`],
    ["stays where it has no query", "", "", "?view=full", first],
    [
      "stays where only what tracks was taken off",
      "?id=1",
      "?id=1&utm_a=1",
      "?id=1",
      `${first}?id=1`,
    ],
  ])("a canonical address %s", (_, canonical, before, now, expected) => {
    const outline = outlineOf(`<link rel="canonical" href="${first}${canonical}">`, {
      loaded: first + before,
      url: first + now,
    });
    expect(outline.canonical).toBe(expected);
  });
});

it("a page that did not navigate is read whole, whatever address its head names", () => {
  const outline = outlineOf(`${meta(first, "The First")}${jsonLd(article({ url: first }))}`, {
    loaded: second,
  });
  expect(outline.meta).toHaveLength(4);
  expect(outline.jsonLd).toHaveLength(1);
});
