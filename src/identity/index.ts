/** Are two addresses the same page, or of the same part of a site? Pure: plain strings in, a plain string out. */
export { clipAddress } from "./clip-address";
export { sectionOf, siteOf } from "./site";
