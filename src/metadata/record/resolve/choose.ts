import type { Candidate, Confidence, Field, Source } from "../../../clip";
import type { Sourced } from "../source";

export interface Choice<T> {
  /** Sources by authority for this field, best first; any other comes after, in the order of sources.ts. */
  order?: Source[];
  /** Values with the same key are the same value, differently written. */
  key(value: T): string;
  /** Sources whose word is enough for this field, where nobody says otherwise: measured to be right then. */
  undisputed?: Source[];
}

/** Who speaks independently of whom: one template writes all the tags of a page's head, so they count once. */
const families: Record<Source, string> = {
  you: "you",
  "site-choice": "you",
  "publisher-profile": "profile",
  byline: "page",
  "author-block": "page",
  body: "text",
  title: "page",
  label: "page",
  time: "page",
  document: "page",
  "json-ld": "head",
  highwire: "head",
  "dublin-core": "head",
  eprints: "head",
  "page-state": "head",
  "open-graph": "head",
  meta: "head",
  link: "page",
  address: "address",
  site: "page",
};
/** Written to be right: by us with a source, or by the institute for those who cite. */
export const trusted = new Set<Source>(["you", "publisher-profile", "highwire", "eprints"]);

const mostAlternatives = 10;

/** The offer of the highest authority, how far it can be trusted, and every other value. Undefined without offers. */
export function choose<T>(
  offers: Sourced<T>[],
  { order = [], key, undisputed = [] }: Choice<T>,
): Field<T> | undefined {
  const ranked = rank(offers, order);
  const [best] = ranked;
  if (!best) return undefined;
  return ifUndisputed(fieldOf(best, ranked, key), best, undisputed);
}

/** The field, sure where nobody says otherwise than one of these sources and it says so without a doubt. */
export function ifUndisputed<T>(
  field: Field<T>,
  { source, last, atMost }: Sourced<T>,
  undisputed: Source[],
): Field<T> {
  const isEnough =
    undisputed.includes(source) && !last && !atMost && field.alternatives.length === 0;
  return isEnough ? { ...field, confidence: "sure" } : field;
}

/** Offers by authority, those that only fill a gap at the end. */
export function rank<T>(offers: Sourced<T>[], order: Source[]): Sourced<T>[] {
  const place = ({ source, last }: Sourced<T>) => {
    const at = order.indexOf(source);
    return (last ? 1000 : 0) + (at < 0 ? order.length : at);
  };
  return [...offers].sort((a, b) => place(a) - place(b));
}

/** The field with this offer chosen. */
export function fieldOf<T>(
  chosen: Sourced<T>,
  offers: Sourced<T>[],
  key: (value: T) => string,
): Field<T> {
  const own = key(chosen.value);
  const agreeing = offers.filter(({ value }) => key(value) === own);
  return {
    value: chosen.value,
    source: chosen.source,
    evidence: chosen.evidence,
    confidence: confidenceOf(chosen, agreeing),
    alternatives: others(offers, own, key),
  };
}

function confidenceOf<T>(chosen: Sourced<T>, agreeing: Sourced<T>[]): Confidence {
  const voices = new Set(
    agreeing.filter(({ atMost }) => atMost !== "guess").map(({ source }) => families[source]),
  );
  const agreed = voices.size > 1;
  if (chosen.atMost === "guess")
    return agreeing.some(({ atMost }) => atMost !== "guess") ? "likely" : "guess";
  if (agreed || agreeing.some(({ source, last }) => trusted.has(source) && !last)) return "sure";
  if (chosen.atMost) return chosen.atMost;
  return chosen.last ? "guess" : "likely";
}

function others<T>(offers: Sourced<T>[], own: string, key: (value: T) => string): Candidate<T>[] {
  const seen = new Set([own]);
  const found: Candidate<T>[] = [];
  for (const { value, source, evidence } of offers) {
    const other = key(value);
    if (seen.has(other) || found.length >= mostAlternatives) continue;
    seen.add(other);
    found.push({ value, source, evidence });
  }
  return found;
}
