import { acronym, cleanText, fold } from "../../text";

/**
 * The institute's name without the slogan or the short form beside it: "Institute | Ideas that matter", "NSF - U.S.
 * National Science Foundation".
 */
export function instituteName(text: string): string {
  const [first = "", second] = text.split(/\s+[|–—]\s+|\s+[-·•:]\s+/u);
  const isShort =
    second !== undefined &&
    first.length >= 2 &&
    (acronym(second).endsWith(first.toLowerCase()) || fold(second).startsWith(`${fold(first)} `));
  const name = isShort ? second : first.length >= 2 ? first : text;
  return cleanText(name, 200);
}

const legalForm =
  /,?\s+(?:e\.\s?V\.?|(?:gemeinnützige\s+)?g?GmbH|Inc\.?|Ltd\.?|P?LLC|LLP|PC|A(?:IS)?BL|a\.?s\.?b\.?l\.?|z\.?\s?s\.?)$/u;

/** A name without the form of its body in law, which imprints and copyright lines have and nobody else says. */
export const withoutLegalForm = (name: string): string => name.replace(legalForm, "").trim();

/** Whose blog it is: "The GiveWell Blog" → "GiveWell". */
export const ownerOfBlog = (name: string): string | undefined =>
  /^(?:The\s+)?(.{3,80}?)(?:[’']s)?\s+Blog$/u.exec(name)?.[1];
