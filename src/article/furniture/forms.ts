import type { FurnitureRule } from "./rule";

const isSmall = (words: number, proseWords: number) => words <= 150 && proseWords <= 70;

/** A field for an address, with the few words that ask for it. Pages that are one form as a whole are too large for it. */
export const newsletter: FurnitureRule = {
  reason: "newsletter",
  matches: (_, held) => held.mailFields > 0 && isSmall(held.words, held.proseWords),
};

/** Any other field to fill in. */
export const form: FurnitureRule = {
  reason: "form",
  matches: (element, held) =>
    (held.fields > 0 || element.localName === "form") &&
    held.fields * 40 >= held.proseWords &&
    isSmall(held.words, held.proseWords) &&
    (held.fields > 0 || held.proseWords === 0),
};
