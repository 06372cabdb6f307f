/**
 * The one door to the WebExtension interfaces. webextension-polyfill gives Chrome the `browser` name and
 * promises for `runtime.onMessage` answers; the rest of the code knows one interface.
 */
import browser from "webextension-polyfill";

export default browser;
export { openInNormalWindow } from "./normal-window";
export { ourPage } from "./our-page";
export { readShortcuts, type Shortcut } from "./shortcuts";
export { t, words } from "./text";
export type { PluralKey, TextKey, Words } from "./words";
