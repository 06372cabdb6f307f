import { linkShare, type FurnitureRule } from "./rule";

/** Menus, breadcrumbs, tables of contents: declared as such, or nothing but links to places in the page. */
export const navigation: FurnitureRule = {
  reason: "navigation",
  matches(element, held) {
    const declared =
      element.localName === "nav" ||
      /^(?:navigation|menu|menubar|toolbar|search)$/.test(element.getAttribute("role") ?? "");
    if (declared) return held.proseWords <= 40;
    return held.placeLinks >= 3 && held.placeLinks >= held.links * 0.8 && linkShare(held) >= 0.7;
  },
};
