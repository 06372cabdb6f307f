import type { ItemType, Name, PersonName } from "../../../clip";
import { evidenceOf, fold, webAddress } from "../../../text";
import { parseDate } from "../dates";
import { readDOI, readISBN, readISSN } from "../identifiers";
import { parseByline } from "../names";
import type { Page } from "../page";
import { readORCID } from "../people";
import type { MetadataSource, Offers } from "../source";
import { keywords, one } from "./meta-tags";

const mostAuthors = 1000;

/** Highwire's citation_* tags, which repositories write for Google Scholar (its inclusion guidelines name them). */
export const highwire: MetadataSource = {
  name: "highwire",
  collect(page) {
    const { head } = page;
    const institution = head.first("citation_technical_report_institution");
    return {
      ...one("title", head.all("citation_title"), (value) => value),
      ...readAuthors(page),
      ...one(
        "issued",
        head.all(
          "citation_publication_date",
          "citation_cover_date",
          "citation_date",
          "citation_online_date",
          "citation_year",
        ),
        (value) => parseDate(value, page.language),
      ),
      ...one(
        "publisher",
        [...(institution ? [institution] : []), ...head.all("citation_publisher")],
        (value) => value,
      ),
      ...one(
        "container-title",
        head.all("citation_journal_title", "citation_inbook_title"),
        (value) => value,
      ),
      ...one("collection-title", head.all("citation_series_title"), (value) => value),
      ...one("number", head.all("citation_technical_report_number"), (value) => value),
      ...one("abstract", head.all("citation_abstract"), (value) => value),
      ...one("language", head.all("citation_language"), (value) => value),
      ...one("DOI", head.all("citation_doi"), readDOI),
      ...one("ISBN", head.all("citation_isbn"), readISBN),
      ...one("ISSN", head.all("citation_issn"), readISSN),
      ...one("pdfUrl", head.all("citation_pdf_url"), (value) => webAddress(value, page.base)),
      ...readKeywords(page),
      ...readType(page),
    };
  },
};

/** A tag for each author, or one with all of them; what follows a name (institution, ORCID) belongs to it. */
function readAuthors(page: Page): Offers {
  const names: Name[] = [];
  let evidence = "";
  for (const { name, content } of page.head.tags) {
    if (name === "citation_author" || name === "citation_authors") {
      if (names.length >= mostAuthors) break;
      evidence ||= evidenceOf(content);
      names.push(...(parseByline(content, { mononyms: true, inverted: true })?.author ?? []));
      continue;
    }
    const last = names.at(-1);
    if (!last || "literal" in last) continue;
    addDetail(last, name, content);
  }
  return names.length > 0 ? { author: [{ value: names, evidence }] } : {};
}

function addDetail(person: PersonName, name: string, content: string): void {
  if (name === "citation_author_institution")
    person.affiliation = [...(person.affiliation ?? []), content];
  const orcid = name === "citation_author_orcid" ? readORCID(content) : undefined;
  if (orcid) person.ORCID = orcid;
}

/** Repositories end the keywords with the kind of item, which Dublin Core names apart. */
function readKeywords({ head }: Page): Offers {
  const types = head.all("dc.type", "dcterms.type").map(fold);
  const [first, ...more] =
    keywords(head.all("citation_keywords", "citation_keyword")).keyword ?? [];
  const words = first?.value.filter((word) => !types.includes(fold(word))) ?? [];
  return first && words.length > 0 ? { keyword: [{ ...first, value: words }, ...more] } : {};
}

function readType(page: Page): Offers {
  const signs: [string, ItemType][] = [
    ["citation_technical_report_institution", "report"],
    ["citation_technical_report_number", "report"],
    ["citation_inbook_title", "chapter"],
    ["citation_journal_title", "article-journal"],
  ];
  for (const [name, type] of signs) {
    const content = page.head.first(name);
    if (content) return { type: [{ value: type, evidence: evidenceOf(content) }] };
  }
  return {};
}
