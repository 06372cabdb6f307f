import { isKindWord } from "./kinds";
import { fold } from "../../text";

/** A series of publications, and the work's number in it where it has one. */
export interface Series {
  name: string;
  number?: string;
}

const numberWord = String.raw`(?:[Nn]o|[Nn]r|[Nn]um|[Nn]\.?\s?[°ºo]|[Vv]ol|[Hh]eft|[Bb]d|[Bb]and)\.?`;
const count = String.raw`\d{1,5}(?:[/-]\d{2,4})?`;

const numbered = new RegExp(
  String.raw`((?:[\p{Lu}\p{N}][\p{L}\p{N}’&-]*\s+){1,5})(?:(?:[Nn]o|[Nn]r|[Nn][°º])\.?\s*)?(${count})(?=[\s,.;)]|$)`,
  "gu",
);
/** Words of buttons that stand before a series without being of it. */
const buttonWords =
  /^(?:(?:download|get|read|view|pdf|the|full|herunterladen|descargar|télécharger)\s+)+/i;

/** A numbered series inside a line that says more: "… (Corran Brief 19). Corran Institute." Its name ends with a kind. */
export function seriesIn(line: string): Series | undefined {
  for (const [, before = "", number = ""] of line.matchAll(numbered)) {
    const name = before.trim().replace(buttonWords, "");
    // "Report 2024", "Studie 2023": a year is no number of a series.
    const isYear = /^(?:19|20)\d{2}$/.test(number);
    if (!isYear && endsWithKind(name)) return { name, number };
  }
  return undefined;
}

const endsWithKind = (name: string): boolean => {
  const words = fold(name).split(" ");
  return [3, 2, 1].some(
    (length) => length <= words.length && isKindWord(words.slice(-length).join(" ")),
  );
};

const ofKind =
  /(?<name>(?:\p{Lu}[\p{L}’&-]*\s+){1,4}\p{Lu}[\p{L}’&-]*),\s+(?<number>(?<kind>\p{Lu}\p{Ll}+)\s+\d{1,5})(?![\p{L}\p{N}])/u;

/** "Cedar Notes, Note 27": behind the name of the series its number, with the word for one of it. */
export function seriesOfKind(line: string): Series | undefined {
  const { name, number, kind } = ofKind.exec(line)?.groups ?? {};
  if (!name || !number || !kind || !isKindWord(fold(kind))) return undefined;
  return endsWithKind(name) ? { name, number } : undefined;
}

const labelled = new RegExp(
  String.raw`^(?<name>.{3,100}?)[\s,;:–-]+(?:${numberWord}\s*)?(?<number>${count})$`,
  "u",
);

/** "Meridian Papers, No. 27": what a line labelled as a series says; the number may be missing. */
export function numberedSeries(text: string): Series {
  const { name = text, number } = labelled.exec(text)?.groups ?? {};
  return { name, ...(number !== undefined && { number }) };
}

const beside = new RegExp(
  String.raw`^(?<name>\p{Lu}.{2,80}?)[\s,;]+${numberWord}\s*(?<number>${count})[\s,;.–-]+(?:e?ISBN|ISSN)\b`,
  "u",
);

/** "Schriften zur Stadt, Nr. 17, ISBN 978-…": a name and a number that are no kind's, beside what only a series has. */
export function seriesBesideIdentifier(text: string): Series | undefined {
  const { name, number } = beside.exec(text)?.groups ?? {};
  return name && number ? { name, number } : undefined;
}

const named =
  /^(?:(?:part of|aus|dans|in|nella|dalla)\s+(?:the|our|der|unserer|la|cette)?\s*)?(?:series|schriftenreihe|reihe|serie|série|collana|colección|coleção|collection|reeks|seria)\s*:?\s*[«„“"‹]\s*(?<name>[^«»„“”"‹›]{3,100}?)\s*[»“”"›]/iu;

/** "Serie «Voci dai comuni», a cura di …": a name in quotation marks behind the word. */
export function namedSeries(text: string): Series | undefined {
  const name = named.exec(text)?.groups?.["name"];
  return name === undefined ? undefined : { name };
}
