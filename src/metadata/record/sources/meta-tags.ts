import type { Item, ItemField } from "../../../clip";
import type { Offer, Offers } from "../source";
import { cleanText, evidenceOf } from "../../../text";

/** Offers for one field from the contents of tags: each that can be read. */
export function one<K extends ItemField>(
  field: K,
  contents: string[],
  parse: (content: string) => NonNullable<Item[K]> | undefined,
  more: Pick<Offer<unknown>, "atMost" | "last"> = {},
): Offers {
  const found = contents.slice(0, 20).flatMap((content) => {
    const value = parse(content);
    return value === undefined ? [] : [{ value, evidence: evidenceOf(content), ...more }];
  });
  return found.length > 0 ? { [field]: found } : {};
}

/** Keywords from tags: one for each, or one with commas or semicolons. */
export function keywords(contents: string[]): Offers {
  const [first] = contents;
  if (first === undefined) return {};
  const words = contents.length === 1 ? first.split(/[,;]/) : contents;
  const clean = [...new Set(words.map((word) => cleanText(word, 200)).filter(Boolean))].slice(
    0,
    100,
  );
  return clean.length > 0 ? { keyword: [{ value: clean, evidence: evidenceOf(first) }] } : {};
}
