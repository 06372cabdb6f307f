import type { Edits } from "./edits";
import type { Item } from "./item";

/** Where a choice is remembered: for all of a site, or for one section of it. */
export const choiceFields = { site: ["publisher"], section: ["type", "genre"] } as const;

type ChoiceField = (typeof choiceFields)[keyof typeof choiceFields][number];

/** What the user made of a site's earlier clips and kept. */
export type Choices = Pick<Edits, ChoiceField>;

/** The same as values, offered for a page of that site. Never applied unasked. */
export type Offered = Partial<Pick<Item, ChoiceField>>;
