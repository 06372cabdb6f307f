import { displayName, type Name, type OrganisationName, type PersonName } from "../../clip";

/** Particles are written small; what stands before the first capital is one: "van der", "al-", "d’". */
export function withFamily(name: PersonName, text: string): PersonName {
  const { "dropping-particle": _, "non-dropping-particle": __, ...others } = name;
  const [, particle, family] =
    /^\s*((?:\p{Ll}[\p{L}\p{M}.’']*\s+)*(?:\p{Ll}{1,4}[-’'](?=\p{Lu}))?)(.*)$/su.exec(text) ?? [];
  return {
    ...others,
    family: tidy(family || text),
    ...(particle?.trim() && family && { "non-dropping-particle": tidy(particle) }),
  };
}

export const withGiven = (name: PersonName, text: string): PersonName => ({
  ...name,
  given: tidy(text),
});

export const withLiteral = (name: OrganisationName, text: string): OrganisationName => ({
  ...name,
  literal: tidy(text),
});

/** Several are set apart by a semicolon, which stands in the name of hardly any. */
export const affiliationText = ({ affiliation = [] }: PersonName): string => affiliation.join("; ");

export function withAffiliation(name: PersonName, text: string): PersonName {
  const { affiliation: _, ...others } = name;
  const affiliation = text.split(";").map(tidy).filter(Boolean);
  return affiliation.length > 0 ? { ...others, affiliation } : others;
}

/** A person as an organisation and back: the last word is taken for the family's name. */
export function switched(name: Name): Name {
  const url = name.url ? { url: name.url } : {};
  if (!("literal" in name)) return { literal: displayName(name), ...url };
  const words = name.literal.split(" ");
  return withFamily(
    { given: words.slice(0, -1).join(" "), family: "", ...url },
    words.at(-1) ?? "",
  );
}

/** The list with one entry in another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const others = list.filter((_, at) => at !== from);
  return [...others.slice(0, to), ...list.slice(from, from + 1), ...others.slice(to)];
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();
