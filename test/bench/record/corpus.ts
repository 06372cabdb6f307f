import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Name, PageKind } from "../../../src/clip";
import { savedPages } from "../../browser/pages";

/** Where a page comes from: the public articles, the public pages that are none, institutes' pages, our own. */
export type CorpusName = "articles" | "others" | "real" | "made" | "own";

/** What a page truly says. A field that is absent is not scored; `null`: the page does not say. */
export interface Truth {
  /** Whether the page is an article, a landing page or a wall included. */
  article: boolean;
  title?: string;
  /** As right as the title, by the truth's own note on what is debatable. */
  otherTitle?: string;
  /** Empty: nobody must be named. */
  authors?: Name[] | string;
  /** ISO 8601 at the page's own precision. */
  issued?: string | null;
  season?: string;
  modified?: string;
  subtitle?: string;
  publisher?: string;
  genre?: string;
  "collection-title"?: string;
  number?: string;
  DOI?: string;
  ISBN?: string;
  pdfUrl?: string;
  "container-title"?: string;
  language?: string;
}

export interface BenchPage {
  /** "articles/0001" */
  id: string;
  corpus: CorpusName;
  url: string;
  html: Buffer;
  charset: string;
  /** Whether the page fills itself by its own scripts. */
  scripts: boolean;
  truth: Truth;
}

const root = resolve(import.meta.dirname, "../../..");
const folder = resolve(root, process.env.DOSSIER_BENCH ?? "../shared/bench");

/** Every page there is; says which folders are missing. */
export function readCorpora(): { pages: BenchPage[]; missing: string[] } {
  const corpora = { "wcxb-dev": articles, "wcxb-dev-other": others, institutes };
  const found = Object.entries(corpora).map(([name, read]) => {
    const at = join(folder, name);
    return existsSync(at) ? { pages: read(at), missing: [] } : { pages: [], missing: [at] };
  });
  return {
    pages: [...found.flatMap(({ pages }) => pages), ...own()],
    missing: found.flatMap(({ missing }) => missing),
  };
}

function articles(at: string): BenchPage[] {
  return readdirSync(join(at, "truth")).map((file) => {
    const { id, url, title, author, publish_date } = json(join(at, "truth", file)) as {
      id: string;
      url: string;
      title: string;
      author: string | null;
      publish_date: string | null;
    };
    return {
      id: `articles/${id}`,
      corpus: "articles",
      url,
      html: bytes(join(at, "html", `${id}.html.gz`)),
      charset: "utf-8",
      scripts: false,
      truth: { article: true, title, authors: author ?? [], issued: publish_date },
    };
  });
}

function others(at: string): BenchPage[] {
  const pages = json(join(at, "pages.json")) as Record<string, { url: string }>;
  return Object.entries(pages).map(([id, { url }]) => ({
    id: `others/${id}`,
    corpus: "others",
    url,
    html: bytes(join(at, "html", `${id}.html.gz`)),
    charset: "utf-8",
    scripts: false,
    truth: { article: false },
  }));
}

interface InstituteTruth {
  id: string;
  html: string;
  charset: string;
  real: boolean;
  kind: string;
  url: string;
  authors: Name[];
  season?: string;
  [field: string]: unknown;
}

/** The truth's names for the fields, and ours. */
const fields = {
  title: "title",
  subtitle: "subtitle",
  publisher: "publisher",
  genre: "genre",
  collectionTitle: "collection-title",
  number: "number",
  issued: "issued",
  season: "season",
  modified: "modified",
  DOI: "DOI",
  ISBN: "ISBN",
  pdfUrl: "pdfUrl",
  containerTitle: "container-title",
  language: "language",
} as const;

function institutes(at: string): BenchPage[] {
  return readdirSync(join(at, "truth")).map((file) => {
    const given = json(join(at, "truth", file)) as InstituteTruth;
    const article = given.kind === "article";
    const halved = /title may also be given without the part after the colon/.test(
      String(given["note"]),
    )
      ? { otherTitle: String(given["title"]).replace(/: .*/s, "") }
      : {};
    const said = Object.entries(fields).flatMap(([from, to]) =>
      given[from] === null || given[from] === undefined ? [] : [[to, given[from]] as const],
    );
    return {
      id: `institutes/${given.id}`,
      corpus: given.real ? "real" : "made",
      url: given.url,
      html: bytes(join(at, given.html)),
      charset: given.charset,
      scripts: !given.real,
      truth: {
        article,
        ...(article && {
          authors: given.authors,
          issued: null,
          ...Object.fromEntries(said),
          ...halved,
        }),
      },
    };
  });
}

/**
 * A page that was saved from a browser, as one of ours. Nothing is known of what it truly says.
 * @throws where it does not tell its address
 */
export function readSaved(file: string): BenchPage {
  const html = bytes(file);
  const tags = html.toString().match(/<(?:link|meta)\b[^>]*>/gi) ?? [];
  const own = ['rel="canonical"', 'property="og:url"'].flatMap(
    (mark) => tags.find((tag) => tag.replaceAll("'", '"').includes(mark)) ?? [],
  );
  const [url] = own.flatMap((tag) => /\b(?:href|content)=["']([^"']+)/i.exec(tag)?.[1] ?? []);
  if (!url || !URL.canParse(url))
    throw new Error(`${file} does not tell its address: add <link rel="canonical" href="…">.`);
  const charset = "utf-8";
  return { id: file, corpus: "own", url, html, charset, scripts: false, truth: { article: true } };
}

/** Our own saved pages: what fits one page of a benchmark shows here. */
function own(): BenchPage[] {
  return savedPages.map(({ name, address, html, expected }) => {
    const article = isArticle.includes(expected.kind ?? "article");
    const { author: authors = [], ...said } = expected.record;
    return {
      id: `own/${name}`,
      corpus: "own",
      url: address,
      html: Buffer.from(html),
      charset: "utf-8",
      scripts: false,
      truth: { article, ...(article && { ...said, authors }) },
    };
  });
}

const isArticle: PageKind[] = ["article", "landing", "wall"];

const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

function bytes(file: string): Buffer {
  const read = readFileSync(file);
  return file.endsWith(".gz") ? gunzipSync(read) : read;
}
