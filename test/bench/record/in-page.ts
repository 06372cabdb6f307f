/** Bundled and run in a page by read.ts: the record as Dossier makes it, and what its peers say of the same page. */
import { Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import { openPage } from "../../../src/article";
import type { ItemRecord, Outline, Publisher, Reading } from "../../../src/clip";
import { openOutline } from "../../../src/metadata/outline";
import { readRecord, finishReading } from "../../../src/metadata/record";

/** What one reader says of a page, as plain text. */
export interface Said {
  title: string;
  /** As it gives them, in one line. */
  authors: string;
  /** As it gives it. */
  issued: string;
  publisher: string;
}

/** What Dossier says of it. */
export interface SaidByDossier {
  kind: Reading["kind"];
  record: ItemRecord;
}

export interface ReadBy {
  /** All that the record is made from. */
  outline: Outline;
  dossier: SaidByDossier;
  /** Without what is known of the page's institute. */
  unprofiled: SaidByDossier;
  readability: Said;
  defuddle: Said;
  /** Milliseconds, the best of three: from the document to the record, and of the peer alone. */
  times: { record: number; readability: number };
}

const rounds = 3;

function readByAll(url: string, profile: Publisher | undefined): ReadBy {
  const { outline } = openPage(document, url);
  const unprofiled = byDossier(url, undefined);
  const dossier = profile ? byDossier(url, profile) : unprofiled;
  let readability: Said = { title: "", authors: "", issued: "", publisher: "" };
  const times = { record: Infinity, readability: Infinity };
  for (let round = 0; round < rounds; round++) {
    times.record = Math.min(
      times.record,
      timed(() => makeRecord(url, profile)),
    );
    times.readability = Math.min(
      times.readability,
      timed(() => {
        readability = byReadability();
      }),
    );
  }
  return { outline, dossier, unprofiled, readability, defuddle: byDefuddle(url), times };
}

function byDossier(url: string, profile: Publisher | undefined): SaidByDossier {
  const page = openPage(document, url, profile ? { profile } : {});
  const { kind, record } = finishReading(page.read(readRecord(page.outline, profile)));
  return { kind, record };
}

/** The record alone. What reads it changes nothing: the content script copies the page for the sake of the text. */
function makeRecord(url: string, profile: Publisher | undefined): void {
  readRecord(openOutline({ document, url }).outline, profile);
}

function byReadability(): Said {
  const article = new Readability(document.cloneNode(true) as Document).parse();
  return {
    title: article?.title ?? "",
    authors: article?.byline ?? "",
    issued: article?.publishedTime ?? "",
    publisher: article?.siteName ?? "",
  };
}

function byDefuddle(url: string): Said {
  try {
    const { title, author, published, site } = new Defuddle(document.cloneNode(true) as Document, {
      url,
    }).parse();
    return { title, authors: author, issued: published, publisher: site };
  } catch {
    return { title: "", authors: "", issued: "", publisher: "" };
  }
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

Object.assign(globalThis, { readByAll });
