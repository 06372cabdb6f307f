/** An outline → its record: one file per source, and the rules that decide. */
export { readRecord } from "./read";
export { finishReading } from "./finish";
export { parseNames } from "./names";
export { parseDate } from "./dates";
