import type { Json } from "../../clip";
import { parseJson } from "../graph";

/** The JSON-LD blocks of a page that can be read, each as it stands. */
export function readJsonLd(document: Document): Json[] {
  return [...document.querySelectorAll("script[type]")].flatMap((script) => {
    if (!/^\s*application\/ld\+json\b/i.test(script.getAttribute("type") ?? "")) return [];
    const parsed = parseJson(script.textContent ?? "");
    return parsed === undefined ? [] : [parsed];
  });
}
