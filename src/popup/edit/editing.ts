import type { Edits, Item, ItemField, ItemRecord, Name, Offered, PartialDate } from "../../clip";

/** A record while it is edited. */
export interface Editing {
  /** As the user wants it. */
  record: ItemRecord;
  edits: Edits;
  /** What the user chose for this site before. */
  offered: Offered;
  /** Undefined takes the value out of the record. */
  set: <K extends ItemField>(field: K, value: NonNullable<Item[K]> | undefined) => void;
  /** Back to what was read. */
  undo: (field: ItemField) => void;
}

/** The fields that are one line of text. */
export type TextField = {
  [K in ItemField]-?: NonNullable<Item[K]> extends string
    ? string extends NonNullable<Item[K]>
      ? K
      : never
    : never;
}[ItemField];

/** The fields that are people, in their order. */
export type PeopleField = {
  [K in ItemField]-?: NonNullable<Item[K]> extends Name[] ? K : never;
}[ItemField];

/** The fields that are days. */
export type DateField = {
  [K in ItemField]-?: NonNullable<Item[K]> extends PartialDate ? K : never;
}[ItemField];
