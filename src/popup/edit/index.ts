export { DateValue } from "./date-value";
export type { Editing } from "./editing";
export { Kind } from "./kind";
export { More } from "./more";
export { People } from "./people";
export { TextValue } from "./text-value";
