import { linkShare, type FurnitureRule } from "./rule";

/** A row of links to keywords or categories. */
export const tags: FurnitureRule = {
  reason: "tags",
  matches: (_, held) =>
    held.tagLinks >= 1 &&
    held.tagLinks >= held.links * 0.7 &&
    linkShare(held) >= 0.5 &&
    held.words <= 80,
};
