import type { Name } from "../../src/clip";

/** What an expectation file may say; see test/pages/README.md. */
export interface Expectation {
  url: string;
  kind?: string;
  title?: string;
  authors?: Name[];
  notAuthors?: string[];
  issued?: string;
  publisher?: string;
  genre?: string;
  pdfUrl?: string;
  bodyParagraphs?: string[];
  headings?: string[];
  listItems?: string[];
  notes?: string[];
  footnotes?: number;
  references?: number;
  tables?: number;
  figures?: number;
  images?: string[];
  charts?: { title: string; url: string }[];
  links?: { title: string; url: string; issued?: string }[];
  without?: string[];
}

const pages = import.meta.glob<string>("../pages/*/*.html", {
  query: "?raw",
  import: "default",
  eager: true,
});
const expectations = import.meta.glob<Expectation>("../pages/*/*.json", {
  import: "default",
  eager: true,
});

/** Every saved page with its expectation, by the name of its folder. */
export const savedPages = Object.entries(pages).map(([path, html]) => {
  const expected =
    expectations[path.replace(/page\.html$/, "expected.json").replace(/\.html$/, ".json")];
  if (!expected) throw new Error(`No expectation beside ${path}`);
  return { name: path.split("/").at(-2) ?? path, html, expected };
});
