import { describe, expect, it } from "vitest";
import type { LeftOutReason } from "../../src/clip";
import { articlePage, bodyOf, paragraphs, prose, readText, squeeze } from "./page";

const link = (path: string, text: string) => `<a href="${path}">${text}</a>`;
const card = (n: number) =>
  `<div class="card"><a href="/papers/${n}"><img src="/t${n}.jpg" alt=""></a><h3>${link(`/papers/${n}`, `Another paper of number ${n}`)}</h3></div>`;

/** What must go, and why; each stands between two paragraphs of the text. */
const furniture: [string, LeftOutReason, string, string][] = [
  [
    "a newsletter form",
    "newsletter",
    `<div><h3>Stay informed</h3><p>One letter a week.</p><form><input type="email"><button>Go</button></form></div>`,
    "Stay informed",
  ],
  [
    "a form",
    "form",
    `<form><label>Your name</label><input type="text"><label>Question to us</label><textarea></textarea></form>`,
    "Question to us",
  ],
  [
    "share buttons",
    "share",
    `<ul class="x">${["facebook.com/sharer.php?u=1", "twitter.com/intent/tweet?url=1", "linkedin.com/shareArticle?url=1"].map((to) => `<li>${link(`https://www.${to}`, "Post this")}</li>`).join("")}</ul>`,
    "Post this",
  ],
  [
    "a tag list",
    "tags",
    `<div>Filed under: ${link("/tag/cost", "Cost")} ${link("/tag/trade", "Trade")}</div>`,
    "Filed under",
  ],
  [
    "tags by their relation",
    "tags",
    `<p><a rel="tag" href="/x">Public cost</a>, <a rel="tag" href="/y">Public debt</a></p>`,
    "Public debt",
  ],
  [
    "a menu",
    "navigation",
    `<nav><ul><li>${link("/a", "Overview of work")}</li><li>${link("/b", "All programmes")}</li></ul></nav>`,
    "All programmes",
  ],
  [
    "a table of contents",
    "navigation",
    `<ul><li>${link("#a", "The first part")}</li><li>${link("#b", "The second part")}</li><li>${link("#c", "The third part")}</li></ul>`,
    "The second part",
  ],
  [
    "cards of other papers",
    "related",
    `<div class="grid">${card(1)}${card(2)}${card(3)}</div>`,
    "Another paper",
  ],
  [
    "a card in an aside",
    "related",
    `<aside><h4>Further work</h4><ul><li><a href="/papers/9"><img src="/9.jpg" alt="">An older paper on this</a></li></ul></aside>`,
    "An older paper",
  ],
  [
    "a hidden box",
    "hidden",
    `<div style="display:none"><p>Slide text that nobody sees</p></div>`,
    "nobody sees",
  ],
  [
    "what is hidden by attribute",
    "hidden",
    `<div hidden><p>Template of a tweet to hide</p></div>`,
    "Template of a tweet",
  ],
  [
    "a dialog",
    "furniture",
    `<div role="dialog"><p>We use cookies to improve the site.</p></div>`,
    "cookies",
  ],
  [
    "the reading time",
    "furniture",
    `<div><span>Reading Time: 4 mins read</span></div>`,
    "Reading Time",
  ],
  ["the reading time in German", "furniture", `<p>Lesezeit: 7 Minuten</p>`, "Lesezeit"],
];

/** The same words or the same make, and yet the article's own. */
const twins: [string, string, string][] = [
  [
    "a section that asks for recommendations",
    `<section class="recommendations"><h2>Recommendations</h2><p>${prose(50)}</p></section>`,
    "numbered 50",
  ],
  [
    "“Social spending” in a box",
    `<div><h3>Social spending</h3><p>${prose(51)}</p></div>`,
    "Social spending",
  ],
  [
    "“Market share”",
    `<div class="share"><h3>Market share</h3><p>${prose(52)}</p></div>`,
    "numbered 52",
  ],
  ["“Data privacy”", `<div><h3>Data privacy</h3><p>${prose(53)}</p></div>`, "Data privacy"],
  [
    "key takeaways",
    `<div class="key-takeaways"><ul><li>${prose(54)}</li><li>${prose(55)}</li></ul></div>`,
    "numbered 55",
  ],
  ["a disclosure", `<div class="disclosure"><p>${prose(56)}</p></div>`, "numbered 56"],
  [
    "a discussion",
    `<section id="discussion"><h2>Discussion</h2><p>${prose(57)}</p></section>`,
    "numbered 57",
  ],
  ["a country profile", `<div class="country-profile"><p>${prose(58)}</p></div>`, "numbered 58"],
  [
    "a method box in an aside",
    `<aside class="box"><h3>Box 1: Method</h3><p>${prose(59)}</p></aside>`,
    "numbered 59",
  ],
  [
    "a paragraph that names two networks",
    `<p>${prose(60)} Compare ${link("https://www.facebook.com/policy", "Facebook's rules")} and ${link("https://x.com/rules", "those of X")}.</p>`,
    "numbered 60",
  ],
  [
    "a list of sources elsewhere",
    `<ul><li>Ellery, ${link("https://journal.example/1", "Borrowing for Others")}, 2017, a review of the field in many words that follow.</li><li>Odum, ${link("https://press.example/2", "The Last Line")}, 2019, with a long note on how the figures were found.</li></ul>`,
    "The Last Line",
  ],
  [
    "a sentence about reading time",
    `<p>Reading time is no measure of worth, as the committee of 4 minutes past noon found out when ${prose(61)}</p>`,
    "no measure of worth",
  ],
  [
    "text that is found by search",
    `<div hidden="until-found"><p>${prose(62)}</p></div>`,
    "numbered 62",
  ],
  [
    "a heading in a header of its section",
    `<section><header class="section-header"><h2>What follows</h2></header><p>${prose(63)}</p></section>`,
    "What follows",
  ],
  [
    "a small table",
    `<table><thead><tr><th>Year</th><th>Cost</th></tr></thead><tbody><tr><td>2019</td><td>12</td></tr></tbody></table>`,
    "2019",
  ],
  ["a pre-formatted block", `<pre><code>y ~ x + z</code></pre>`, "y ~ x + z"],
  ["a quotation", `<blockquote><p>${prose(64)}</p></blockquote>`, "numbered 64"],
];

const around = (content: string) => articlePage(paragraphs(4) + content + paragraphs(4, 5));

describe("furniture", () => {
  it.each(furniture)("%s goes, as “%s”", (_, reason, html, words) => {
    const reading = readText(around(html));
    expect(squeeze(bodyOf(reading).textContent)).not.toContain(words);
    const told = reading.leftOut.filter((part) => part.html.includes(words));
    expect(told.map((part) => part.reason)).toEqual([reason]);
    expect(told[0]?.words).toBeGreaterThan(0);
  });

  it.each(twins)("%s stays", (_, html, words) => {
    const reading = readText(around(html));
    expect(squeeze(bodyOf(reading).textContent)).toContain(words);
    expect(reading.leftOut.filter((part) => part.html.includes(words))).toEqual([]);
  });

  it("tells what is left out in the order of the page", () => {
    const at = [0, 2, 4, 7, 8].map((index) => furniture[index]);
    const html = at.map((one, n) => (one?.[2] ?? "") + paragraphs(1, 80 + n)).join("");
    const told = readText(around(`<div class="x"><p>A loose word</p></div>${html}`)).leftOut;
    const marks = at.map((one) => told.findIndex((part) => part.html.includes(one?.[3] ?? "-")));
    expect(marks).toEqual(marks.toSorted((a, b) => a - b));
    expect(marks).not.toContain(-1);
  });

  it("numbers what is left out", () => {
    const reading = readText(around(furniture.map(([, , html]) => html).join(paragraphs(1, 80))));
    expect(reading.leftOut.map(({ id }) => id)).toEqual(
      reading.leftOut.map((_, at) => String(at + 1)),
    );
    expect(reading.leftOut.length).toBeGreaterThanOrEqual(furniture.length);
  });
});
