/** Reading a page: what it is, and its text. */
export { openPage, type OpenedPage } from "./read";
export { readPage } from "./read-page";
