import type { Name, PersonName } from "./item";

/** A name as one reads it: "Ludwig van der Berg Jr.", or the organisation's own. */
export function displayName(name: Name): string {
  if ("literal" in name) return name.literal;
  return [name.given, familyName(name), name.suffix].filter(Boolean).join(" ");
}

/** The family's name as one writes it, with the particle before it: "van der Berg", "al-Rashid", "d’Aboville". */
export function familyName(name: PersonName): string {
  const particles = [name["dropping-particle"], name["non-dropping-particle"]].filter(Boolean);
  const before = particles.join(" ");
  if (before === "") return name.family;
  // An elided one stands close; "de’ Medici" has lost a letter at its end, and a space follows.
  return /(?:-|[^aeiou][’'])$/i.test(before) ? before + name.family : `${before} ${name.family}`;
}
