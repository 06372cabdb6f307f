import type { Json, JsonObject, Name } from "../../../clip";
import { cleanText, decodeReferences, evidenceOf } from "../../../text";
import { asList, isObject } from "../../graph";
import { isEqual, parseDate } from "../dates";
import { readPeople } from "../people";
import type { MetadataSource } from "../source";
import { one } from "./meta-tags";

/** The record that a page's own scripts start from, by the words that such records usually have for a field. */
export const pageState: MetadataSource = {
  name: "page-state",
  collect(page) {
    const { state, language } = page;
    if (!state) return {};
    const texts = (pattern: RegExp) => valuesOf(state, pattern).flatMap(textOf);
    const people = valuesOf(state, /^(?:authors?|writers?|byline)$/i).map((list) =>
      readPeople(page, listOf(list).map(personOf)),
    );
    const authors = people.find((found) => found.length > 0) ?? [];
    const names: Name[] = authors.map(({ name }) => name);
    const date = (value: string) => parseDate(value, language);
    const issued = one("issued", texts(published), date);
    const change = one("modified", texts(modified), date);
    const [day] = issued.issued ?? [];
    const [changed] = change.modified ?? [];
    // What is put up is changed that day, too.
    const isLater = !(day && changed && isEqual(day.value, changed.value));
    const tags = valuesOf(state, /^(?:tags|keywords|topics)$/i)
      .map((list) => listOf(list).flatMap(nameOf))
      .find((words) => words.length > 0);
    return {
      ...one("title", texts(/^(?:title|headline)$/i), (value) => value),
      ...(names.length > 0 && {
        author: [{ value: names, evidence: evidenceOf(authors[0]?.text ?? "") }],
      }),
      ...issued,
      ...(isLater && change),
      ...one(
        "abstract",
        texts(/^(?:dek|standfirst|excerpt|summary|description)$/i),
        (value) => value,
      ),
      ...(tags && {
        keyword: [
          { value: [...new Set(tags)].slice(0, 100), evidence: evidenceOf(tags.join(", ")) },
        ],
      }),
    };
  },
};

const published =
  /^(?:(?:date|first)?_?published(?:_?(?:at|date|on))?|publish_?date|publication_?date)$/i;

const modified =
  /^(?:updated|modified|date_?modified|last_?(?:updated|modified))(?:_?(?:at|date|on))?$/i;

const valuesOf = (node: JsonObject, key: RegExp): Json[] =>
  Object.entries(node).flatMap(([name, value]) => (key.test(name) ? [value] : []));

/** A text without the markup that some systems keep in it. */
const textOf = (value: Json): string[] => {
  const text =
    typeof value === "string"
      ? cleanText(decodeReferences(value.replaceAll(/<[^>]{0,200}>/g, " ")))
      : "";
  return text ? [text] : [];
};

/** What content systems wrap a thing in: `{ node: … }`, `{ data: { attributes: … } }`, `{ fields: … }`. */
function unwrapped(value: Json): Json {
  if (!isObject(value)) return value;
  const inner = ["node", "data", "attributes", "fields"].map((key) => value[key]).find(isObject);
  return inner ? unwrapped(inner) : value;
}

/** A list, however it is wrapped: `{ nodes: [] }`, `{ edges: [] }`, `{ data: [] }`. */
function listOf(value: Json): Json[] {
  const lists = isObject(value) ? [value["nodes"], value["edges"], value["data"]] : [];
  return asList(lists.find(Array.isArray) ?? value).map(unwrapped);
}

function nameOf(value: Json): string[] {
  if (!isObject(value)) return textOf(value);
  const known = ["name", "fullName", "displayName", "title", "label"].map(
    (key) => value[key] ?? null,
  );
  const parts = [value["firstName"] ?? null, value["lastName"] ?? null].flatMap(textOf);
  return [...known.flatMap(textOf), ...(parts.length === 2 ? [parts.join(" ")] : [])].slice(0, 1);
}

/** As structured data has a person. What a person may do on the site ("author", "admin") is no position. */
function personOf(value: Json): Json {
  const [name] = nameOf(value);
  if (!isObject(value) || name === undefined) return name ?? null;
  const [position] = ["jobTitle", "position", "role"].flatMap((key) => textOf(value[key] ?? null));
  return { name, ...(position && /^\p{Lu}/u.test(position) && { jobTitle: position }) };
}
