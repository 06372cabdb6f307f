import type { Item, ItemField, ItemType, Json, JsonObject, Name } from "../../../clip";
import { cleanText, decodeReferences, evidenceOf, webAddress } from "../../../text";
import { parseDate } from "../dates";
import { readDOI, readISBN, readISSN } from "../identifiers";
import type { Page } from "../page";
import { isObject, typesOf } from "../../graph";
import { readPeople, type Structured } from "../people";
import type { MetadataSource, Offer, Offers } from "../source";

type Value<K extends ItemField> = NonNullable<Item[K]>;

/** Types of schema.org that say which kind of work it is. Article and its news kinds say nothing at an institute. */
const types: Record<string, ItemType> = {
  Report: "report",
  BlogPosting: "post-weblog",
  ScholarlyArticle: "article-journal",
  Book: "book",
  Chapter: "chapter",
  Dataset: "dataset",
};

/** The page's own record in JSON-LD; never that of a related card or of the site. */
export const jsonLd: MetadataSource = {
  name: "json-ld",
  collect(page) {
    const offers: Offers = {};
    for (const node of page.graph.own) {
      for (const [field, found] of Object.entries(read(page, node))) {
        // The first record that has a field speaks for it: the article, then the page.
        if (!Object.hasOwn(offers, field)) Object.assign(offers, { [field]: found });
      }
    }
    return offers;
  },
};

function read(page: Page, node: JsonObject): Offers {
  const get = (...keys: string[]) => keys.flatMap((key) => page.graph.get(node, key));
  const strings = (...keys: string[]) => get(...keys).flatMap(text);
  const offers: Offers = {};
  set(offers, "title", strings("headline", "name"), (value) => value);
  set(offers, "subtitle", strings("alternativeHeadline"), (value) => value);
  setNames(
    offers,
    "author",
    readPeople(page, get("author").length > 0 ? get("author") : get("creator")),
  );
  setNames(offers, "editor", readPeople(page, get("editor")));
  setNames(offers, "contributor", readPeople(page, get("contributor")));
  setNames(offers, "translator", readPeople(page, get("translator")));
  set(offers, "issued", strings("datePublished"), (value) => parseDate(value));
  set(offers, "modified", strings("dateModified"), (value) => parseDate(value));
  set(
    offers,
    "publisher",
    nested(page, get("publisher", "sourceOrganization"), "name"),
    (value) => value,
  );
  set(offers, "abstract", strings("abstract", "description"), (value) => value);
  setKeywords(offers, get("keywords"));
  set(
    offers,
    "language",
    [...strings("inLanguage"), ...nested(page, get("inLanguage"), "alternateName")],
    (value) => value,
  );
  set(
    offers,
    "image",
    [...nested(page, get("image"), "url", "contentUrl"), ...strings("thumbnailUrl")],
    (value) => webAddress(value, page.base),
  );
  set(
    offers,
    "container-title",
    nested(
      page,
      partOf(page, node, /Periodical|PublicationIssue|PublicationVolume|Blog$|Magazine|Newspaper/),
      "name",
    ),
    (value) => value,
  );
  set(
    offers,
    "collection-title",
    nested(page, partOf(page, node, /Series$/), "name"),
    (value) => value,
  );
  set(offers, "number", strings("reportNumber"), (value) => value);
  set(
    offers,
    "DOI",
    [...strings("doi", "identifier", "sameAs"), ...nested(page, get("identifier"), "value")],
    readDOI,
  );
  set(offers, "ISBN", strings("isbn"), readISBN);
  set(offers, "ISSN", [...strings("issn"), ...nested(page, get("isPartOf"), "issn")], readISSN);
  set(
    offers,
    "pdfUrl",
    nested(page, get("encoding", "associatedMedia"), "contentUrl", "url").filter((url) =>
      /\.pdf(?:[?#]|$)/i.test(url),
    ),
    (value) => webAddress(value, page.base),
  );
  const type = typesOf(node).find((name) => Object.hasOwn(types, name));
  const venue = partOf(page, node, /^(?:Periodical|Magazine|Newspaper)$/).find(isObject);
  const isPaper = venue && typesOf(venue).includes("Newspaper");
  if (type && types[type]) offers.type = [{ value: types[type], evidence: type }];
  else if (venue)
    offers.type = [
      {
        value: isPaper ? "article-newspaper" : "article-magazine",
        evidence: evidenceOf(typesOf(venue).join(", ")),
      },
    ];
  return offers;
}

function set<K extends ItemField>(
  offers: Offers,
  field: K,
  texts: string[],
  parse: (text: string) => Value<K> | undefined,
): void {
  const found: Offer<Value<K>>[] = [];
  for (const raw of texts.slice(0, 20)) {
    const evidence = evidenceOf(raw);
    const value = evidence ? parse(cleanText(raw)) : undefined;
    if (value !== undefined) found.push({ value, evidence });
  }
  if (found.length > 0) Object.assign(offers, { [field]: found });
}

function setNames(
  offers: Offers,
  field: "author" | "editor" | "contributor" | "translator",
  people: Structured[],
): void {
  const names: Name[] = people.map(({ name }) => name);
  if (names.length > 0)
    offers[field] = [{ value: names, evidence: evidenceOf(people[0]?.text ?? "") }];
}

/** An array of words, or one string with commas. */
function setKeywords(offers: Offers, values: Json[]): void {
  const strings = values.flatMap((value) =>
    isObject(value) ? text(value["name"] ?? null) : text(value),
  );
  const words = (strings.length === 1 ? (strings[0] ?? "").split(/[,;]/) : strings)
    .map((word) => cleanText(word, 200))
    .filter(Boolean);
  if (words.length > 0)
    offers.keyword = [
      { value: [...new Set(words)].slice(0, 100), evidence: evidenceOf(strings[0] ?? "") },
    ];
}

const text = (value: Json): string[] =>
  typeof value === "string" && value.trim() ? [decodeReferences(value)] : [];

/** Strings as they stand, and these properties of objects. */
function nested(page: Page, values: Json[], ...keys: string[]): string[] {
  return values.flatMap((value) =>
    isObject(value)
      ? keys
          .flatMap((key) => page.graph.get(value, key))
          .flatMap(text)
          .slice(0, 1)
      : text(value),
  );
}

/** What the work is part of, up to three steps up: an issue, then its periodical. */
function partOf(page: Page, node: JsonObject, type: RegExp): Json[] {
  let level: Json[] = [node];
  for (let step = 0; step < 3; step += 1) {
    level = level
      .flatMap((value) => (isObject(value) ? page.graph.get(value, "isPartOf") : []))
      .slice(0, 20);
    const found = level.filter(
      (value) => isObject(value) && typesOf(value).some((name) => type.test(name)) && value["name"],
    );
    if (found.length > 0) return found;
  }
  return [];
}
