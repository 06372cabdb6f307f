/** The vocabulary that everyone shares, and its smallest helpers. */
export type * from "./item";
export type * from "./record";
export type * from "./reading";
export type * from "./obstacle";
export type * from "./outline";
export type * from "./publisher";
export type * from "./draft";
export type * from "./clip";
export { applyEdits, editsOf, isSame, withEdit, withoutEdit, type Edit, type Edits } from "./edits";
export { choiceFields, type Choices, type Offered } from "./choices";
export {
  cursorKey,
  lastUseOf,
  privateDraftLimit,
  privateKeys,
  recordOf,
  unsavedOf,
  withChange,
  withNewer,
} from "./draft";
export { itemOf } from "./record";
export { displayName, familyName } from "./name";
export { isoDate } from "./date";
