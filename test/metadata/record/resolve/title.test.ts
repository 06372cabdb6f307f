import { describe, expect, it } from "vitest";
import { address, html, jsonLd, prose, recordOf } from "../../page";

/** The title of a page with this head, this in its body and this address. */
const titleOf = (head: string, body: string, url = address) =>
  recordOf(html(head, `<main>${body}${prose()}</main>`), url).record.title;
const h1 = (text: string) => `<h1>${text}</h1>`;
const og = (text: string) => `<meta property="og:title" content="${text}">`;
const named = '<meta property="og:site_name" content="Water Council">';
const own = "The Price of Water";

describe("the title", () => {
  it.each<[string, string]>([
    ["a bar", `${own} | Water Council`],
    ["a dash", `${own} - Water Council`],
    ["a dash before it", `Water Council – ${own}`],
    ["two parts", `${own} | Reports | Water Council`],
  ])("loses the site's name behind %s", (_, text) => {
    expect(titleOf(`<title>${text}</title>${named}`, h1(own))).toMatchObject({
      value: own,
      confidence: "sure",
      alternatives: [],
    });
  });
  it.each<[string, string, string]>([
    ["a heading repeats", `${own} – Water Council`, address],
    [
      "the address holds, in more words",
      `${own} | Watergate Institute`,
      "https://watergate.example/w/",
    ],
    [
      "the address holds in its parts",
      `${own} | Water Blog`,
      "https://blog.water-trust.example/w/",
    ],
    [
      "is a section of the address",
      `${own} | Fair Tariffs | Water Council`,
      "https://a.example/fair-tariffs/w",
    ],
  ])("loses a name that %s", (_, text, url) => {
    expect(titleOf(`<title>${text}</title>${named}`, h1(text), url)?.value).toBe(own);
  });
  it("keeps its own colons, dashes, bars and names", () => {
    for (const text of ["Water: A Price – Why Councils Matter", `${own} | Why Councils Matter Now`])
      expect(titleOf(`<title>${text} | Water Council</title>${named}`, h1(text))?.value).toBe(text);
  });
  it("is the page's, not the search engine's", () => {
    expect(titleOf(og("Cheap Water? Five Facts"), h1(own))).toMatchObject({
      value: own,
      source: "document",
      alternatives: [{ value: "Cheap Water? Five Facts", source: "open-graph" }],
    });
  });
  it.each<[string, string, string]>([
    ["a slogan that the address does not know", own, h1("Ideas for a better city")],
    ["a section", own, h1("Updates")],
    [
      "several sentences",
      "Cheap Water",
      h1(
        "Water is cheap. Learn what the price of water is made of, and why towns that have plenty of it pay more than those that have little. Read the report that ten towns wrote.",
      ),
    ],
    [
      "nearly the same in capitals",
      "The Price of Water in Europe",
      h1("THE PRICE OF WATER IN ALL EUROPE"),
    ],
  ])("is not %s in the heading", (_, title, body) => {
    expect(titleOf(og(title) + `<title>${title}</title>`, body)?.value).toBe(title);
  });
  it("is the heading in any case where the head repeats it", () => {
    const heading = "I tried the new taps";
    expect(
      titleOf(og(heading) + jsonLd({ "@type": "Article", headline: own }), h1(heading))?.value,
    ).toBe(heading);
  });
  it("is the site's name on its home page", () => {
    expect(
      titleOf(og("Water Council"), h1("Large questions"), "https://council.example/")?.value,
    ).toBe("Water Council");
  });
  it("is written as the head writes it where the page sets it in capitals", () => {
    const head = `<title>Council of Towns - ${own}</title>`;
    expect(titleOf(head, "<h2>THE PRICE OF WATER</h2>")?.value).toBe(own);
  });
  it.each<[string, string, string]>([
    ["sure", "stands in the head alone", og(own)],
    [
      "sure",
      "stands in both, and search engines are told otherwise",
      `<title>Cheap Water</title>${og(own)}${h1(own)}`,
    ],
    [
      "likely",
      "stands in heading and headline, and other sites are told another",
      jsonLd({ "@type": "Article", headline: own }) + og("Cheap Water") + h1(own),
    ],
    ["sure", "only a slogan disputes it", `${og(own)}${h1("Ideas for a better city")}`],
    ["likely", "is the heading alone", og("Cheap Water") + h1(own)],
  ])("is %s where it %s", (confidence, _, page) => {
    const [head = "", body] = page.split("<h1>");
    expect(titleOf(head, body ? `<h1>${body}` : "")).toMatchObject({ value: own, confidence });
  });
  it("is the whole where a headline is cut at a length", () => {
    const whole = `${"Why the price of water rises wherever a river falls: ".repeat(2)}a study of ten rivers`;
    const cut = jsonLd({ "@type": "Article", headline: whole.slice(0, 105) });
    expect(titleOf(`${cut}${og(whole)}`, "")?.value).toBe(whole);
  });
  it("loses the author that a platform names twice", () => {
    expect(
      titleOf(
        `<title>${own} | by Jane Doe | Jane Doe</title><meta name="author" content="Jane Doe">`,
        "",
      )?.value,
    ).toBe(own);
  });
});

describe("the heading that shows the title", () => {
  const headingOf = (head: string, body: string) => {
    const { record, used } = recordOf(html(head, `${body}${prose()}`));
    const [element] = used.flatMap(({ as, element }) => (as === "title" ? element : []));
    return [record.title?.value, element?.localName];
  };
  it.each<[string, string, string, string]>([
    ["a logo", named + og(own), `<h1 class="logo">Water Council</h1><h2>${own}</h2>`, "h2"],
    ["the address", og(own), `<h1><a href="/">Institute</a></h1><h2>${own}</h2>`, "h2"],
    [
      "what the browser's tab adds to the title",
      `<title>Water and Us: ${own}</title>${og(own)}`,
      `<h1>Water and Us</h1><h3 class="post-title">${own}</h3>`,
      "h3",
    ],
    [
      "a word of it",
      og(`${own}, Sewage, Rain, Taxes, Tariffs and More`),
      `<h1>Sewage</h1><h1>Rain</h1><h2>${own}, Sewage, Rain, Taxes, Tariffs and More</h2>`,
      "h2",
    ],
    ["a form", og("What Water Costs"), `<form><h1>Get our letter</h1></form><h1>${own}</h1>`, "h1"],
  ])("is not %s", (_, head, body, element) => {
    const [value, found] = headingOf(head, body);
    expect([value?.startsWith(own), found]).toEqual([true, element]);
  });
  it("may stand twice, for phones and for desks", () => {
    expect(headingOf(og("Cheap water"), `<div>${h1(own)}</div>${h1(own)}`)).toEqual([own, "h1"]);
  });
  it("of several is the one with the head's words", () => {
    const other = h1("Rivers without Fish in Town");
    expect(headingOf(og("What Is the Price of Water?"), `${other}${h1(`${own} Now`)}`)).toEqual([
      `${own} Now`,
      "h1",
    ]);
  });
  it.each<[string, string]>([
    ["a date", `<time>May 3, 2024</time> ${own}`],
    ["a badge", `<strong>Blog:</strong> ${own}`],
    ["a source", `<a href="/1">${own}</a> <span>(times.example)</span> 87`],
    ["a dek", `<span>${own}</span><p>What towns pay for what falls from the sky</p>`],
  ])("loses %s in an element of its own", (_, inner) => {
    expect(headingOf(`<title>${own} - Water Weekly</title>`, h1(inner))).toEqual([own, "h1"]);
  });
  it("leaves what is as long as a line to the subtitle", () => {
    const dek = "What towns pay for what falls from the sky";
    const page = html(`<title>${own}</title>`, `<h1><b>${own}</b><p>${dek}</p></h1>${prose()}`);
    expect(recordOf(page).record.subtitle?.value).toBe(dek);
  });
  it("keeps the half that the head leaves out", () => {
    const text = `<span>${own}</span>: A Survey of Ten Towns`;
    expect(headingOf(`<title>${own}</title>`, h1(text))[0]).toBe(`${own}: A Survey of Ten Towns`);
  });
});
