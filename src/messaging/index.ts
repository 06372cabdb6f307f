export type * from "./protocol";
export type * from "./page";
export { ask } from "./ask";
export { answer, type Handlers } from "./answer";
export { announceChange, onChange } from "./changes";
export { announceDraftChange, onDraftChange, type MadeChange } from "./draft-changes";
