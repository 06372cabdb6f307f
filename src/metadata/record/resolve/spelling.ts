import { displayName, type Name } from "../../../clip";
import type { Page } from "../page";

/**
 * Where a byline is in capitals, the page may write the names in its notes: "ANGUS MACINNES" is MacInnes there.
 * @param evidence the line that the names were read from, as printed
 */
export function spellAsPage(names: Name[], evidence: string, page: Page): void {
  for (const name of names) {
    const shown = displayName(name);
    if (!("family" in name) || !evidence.includes(shown.toUpperCase())) continue;
    const spelled = spellings(shown, page).find((text) => text !== shown.toUpperCase());
    if (spelled === undefined) continue;
    const at = shown.lastIndexOf(name.family);
    name.given = spelled.slice(0, name.given.length);
    name.family = spelled.slice(at, at + name.family.length);
  }
}

/** The name wherever the page has it, as written there. */
function spellings(shown: string, page: Page): string[] {
  const small = shown.toLowerCase();
  if (small.length !== shown.length) return [];
  return page.blocks.flatMap(({ text }) => {
    const at = text.toLowerCase().indexOf(small);
    return at < 0 ? [] : [text.slice(at, at + shown.length)];
  });
}
