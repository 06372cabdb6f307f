/** A page's structured data: parsed, linked, and told apart from that of other pages. */
export { parseJson, asList, isObject } from "./json";
export { readGraph, typesOf, type Graph } from "./graph";
