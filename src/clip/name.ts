import type { Name } from "./item";

/** A name as one reads it: "Ludwig van der Berg Jr.", or the organisation's own. */
export function displayName(name: Name): string {
  if ("literal" in name) return name.literal;
  return [
    name.given,
    name["dropping-particle"],
    name["non-dropping-particle"],
    name.family,
    name.suffix,
  ]
    .filter(Boolean)
    .join(" ");
}
