import type { MetaTag } from "../../clip";
import { cleanText } from "../../text";

/** `name`, `property` and, in the head, `itemprop` alike, without regard to case: sites mix them up. */
export function readMeta(document: Document): MetaTag[] {
  return [...document.querySelectorAll("meta[content]")].flatMap((tag) => {
    const name = tag.getAttribute("name") ?? tag.getAttribute("property") ?? microdata(tag);
    const content = cleanText(tag.getAttribute("content") ?? "");
    return name && content ? [{ name: name.slice(0, 100).trim().toLowerCase(), content }] : [];
  });
}

/** Microdata speaks for the page only in its head: in the body it belongs to whatever it stands in. */
const microdata = (tag: Element) => (tag.closest("head") ? tag.getAttribute("itemprop") : null);
