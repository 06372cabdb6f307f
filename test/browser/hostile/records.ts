import { payload, type HostileCase } from "./case";
import { attribute, escaped, page } from "./page";

/** What stands in every field: it would end an attribute, a script, the front matter, and a line of Markdown. */
const markup = `"><img src=x onerror="__ran=1"> --- [x](javascript:__ran=1) | ' </script>`;

/** JSON within a script: only "</script" would end it, which is written otherwise there. */
const jsonLd = (fields: Record<string, unknown>): string =>
  `<script type="application/ld+json">${JSON.stringify({
    "@context": "https://schema.org",
    "@type": "Report",
    ...fields,
  }).replaceAll("<", "\\u003c")}</script>`;

/** A field of JSON-LD, and what comes of it. */
const fields: Record<string, [given: Record<string, unknown>, values: Record<string, unknown>]> = {
  subtitle: [{ alternativeHeadline: markup }, { subtitle: markup }],
  publisher: [{ publisher: { "@type": "Organization", name: markup } }, {}],
  venue: [{ isPartOf: { "@type": "Periodical", name: markup } }, { venue: markup }],
  series: [{ isPartOf: { "@type": "BookSeries", name: markup } }, { series: markup }],
  number: [{ reportNumber: markup }, { number: markup }],
  abstract: [{ abstract: markup }, { abstract: markup }],
  language: [{ inLanguage: markup }, { language: "en" }],
  keywords: [{ keywords: [markup, "a, b", "]"] }, { keywords: [markup, "a, b", "]"] }],
  dates: [{ datePublished: markup, dateModified: `2024-02-04${markup}` }, { date: "2024-02-03" }],
  picture: [{ image: { url: `javascript:${payload}` } }, { image: undefined }],
  PDF: [{ encoding: { contentUrl: `javascript:${payload}//a.pdf` } }, { pdf: undefined }],
  DOI: [{ identifier: `10.1234/${markup}` }, { doi: undefined }],
  ISBN: [{ isbn: markup }, { isbn: undefined }],
};

const person = {
  "@type": "Person",
  name: `Eve ${markup}`,
  givenName: `Eve ${markup}`,
  familyName: `Example ${markup}`,
  jobTitle: markup,
  affiliation: { "@type": "Organization", name: `Institute of ${markup}` },
  url: `javascript:${payload}`,
  sameAs: [`javascript:${payload}`, `https://orcid.org/0000-0000-0000-0000${markup}`],
};

export const recordCases: HostileCase[] = [
  ...Object.entries(fields).map(([field, [given, values]]): HostileCase => ({
    name: `markup in the record's ${field}`,
    html: () => page({ head: jsonLd(given) }),
    values: { title: "A dry report", ...values },
  })),
  {
    name: "markup in every field of authors and editors",
    html: () =>
      page({
        byline: "",
        head: jsonLd({ author: [person, markup], editor: [person], contributor: [person] }),
      }),
  },
  {
    name: "markup in the byline and in the notes on authors",
    html: () =>
      page({
        byline: escaped(`Ada Example ${markup}`),
        body: `<p>${escaped(`Ada Example is a senior fellow at the Institute of ${markup}.`)}</p>`,
      }),
  },
  {
    name: "markup in all the tags of the head at once",
    html: () =>
      page({
        head: [
          ...["author", "keywords", "description", "citation_author", "citation_title"],
          ...["citation_author_institution", "citation_journal_title", "citation_pdf_url"],
          ...["citation_doi", "citation_keywords", "citation_technical_report_number"],
          ...["og:site_name", "og:image", "og:description", "og:locale", "article:tag"],
          ...["dc.creator", "dc.publisher", "dc.subject", "dcterms.issued", "twitter:creator"],
        ]
          .map((name) => `<meta name="${name}" property="${name}" content="${attribute(markup)}">`)
          .concat(`<link rel="canonical" href="javascript:${payload}">`)
          .join("\n"),
      }),
  },
  {
    name: "markup in tags and in where it first appeared",
    html: () =>
      page({
        body: `<p>This article first appeared in ${escaped(markup)}.</p>
<div class="tags">Tags: <a rel="tag" href="javascript:${payload}">${escaped(markup)}</a> <a rel="tag" href="/t">]: x</a></div>`,
      }),
  },
  {
    name: "marks in names that turn or hide letters",
    html: () =>
      page({
        byline: "Ada \u202Eelpmaxe\u202C",
        head: jsonLd({ keywords: ["tra\u200Bde", "\u2066aid\u2069", "\uFEFFtax"] }),
      }),
    values: { keywords: ["trade", "aid", "tax"] },
  },
];
