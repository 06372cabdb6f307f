import type { OutlineTranslation } from "../../clip";

const most = 40;

/** The same page in other languages, as the head gives it. */
export const readTranslations = (document: Document): OutlineTranslation[] =>
  [...document.querySelectorAll("link[rel~=alternate i][hreflang][href]")]
    .slice(0, most)
    .map((link) => ({
      language: (link.getAttribute("hreflang") ?? "").trim().slice(0, 20),
      href: (link.getAttribute("href") ?? "").slice(0, 2001),
    }));
