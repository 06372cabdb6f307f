import type { FurnitureRule } from "./rule";

/** Buttons that post the page, and links to the institute's accounts: two networks or more, and hardly a word besides. */
export const share: FurnitureRule = {
  reason: "share",
  matches: (_, held) =>
    held.shareLinks >= 2 &&
    held.shareLinks >= held.links * 0.6 &&
    held.words <= held.shareLinks * 6 + 6 &&
    held.proseWords === 0,
};
