import { describe, expect, it } from "vitest";
import { isoDate, type PartialDate } from "../../../../src/clip";
import { pageState } from "../../../../src/metadata/record/sources/page-state";
import { address, html, offersOf, prose, valuesOf } from "../../page";

const page = (data: unknown, id = "__NEXT_DATA__") =>
  html(
    "<title>The Price of Water</title>",
    `<h1>The Price of Water</h1>${prose()}<script id="${id}" type="application/json">${JSON.stringify(data)}</script>`,
  );
const post = {
  title: "The Price of Water",
  publishedAt: "2024-05-03T06:00:00.000Z",
  updatedAt: "2024-05-09T06:00:00.000Z",
  authors: [
    { name: "Jane Doe", role: "Senior Fellow" },
    { name: "John Roe", role: "author" },
  ],
  tags: [{ name: "Water" }, { name: "Prices" }],
};
const jane = { given: "Jane", family: "Doe", position: "Senior Fellow" };
const john = { given: "John", family: "Roe" };

describe("the record that a page's scripts start from", () => {
  it("is read by the usual words", () => {
    const offers = offersOf(pageState, page({ props: { pageProps: { post } } }));
    expect(offers.author?.[0]?.value).toEqual([jane, john]);
    expect(offers.keyword?.[0]?.value).toEqual(["Water", "Prices"]);
    const dates = [offers.issued, offers.modified].map((found) => found?.[0]?.value as PartialDate);
    expect(dates.map(isoDate)).toEqual(["2024-05-03", "2024-05-09"]);
  });
  it.each<[string, unknown]>([
    ["wrapped lists", { ...post, authors: { edges: [{ node: { name: "Jane Doe" } }] } }],
    ["names in two halves", { ...post, authors: [{ firstName: "Jane", lastName: "Doe" }] }],
    [
      "a lone author",
      { ...post, authors: undefined, author: { data: { attributes: { name: "Jane Doe" } } } },
    ],
    [
      "an address instead of the title",
      { ...post, title: "Water!", slug: "the-price-of-water", authors: "Jane Doe" },
    ],
  ])("also with %s", (_, record) => {
    const authors = valuesOf(pageState, "author", page({ record }));
    expect(authors).toEqual([[{ given: "Jane", family: "Doe" }]]);
  });
  it("is found in what Nuxt packs into a list", () => {
    const packed = [
      ["ShallowReactive", 1],
      { data: 2 },
      ["Reactive", 3],
      { title: 4, author: 5, publishedAt: 6 },
      "The Price of Water",
      "Jane Doe",
      "2024-05-03",
    ];
    expect(valuesOf(pageState, "author", page(packed, "__NUXT_DATA__"))).toEqual([
      [{ given: "Jane", family: "Doe" }],
    ]);
  });
  it.each<[string, unknown]>([
    ["of another title", { post: { ...post, title: "The Cost of Bread" } }],
    ["of a related page", { relatedPosts: [post] }],
    ["without a word on who or when", { post: { title: "The Price of Water", layout: "wide" } }],
    ["that never ends", "x".repeat(2_000_001)],
  ])("is none %s", (_, data) => {
    expect(offersOf(pageState, page(data), address)).toEqual({});
  });
  it("tells no change on the day of publication", () => {
    const record = { ...post, updatedAt: post.publishedAt };
    expect(valuesOf(pageState, "modified", page({ record }))).toEqual([]);
  });
});
