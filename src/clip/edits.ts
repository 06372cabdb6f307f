import type { Item, ItemField, Name } from "./item";
import { displayName } from "./name";
import type { Candidate, Field, ItemRecord } from "./record";

/** What the user made of one value, and when (ISO 8601 in UTC). Without a value: taken out of the record. */
export interface Edit<T> {
  value?: T;
  at: string;
}

/**
 * What the user changed of a record, field by field, so that nothing that was read is overwritten, and two states
 * can be merged later. Plain JSON.
 */
export type Edits = { [K in ItemField]?: Edit<NonNullable<Item[K]>> };

/** The record as the user wants it: their values are sure, and what was read stands among the alternatives. */
export function applyEdits(record: ItemRecord, edits: Edits): ItemRecord {
  const edited: Record<string, Field<unknown>> = { ...record };
  for (const [field, edit] of Object.entries(edits)) {
    const read: Field<unknown> | undefined = record[field as ItemField];
    const value = withoutNameless(edit.value);
    if (value === undefined) delete edited[field];
    else edited[field] = fieldOf({ ...edit, value }, read);
  }
  return edited;
}

/** Somebody whose name is still to be typed is nobody yet. */
function withoutNameless(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const named = value.filter((one: string | Name) => typeof one === "string" || displayName(one));
  return named.length > 0 ? named : undefined;
}

function fieldOf({ value, at }: Edit<unknown>, read: Field<unknown> | undefined): Field<unknown> {
  const offered: Candidate<unknown>[] = read ? [candidateOf(read), ...read.alternatives] : [];
  return {
    value,
    source: "you",
    at,
    confidence: "sure",
    alternatives: offered.filter((other) => !isSame(other.value, value)),
  };
}

const candidateOf = ({ value, source, evidence }: Candidate<unknown>): Candidate<unknown> => ({
  value,
  source,
  ...(evidence !== undefined && { evidence }),
});

/** What of a kept record the user had typed: it goes on when the page is read again. */
export function editsOf(record: ItemRecord): Edits {
  const own = Object.entries(record).flatMap(([field, { source, value, at }]) =>
    source === "you" ? [[field, { value, at: at ?? "" }] as const] : [],
  );
  return Object.fromEntries(own);
}

/** The edits with one more; the same value as the one that was read is no edit. */
export function withEdit<K extends ItemField>(
  edits: Edits,
  record: ItemRecord,
  field: K,
  edit: Edit<NonNullable<Item[K]>>,
): Edits {
  const read = record[field]?.value;
  if (isSame(read, edit.value)) return withoutEdit(edits, field);
  return { ...edits, [field]: edit };
}

/** The edits without that of a field: it is again as it was read. */
export function withoutEdit(edits: Edits, field: ItemField): Edits {
  const { [field]: _, ...others } = edits;
  return others;
}

/** Compares plain values; keys of objects in any order. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

const inOrder = (value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? Array.isArray(value)
      ? value.map(inOrder)
      : Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, inOrder(inner)]),
        )
    : value;
