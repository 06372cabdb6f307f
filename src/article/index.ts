/** Reading a page: what it is, and its text. */
export { readPage } from "./read";
