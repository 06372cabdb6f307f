/** What every reader of a document needs: its order, its text, what its elements are. Nothing here changes it. */
export { isElement, isText, walk } from "./walk";
export { isBlock, isHeading, isSilent } from "./tags";
export { classWords, joint, textOf } from "./text";
