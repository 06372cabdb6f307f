import type { Json, JsonObject } from "../../clip";
import { fold } from "../../text";
import { isObject } from "../graph";

const longestScript = 2_000_000;
/** So many objects and lists are looked at in all: a page can hold a shop. */
const mostNodes = 50_000;
const deepest = 40;

const titleKeys = ["title", "headline", "name"];
/** Keys that only the record of a work has. */
const workKey =
  /^(?:authors?|writers?|byline|(?:date|first)?_?published(?:_?(?:at|date|on))?|publish_?date|publication_?date|date)$/i;
/** Under these stands another page's record. */
const foreign =
  /related|recommend|similar|popular|latest|recent|trending|next|prev|^more|menu|navigation|sidebar/i;

/**
 * The record that a page's scripts start from, where a page keeps one: Next.js' `__NEXT_DATA__`, Nuxt's payload and
 * any other JSON. It is the object that bears the page's own title, or the last part of its address, and says the
 * most of a work; of it only what is small is taken.
 * @param titles folded titles that the page gives itself
 */
export function readPageState(
  document: Document,
  titles: string[],
  url: string,
): JsonObject | undefined {
  const slug = new URL(url).pathname.replace(/\/+$/, "").split("/").at(-1) ?? "";
  const isOwn = (node: JsonObject) =>
    titleKeys.some((key) => typeof node[key] === "string" && titles.includes(fold(node[key]))) ||
    (slug.length > 5 && node["slug"] === slug);
  const worth = (node: JsonObject) => Object.keys(node).filter((key) => workKey.test(key)).length;
  const budget = { nodes: mostNodes };
  let best: JsonObject | undefined;
  for (const script of document.querySelectorAll('script[type="application/json"]')) {
    const text = script.textContent ?? "";
    // Most such scripts are settings of the site, and never read as JSON.
    if (text.length > longestScript || !/"(?:title|headline|name)"/.test(text)) continue;
    for (const node of objectsIn(read(text, script.id, budget), budget))
      if (isOwn(node) && worth(node) > (best ? worth(best) : 0)) best = node;
  }
  return best && (small(best, 0) as JsonObject);
}

function read(text: string, id: string, budget: { nodes: number }): Json {
  try {
    const data = JSON.parse(text) as Json;
    return id === "__NUXT_DATA__" && Array.isArray(data) ? unpacked(data, 0, 0, budget) : data;
  } catch {
    return null;
  }
}

/** Nuxt writes each value once, in one list, and numbers where it is meant. */
function unpacked(list: Json[], at: Json, depth: number, budget: { nodes: number }): Json {
  const value = typeof at === "number" ? (list[at] ?? null) : null;
  if (typeof value !== "object" || value === null) return value;
  budget.nodes -= 1;
  if (depth > deepest || budget.nodes < 0) return null;
  const inner = (one: Json) => unpacked(list, one, depth + 1, budget);
  // ["Reactive", 12]: a wrapping of its own.
  if (Array.isArray(value))
    return typeof value[0] === "string" ? inner(value[1] ?? null) : value.map(inner);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inner(one)]));
}

/** Every object that is not another page's, the outer ones first. */
function* objectsIn(root: Json, budget: { nodes: number }): Generator<JsonObject> {
  // The list grows while it is read.
  const waiting: Json[] = [root];
  for (const node of waiting) {
    if (budget.nodes <= 0) return;
    if (typeof node !== "object" || node === null) continue;
    budget.nodes -= 1;
    if (isObject(node)) yield node;
    const inner = Object.entries(node).filter(
      ([key, value]) => typeof value === "object" && !foreign.test(key),
    );
    for (const [, value] of inner) waiting.push(value);
  }
}

/** A copy without what is long or deep: names, dates and tags are neither. */
function small(value: Json, depth: number): Json {
  if (typeof value === "string") return value.slice(0, 2000);
  if (typeof value !== "object" || value === null) return value;
  if (depth > 4) return null;
  if (Array.isArray(value)) return value.slice(0, 50).map((one) => small(one, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, 40)
      .filter(([key]) => key !== "__proto__" && !foreign.test(key))
      .map(([key, one]) => [key, small(one, depth + 1)]),
  );
}
