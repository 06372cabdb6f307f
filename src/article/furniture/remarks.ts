import type { FurnitureRule } from "./rule";

const readingTime =
  /^\W*(?:(?:estimated\s+)?read(?:ing)?\s+time|lesezeit|lesedauer|temps\s+de\s+lecture|tiempo\s+de\s+lectura|tempo\s+di\s+lettura|tempo\s+de\s+leitura|leestijd)?\W*\d{1,3}\s*[-–]?\s*(?:min(?:s|ute[nsr]?|utos?|uti)?\.?)(?:\s+(?:to\s+)?(?:read|lesezeit|de\s+lecture|de\s+lectura|di\s+lettura|de\s+leitura|leestijd))?\W*(?:read)?\W*$/i;

/** Remarks about the page in a few words: how long it takes to read. Short, and the whole of the element. */
export const remarks: FurnitureRule = {
  reason: "furniture",
  matches(element, held) {
    if (held.words > 8 || held.words < 2) return false;
    const text = element.textContent.trim();
    return text.length <= 60 && readingTime.test(text);
  },
};
