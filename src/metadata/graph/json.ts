import type { Json, JsonObject } from "../../clip";

const deepest = 40;
const mostNodes = 20_000;
const longestBlock = 2_000_000;
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads a block of JSON-LD as it was meant: templates leave comments around it and raw line breaks inside its
 * strings. Gives plain JSON without prototype keys, no deeper than can be stored; undefined for what is none.
 */
export function parseJson(text: string): Json | undefined {
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
