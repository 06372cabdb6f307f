/** Reading a page: what it is, and its text. */
export { openPage, type OpenedPage } from "./read";
export { findObstacle } from "./obstacle";
export { findSelection } from "./selection";
export { readPage } from "./read-page";
