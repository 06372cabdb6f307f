export type { Amount } from "./clear";
export { openHistory, type History } from "./history";
export { SaveError, type SaveErrorReason } from "./errors";
export type { Place } from "./list";
export type { Match } from "./search";
export type { SaveContext, SaveResult } from "./save";
