import type { Json, JsonObject, Name, PersonName } from "../../clip";
import { cleanText, decodeReferences, webAddress } from "../../text";
import { isOrganisation, parseByline, person } from "./names";
import type { Page } from "./page";
import { asList, isObject, typesOf } from "../graph";

/** A name from structured data, with the words it was read from. */
export interface Structured {
  name: Name;
  text: string;
  /** The same as a person's only name, where one word in capitals is typed as a person. */
  mononym?: PersonName;
}

/** No record needs more; the rest of a hostile page's list is not read. */
const mostPeople = 1000;

/** The people and organisations that a JSON-LD property names: objects, strings, lists, `ItemList`s. */
export function readPeople(page: Page, values: Json[]): Structured[] {
  const found = readAll(page, values);
  // Systems type whoever signs as a person; beside people one word in capitals is one as well.
  const beside = found.some(({ name }) => "given" in name && name.given !== "");
  return beside ? found.map(({ name, text, mononym }) => ({ name: mononym ?? name, text })) : found;
}

function readAll(page: Page, values: Json[]): Structured[] {
  return values.slice(0, mostPeople).flatMap((value): Structured[] => {
    if (typeof value === "string") return fromText(value);
    if (!isObject(value)) return [];
    const list = page.graph
      .get(value, "itemListElement")
      .map((item) => (isObject(item) && item["item"] !== undefined ? item["item"] : item));
    return list.length > 0
      ? list.slice(0, 100).flatMap((item) => (isObject(item) ? fromNode(page, item) : []))
      : fromNode(page, value);
  });
}

function fromText(text: string): Structured[] {
  const line = withCapitals(cleanText(text, 2000));
  if (/^https?:|@/.test(line)) return [];
  return (parseByline(line, { mononyms: true })?.author ?? []).map((name) => ({
    name,
    text: line,
  }));
}

/** "jane doe", as accounts are written: two words or three, all small, are a name. */
export const withCapitals = (text: string): string =>
  /^\p{Ll}{2,}(?:\s\p{Ll}{2,}){1,2}$/u.test(text)
    ? text.replace(/(?:^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
    : text;

function fromNode(page: Page, node: JsonObject): Structured[] {
  const string = (key: string) =>
    decodeReferences(
      cleanText(asList(node[key]).find((value) => typeof value === "string") ?? "", 300),
    );
  const text = string("name");
  const given = string("givenName");
  const family = string("familyName");
  const types = typesOf(node);
  const url = webAddress(string("url"), page.base);
  if (types.some((type) => /Organization|Corporation|NGO/.test(type)) && text)
    return [{ name: { literal: text, ...(url && { url }) }, text }];
  if (given && family) {
    const name: PersonName = { given, family };
    return [{ name: detailed(page, node, name), text: text || `${given} ${family}` }];
  }
  const mononym = types.includes("Person") && /^\p{Lu}{3,}$/u.test(text) ? person(text) : undefined;
  return fromText(text).map(({ name }, _, all) => ({
    name: "family" in name && all.length === 1 ? detailed(page, node, name) : name,
    text,
    ...(mononym && { mononym: detailed(page, node, mononym) }),
  }));
}

function detailed(page: Page, node: JsonObject, name: PersonName): PersonName {
  const affiliation = [...page.graph.get(node, "affiliation"), ...page.graph.get(node, "worksFor")]
    .map((value) =>
      cleanText(
        typeof value === "string"
          ? value
          : isObject(value) && typeof value["name"] === "string"
            ? value["name"]
            : "",
        300,
      ),
    )
    .filter((text) => text !== "" && isOrganisation(text));
  const position = asList(node["jobTitle"]).find((value) => typeof value === "string");
  const url = asList(node["url"]).flatMap((value) =>
    typeof value === "string" ? (webAddress(value, page.base) ?? []) : [],
  )[0];
  const ORCID = [
    ...asList(node["@id"]),
    ...asList(node["sameAs"]),
    ...asList(node["identifier"]),
  ].flatMap((value) => (typeof value === "string" ? (readORCID(value) ?? []) : []))[0];
  return {
    ...name,
    ...(affiliation.length > 0 && { affiliation: [...new Set(affiliation)] }),
    ...(position && { position: cleanText(position, 200) }),
    ...(url && { url }),
    ...(ORCID && { ORCID }),
  };
}

/** Sixteen digits in four groups; the last may be X. */
export const readORCID = (text: string) =>
  /(?:^|orcid\.org\/)(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/.exec(text)?.[1];
