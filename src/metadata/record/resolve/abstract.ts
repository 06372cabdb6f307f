import type { Field, Source, UsedPlace } from "../../../clip";
import type { Page } from "../page";
import type { Sourced } from "../source";
import { fold } from "../../../text";
import { fieldOf, rank } from "./choose";

const order: Source[] = [
  "publisher-profile",
  "highwire",
  "document",
  "dublin-core",
  "json-ld",
  "open-graph",
  "meta",
];

/**
 * What the page says that the work is about: the standfirst that it shows, else a description that somebody
 * wrote. A description that a system cut from the beginning of the text is none.
 */
export function resolveAbstract(
  offers: Sourced<string>[],
  page: Page,
): { field?: Field<string>; used: UsedPlace[] } {
  const shown = offers.filter(({ source }) => source === "document");
  const deks = shown.map(({ value }) => fold(value));
  const text = page.zone.prose
    .slice(0, 6)
    .map((block) => fold(block.text))
    .filter((line) => !deks.includes(line));
  const described = offers.filter(({ source }) => source !== "document");
  // What tells of a person has no text that its description could only repeat.
  const isOfPerson = page.head.first("og:type") === "profile";
  const written = described
    .filter(
      ({ value, source }) => source === "highwire" || isOfPerson || !isExcerpt(value, text, page),
    )
    // Cut off, and not the text: better than nothing.
    .map((offer) => (isCut(offer.value) ? { ...offer, last: true } : offer));
  // A description repeats the dek, alone or with what follows it: it says the same.
  const agreeing = described.flatMap((offer): Sourced<string>[] => {
    const dek = shown.find(({ value }) => repeats(offer.value, value));
    return dek ? [{ ...offer, value: dek.value }] : [];
  });
  // Without a class or a description that repeats it, emphasis and place make a dek only likely: atMost says so.
  const confirmed = shown.map((dek) =>
    agreeing.some(({ value }) => value === dek.value)
      ? { ...dek, first: true }
      : { ...dek, first: false },
  );
  const ranked = [
    ...confirmed.filter(({ first }) => first),
    ...rank(
      [
        ...confirmed.filter(({ first }) => !first),
        ...written.filter((offer) => !agreeing.some(({ source }) => source === offer.source)),
      ],
      order,
    ),
  ].map(({ ...offer }): Sourced<string> => offer);
  const [best] = ranked;
  if (!best) return { used: [] };
  const field = fieldOf(best, [...ranked, ...agreeing], fold);
  return { field, used: best.used ?? [] };
}

const ellipsis = /\s*(?:\[?(?:…|\.{3})\]?|\[&hellip;\])\s*$/u;
const isCut = (text: string) => ellipsis.test(text);

/** Does the description begin with the dek, or is it the dek's beginning? */
function repeats(description: string, dek: string): boolean {
  const [long, short] = [fold(description.replace(ellipsis, "")), fold(dek)];
  return (
    short.length > 20 && long.length > 20 && (long.startsWith(short) || short.startsWith(long))
  );
}

/** Cut from the beginning of the text, or the title again. */
function isExcerpt(description: string, text: string[], page: Page): boolean {
  const key = fold(description.replace(ellipsis, ""));
  if (key.length < 20 || key === fold(page.heading?.text ?? "")) return true;
  return text.some((line) => line.startsWith(key) || (line.length > 40 && key.startsWith(line)));
}
