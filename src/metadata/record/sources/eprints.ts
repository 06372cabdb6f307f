import { evidenceOf, webAddress } from "../../../text";
import { parseDate } from "../dates";
import { readDOI, readISBN, readISSN } from "../identifiers";
import { kindOf } from "../kinds";
import { parseByline } from "../names";
import type { MetadataSource, Offers } from "../source";
import { keywords, one } from "./meta-tags";

const mostNames = 1000;
const plain = (value: string) => value;

/** EPrints' own tags: the whole record that a repository of this kind has, by its own names for the fields. */
export const eprints: MetadataSource = {
  name: "eprints",
  collect({ head, base, language }) {
    const all = (...names: string[]) => head.all(...names.map((name) => `eprints.${name}`));
    const documents = all("document_url").filter((url) => /\.pdf$/i.test(url));
    const kind = all("monograph_type", "type")
      .map((value) => ({ value, kind: kindOf(value.replaceAll("_", " ")) }))
      .find((found) => found.kind);
    const evidence = evidenceOf(kind?.value ?? "");
    return {
      ...one("title", all("title"), plain),
      ...people("author", all("creators_name")),
      ...people("editor", all("editors_name")),
      ...one("issued", all("date"), (value) => parseDate(value, language)),
      ...one("publisher", all("publisher", "institution"), plain),
      ...one("publisher-place", all("place_of_pub"), plain),
      ...one("container-title", all("publication", "book_title"), plain),
      ...one("collection-title", all("series"), plain),
      ...one("number", all("number"), plain),
      ...one("abstract", all("abstract"), plain),
      ...one("DOI", all("id_number", "doi", "official_url"), readDOI),
      ...one("ISBN", all("isbn"), readISBN),
      ...one("ISSN", all("issn"), readISSN),
      ...keywords(all("keywords")),
      // Of several documents nothing here says which is the work.
      ...one("pdfUrl", documents.length === 1 ? documents : [], (value) => webAddress(value, base)),
      ...(kind?.kind && {
        type: [{ value: kind.kind.type, evidence }],
        // "monograph" and "article" are the repository's words for a form, and not the institute's for a kind.
        ...(all("monograph_type").includes(kind.value) && {
          genre: [{ value: kind.kind.genre, evidence }],
        }),
      }),
    };
  },
};

function people(field: "author" | "editor", contents: string[]): Offers {
  const names = contents
    .slice(0, mostNames)
    .flatMap((content) => parseByline(content, { mononyms: true, inverted: true })?.author ?? []);
  return names.length > 0
    ? { [field]: [{ value: names, evidence: evidenceOf(contents[0] ?? "") }] }
    : {};
}
