import browser from "webextension-polyfill";

/** The address of a page of ours, by its folder. */
export const ourPage = (name: "library" | "sample" | "welcome"): string =>
  browser.runtime.getURL(`${name}/index.html`);
