/** Strings out of a page, made fit for use: cleaned, compared, absolute. */
export { remembered } from "./remembered";
export { acronym, cleanText, decodeReferences, evidenceOf, fold, smallLetters } from "./clean";
export { hostOf, samePage, webAddress, withoutFragment } from "./address";
