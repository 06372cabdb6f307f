import { Document } from "yaml";
import { displayName, isoDate, itemOf, type Name } from "../../clip";
import type { RenderedClip } from "./render";

/**
 * The record as YAML between two lines of dashes. Strings are quoted where a YAML 1.1 or 1.2 reader would make
 * something else of them ("no", "1e3", "2019-08-28"), and plain elsewhere; long lines are not folded.
 */
export function frontMatter(clip: RenderedClip): string {
  const document = new Document(toReadable(values(clip)), { compat: "yaml-1.1", version: "1.2" });
  return `---\n${document.toString({ lineWidth: 0, singleQuote: false })}---\n`;
}

/** What stands in the front matter, in this order; what is empty is left out. */
export function values({ record, url, at, tags, note }: RenderedClip): Record<string, unknown> {
  const item = itemOf(record);
  const all = {
    title: item.title,
    subtitle: item.subtitle,
    authors: item.author.map(displayName),
    affiliations: item.author.flatMap(affiliation),
    editors: item.editor?.map(displayName),
    translators: item.translator?.map(displayName),
    interviewers: item.interviewer?.map(displayName),
    contributors: item.contributor?.map(displayName),
    institute: item.publisher,
    place: item["publisher-place"],
    type: item.type,
    kind: item.genre,
    venue: item["container-title"],
    series: item["collection-title"],
    number: item.number,
    date: item.issued && isoDate(item.issued),
    firstPublished: item["original-date"] && isoDate(item["original-date"]),
    modified: item.modified && isoDate(item.modified),
    language: item.language,
    abstract: item.abstract,
    keywords: item.keyword,
    doi: item.DOI,
    isbn: item.ISBN,
    issn: item.ISSN,
    pdf: item.pdfUrl,
    image: item.image,
    funding: item.funding,
    disclosure: item.disclosure,
    correction: item.correction,
    translations: item.translation?.map(({ language, url }) => `${language}: ${url}`),
    tags,
    note,
    url,
    clipped: at,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => !isEmpty(value)));
}

/** "J. Berkshire Miller: Japan Institute of International Affairs; Macdonald Laurier Institute" */
function affiliation(name: Name): string[] {
  const places = "literal" in name ? [] : (name.affiliation ?? []);
  return places.length > 0 ? [`${displayName(name)}: ${places.join("; ")}`] : [];
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/**
 * Characters that YAML cannot hold at all (YAML 1.2, production 1 c-printable), or that readers disagree on: line
 * separators that only some take for line breaks. A BOM within a text has no meaning.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]/g;
const strayBreaks = /\r\n?|[\x85\u2028\u2029]/g;
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text as every YAML reader can give it back. */
export const printable = (text: string): string =>
  text.replace(strayBreaks, "\n").replace(unprintable, "").replace(loneSurrogates, "\ufffd");

const toReadable = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      Array.isArray(part) ? part.map((one) => printable(String(one))) : printable(String(part)),
    ]),
  );
