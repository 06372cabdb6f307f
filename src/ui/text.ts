/** The texts stand in browser/; this name goes once nobody imports it. */
export { t, type TextKey } from "../browser";
