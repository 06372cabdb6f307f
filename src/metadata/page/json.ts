/** Plain JSON from a page: without prototype keys, and no deeper than can be stored. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

const deepest = 40;
const mostNodes = 20_000;
const longestBlock = 2_000_000;
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** The JSON-LD blocks of a page that can be read, each as it stands. */
export function readJsonLd(document: Document): Json[] {
  const blocks: Json[] = [];
  for (const script of document.querySelectorAll("script[type]")) {
    if (!/^\s*application\/ld\+json\b/i.test(script.getAttribute("type") ?? "")) continue;
    const parsed = parse(script.textContent ?? "");
    if (parsed !== undefined) blocks.push(parsed);
  }
  return blocks;
}

/** Reads a block as it was meant: templates leave comments around it and raw line breaks inside its strings. */
function parse(text: string): Json | undefined {
  if (text.length > longestBlock) return undefined;
  const bare = text.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|(?:\/\/|\/\*)\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/g,
    "",
  );
  // oxlint-disable-next-line no-control-regex -- control characters are what JSON forbids
  for (const attempt of [
    bare,
    bare.replace(/[\u0000-\u001F]+/g, " ").replace(/,\s*([}\]])/g, "$1"),
  ]) {
    try {
      const budget = { nodes: mostNodes };
      return plain(JSON.parse(attempt), 0, budget);
    } catch {
      // The next attempt is more lenient; after the last the block is left out.
    }
  }
  return undefined;
}

/** A copy without keys that mean something to JavaScript, cut off below `deepest` and after `mostNodes`. */
function plain(value: unknown, depth: number, budget: { nodes: number }): Json {
  budget.nodes -= 1;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object" || value === null || depth >= deepest || budget.nodes < 0)
    return null;
  if (Array.isArray(value))
    return value.slice(0, Math.max(0, budget.nodes)).map((item) => plain(item, depth + 1, budget));
  const copy: JsonObject = {};
  for (const [key, inner] of Object.entries(value)) {
    if (budget.nodes < 0) break;
    if (!forbidden.has(key)) copy[key] = plain(inner, depth + 1, budget);
  }
  return copy;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as a list: JSON-LD writes one without brackets. */
export const asList = (value: Json | undefined): Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
