/** A document → its outline: all that the record is made from, as plain data. */
export { openOutline, type OpenedOutline } from "./outline";
export { pageData } from "./page-data";
export { hasAuthorMark } from "./marks";
