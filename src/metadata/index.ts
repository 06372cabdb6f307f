export { readRecord } from "./read";
export { pageData } from "./page-data";
export type { UsedElement } from "./source";
export { parseNames } from "./names";
export { parseDate } from "./dates";
