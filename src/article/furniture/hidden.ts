import type { FurnitureRule } from "./rule";

/** What the page hides from everybody. `hidden="until-found"` is shown on search: it belongs to the text. */
export const hidden: FurnitureRule = {
  reason: "hidden",
  matches(element, held) {
    // Formulas and icons are hidden from screen readers only, and small.
    const forEars = element.getAttribute("aria-hidden") === "true" && held.words >= 3;
    const own = element.hasAttribute("hidden") && element.getAttribute("hidden") !== "until-found";
    const style = element.getAttribute("style") ?? "";
    return (
      forEars || own || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
    );
  },
};
