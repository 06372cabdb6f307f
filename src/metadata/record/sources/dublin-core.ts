import type { Name } from "../../../clip";
import { parseDate } from "../dates";
import { readDOI, readISBN, readISSN } from "../identifiers";
import { kindOf } from "../kinds";
import { parseByline } from "../names";
import type { MetadataSource, Offers } from "../source";
import { evidenceOf } from "../../../text";
import { keywords, one } from "./meta-tags";

const mostAuthors = 1000;

/** Dublin Core, DC. and DCTERMS., in any case (DCMI "Expressing Dublin Core metadata using HTML"), and PRISM's few. */
export const dublinCore: MetadataSource = {
  name: "dublin-core",
  collect({ head, language }) {
    const both = (...names: string[]) =>
      head.all(
        ...names.flatMap((name) => [
          `dcterms.${name}`,
          `dc.${name}`,
          `dc:${name}`,
          `dcterms:${name}`,
        ]),
      );
    const date = (value: string) => parseDate(value, language);
    const type = both("type")
      .map((value) => ({ value, kind: kindOf(value.replace(/([a-z])([A-Z])/g, "$1 $2")) }))
      .find(({ kind }) => kind);
    return {
      ...one("title", both("title"), (value) => value),
      ...people("author", both("creator", "creator.personalname")),
      ...people("contributor", both("contributor")),
      ...one(
        "issued",
        [
          ...both("issued", "date.issued"),
          ...head.all("prism.publicationdate"),
          ...both("date", "date.created", "created"),
        ],
        date,
      ),
      ...one("modified", both("modified", "date.modified"), date),
      ...one("publisher", both("publisher"), (value) => value),
      ...one("abstract", both("abstract", "description.abstract", "description"), (value) => value),
      ...one("language", both("language"), (value) => value),
      ...one("container-title", head.all("prism.publicationname"), (value) => value),
      ...one("DOI", [...both("identifier", "identifier.doi"), ...head.all("prism.doi")], readDOI),
      ...one(
        "ISBN",
        [...both("identifier", "identifier.isbn"), ...head.all("prism.isbn")],
        readISBN,
      ),
      ...one("ISSN", [...both("identifier.issn"), ...head.all("prism.issn")], readISSN),
      ...keywords(both("subject")),
      ...(type?.kind && { type: [{ value: type.kind.type, evidence: evidenceOf(type.value) }] }),
    };
  },
};

function people(field: "author" | "contributor", contents: string[]): Offers {
  const names: Name[] = contents
    .slice(0, mostAuthors)
    .flatMap((content) => parseByline(content, { mononyms: true, inverted: true })?.author ?? []);
  return names.length > 0
    ? { [field]: [{ value: names, evidence: evidenceOf(contents[0] ?? "") }] }
    : {};
}
