import type {
  Candidate,
  Field,
  ItemField,
  ItemRecord,
  PageData,
  Source,
  UnreadableReading,
} from "../../clip";
import { cleanText, evidenceOf } from "../../text";
import { dateMeaning } from "./dates";

/** What the body of a page says: on a page that holds no article it is of the works and the people it leads to. */
const shown = new Set<Source>([
  "byline",
  "author-block",
  "body",
  "title",
  "label",
  "time",
  "document",
]);

const ofWorks: ItemField[] = [
  "subtitle",
  "author",
  "editor",
  "contributor",
  "translator",
  "interviewer",
  "type",
  "genre",
  "collection-title",
  "number",
  "issued",
  "modified",
  "abstract",
];

/**
 * The record of a page that holds no article. Authors, dates, kinds and excerpts that stand on a listing, a home page
 * or a profile belong to what it leads to, so that only what its head says of it is left. An event names its own
 * people, but its days are no dates of publication.
 */
export function withoutCards(
  record: ItemRecord,
  { kind, page }: { kind: UnreadableReading["kind"] | "listing"; page: PageData },
): ItemRecord {
  const fields: Record<string, Field<unknown>> = { ...record };
  for (const field of kind === "event" ? (["issued"] as const) : ofWorks) {
    const read: Field<unknown> | undefined = fields[field];
    const left = read && [read, ...read.alternatives].filter((one) => !isOfCard(one));
    delete fields[field];
    const [first, ...alternatives] = left ?? [];
    if (first === read && read) fields[field] = { ...read, alternatives };
    else if (first) fields[field] = { ...first, confidence: "likely", alternatives };
  }
  const { abstract } = fields;
  return { ...fields, ...(!abstract && kind !== "event" && descriptionIn(page)) };
}

const isOfCard = ({ source, evidence = "" }: Candidate<unknown>) =>
  shown.has(source) && !(source === "time" && dateMeaning(evidence) === "published");

/** The page's own description: there is no text here that it could repeat. */
function descriptionIn({ meta }: PageData): ItemRecord {
  for (const [name, source] of [
    ["og:description", "open-graph"],
    ["description", "meta"],
  ] as const) {
    const value = cleanText(meta[name] ?? "");
    if (value.length > 20)
      return {
        abstract: {
          value,
          source,
          evidence: evidenceOf(value),
          confidence: "likely",
          alternatives: [],
        },
      };
  }
  return {};
}
