import type { HostileCase } from "./case";

const sentences = [
  "The committee met four times before it could agree on the numbers, and once more to agree on the words.",
  "Every district had sent its own figures, on its own forms, and nobody had asked for the same year twice.",
  "What follows is the part of the report that nobody contested, which is why it is short and rather dry.",
  "A grant that arrives in March is spent by June, whatever it was meant for; the auditors have shown it twice.",
  "None of this is new, and all of it was known to the ministry when it wrote the programme's first guideline.",
];

/** Every page's text begins with this. */
export const firstWords = "The committee met four times";

export const prose = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<p>${[...sentences.slice(at % 5), ...sentences.slice(0, at % 5)].join(" ")}</p>`,
  ).join("\n");

/** HTML, each part as it is to stand there. */
export interface Parts {
  title?: string;
  head?: string;
  byline?: string;
  body?: string;
}

/** An article that is dry enough to be taken for one, with something in it. */
export const page = ({
  title = "A dry report",
  head = "",
  byline = "Ada Example",
  body = "",
}: Parts): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-02-03T10:00:00Z">
${head}</head><body>
<header><nav><a href="/">Home</a> <a href="/about">About</a></nav></header>
<main><article><h1>${title}</h1><p class="byline">By <a rel="author" href="/ada">${byline}</a></p>
${prose(3)}
${body}
${prose(3)}
</article></main><footer>Example Institute</footer></body></html>`;

/** Text as the value of an attribute. */
export const attribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** Text as text. */
export const escaped = (text: string): string =>
  attribute(text).replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * Markup in every place where an article can hold it. As words it comes through to where Markdown is rendered, and
 * must come through unchanged; as markup it stands last, since it may swallow what follows.
 */
export function everywhere(markup: string): string {
  const words = escaped(markup);
  const value = attribute(markup);
  return `<p>As words: ${words}</p>
<h2>As a heading: ${words}</h2>
<pre><code>${words}</code></pre>
<ul><li>${words}</li></ul>
<table><tr><th>Form</th><th>Code</th></tr><tr><td>${words}</td><td><code>${words}</code></td></tr></table>
<p><a href="https://ok.example/" title="${value}">A link</a> and <img src="/picture.png" alt="${value}" title="${value}"></p>
<div>${markup}</div>`;
}

/** Pages whose article holds this markup {@link everywhere}, by what it tries. */
export const attacks = (
  markups: Record<string, string>,
  unguarded?: HostileCase["unguarded"],
): HostileCase[] =>
  Object.entries(markups).map(([name, markup]) => ({
    name,
    html: () => page({ body: everywhere(markup) }),
    ...(unguarded && { unguarded }),
    paragraphs: [`As words: ${oneLine(markup)}`],
  }));

/** As a paragraph shows it. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** Pages made of these parts, by what they try. */
export const pages = (
  all: Record<string, Parts>,
  rest: Omit<HostileCase, "name" | "html"> = {},
): HostileCase[] =>
  Object.entries(all).map(([name, parts]) => ({ name, html: () => page(parts), ...rest }));
