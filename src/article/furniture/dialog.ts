import type { FurnitureRule } from "./rule";

/** Cookie boxes, pop-ups, lightboxes: what lies over the page. */
export const dialog: FurnitureRule = {
  reason: "furniture",
  matches: (element) =>
    element.localName === "dialog" || /^(?:alert)?dialog$/.test(element.getAttribute("role") ?? ""),
};
