import {
  displayName,
  type Field,
  type Name,
  type PersonName,
  type Source,
  type UsedPlace,
} from "../../../clip";
import { readBios } from "../bios";
import type { Page } from "../page";
import { addOwnPages } from "../profile-links";
import type { Sourced } from "../source";
import { fold } from "../../../text";
import { fieldOf, ifUndisputed, rank } from "./choose";
import {
  asBody,
  deliberate,
  isNobody,
  isPerson,
  isSigned,
  isSite,
  mayBePerson,
  mayStand,
} from "./somebody";
import { spellAsPage } from "./spelling";

/**
 * Who wrote it. Bylines in the text and title suffixes come before the line near the title, since that line is
 * often made from the account that put the page up; metadata comes after all that readers can see.
 */
const order: Source[] = [
  "publisher-profile",
  "body",
  "title",
  "byline",
  "highwire",
  "author-block",
  "json-ld",
  "dublin-core",
  "open-graph",
  "meta",
];
/** What the page's system says: often the account that put it up, and else nobody more than who wrote it. */
const stated = new Set<Source>(["json-ld", "dublin-core", "open-graph", "meta", "highwire"]);
/** Whose word is enough where nobody says otherwise: measured to be right then. */
const undisputed: Source[] = ["byline", "body", "json-ld", "dublin-core", "open-graph", "meta"];

export function resolveAuthors(
  offers: Sourced<Name[]>[],
  page: Page,
): { field?: Field<Name[]>; used: UsedPlace[] } {
  const mononyms = offers
    .filter(({ source }) => source === "json-ld")
    .flatMap(({ value }) => value.filter((name) => isPerson(name) && name.given === ""));
  let named = offers.flatMap((offer) => {
    const value = unique(offer.value.map((name) => asPerson(asBody(name, page), mononyms))).filter(
      (name) => !isNobody(name, page) && !isUnseen(name, offer.source, page),
    );
    return value.length > 0 ? [{ ...offer, value }] : [];
  });
  // Where the site signs in the byline, people in boxes below are those it shows beside every text.
  if (named.some((offer) => isSigned(offer, page)))
    named = named.filter(({ source }) => source !== "author-block");
  const isSomebody = (name: Name, { source, value }: Sourced<Name[]>) =>
    isPerson(name) &&
    (!isSite(name, source, page) ||
      (deliberate.has(source) && source !== "title" && value.length === 1 && name.given !== ""));
  const anyone = named.some((offer) => offer.value.some((name) => isSomebody(name, offer)));
  const possible = named.flatMap((offer) => {
    const value = offer.value.filter(
      (name) =>
        isSomebody(name, offer) ||
        (isPerson(name)
          ? !anyone && mayBePerson(name, offer.source)
          : mayStand(name, offer.source, anyone, page)),
    );
    return value.length > 0 ? [{ ...offer, value }] : [];
  });
  // People before organisations, whatever the source: metadata names the institute by habit.
  const ranked = rank(possible, order).sort(
    (a, b) => Number(namesPeople(b)) - Number(namesPeople(a)),
  );
  const [first] = withoutBystanders(ranked);
  if (!first) return { used: [] };
  const best =
    ranked.find(
      ({ value, source, last }) =>
        !last &&
        source !== "author-block" &&
        value.length > first.value.length &&
        value.every(isPerson) &&
        includesAll(value, first.value),
    ) ?? first;
  const field = ifUndisputed(fieldOf(best, ranked, keyOf), best, undisputed);
  field.value = withDetails(field.value, ranked);
  addOwnPages(field.value, page);
  spellAsPage(field.value, field.evidence ?? "", page);
  const bios = addAffiliations(field.value, page);
  const bylines = offers.filter(
    ({ source, value }) =>
      (source === "byline" || source === "body") && includesAll(field.value, value),
  );
  return { field, used: [...bylines.flatMap(({ used }) => used ?? []), ...bios] };
}

/**
 * Sites fill Dublin Core's creator from the account that put the page up. Whom its readers never see did not write
 * it (umweltbundesamt.de: a press officer, on every release).
 */
function isUnseen(name: Name, source: Source, { blocks }: Page): boolean {
  if (source !== "dublin-core" || !isPerson(name)) return false;
  const family = fold(name.family);
  return !blocks.some(({ text }) => fold(text).includes(family));
}

/**
 * Boxes beside the text show its author, and whoever else the site wants to show. Where the page's system names one
 * of them, the others are bystanders.
 */
function withoutBystanders(ranked: Sourced<Name[]>[]): Sourced<Name[]>[] {
  const [first] = ranked;
  if (first?.source !== "author-block") return ranked;
  const named = ranked.find(
    ({ source, value }) =>
      stated.has(source) && value.every(isPerson) && includesAll(first.value, value),
  );
  return named ? [named] : ranked;
}

/** Whose site it is says less than any name beside the text. */
const namesPeople = ({ source, value }: Sourced<Name[]>): boolean =>
  source !== "site" && value.some(isPerson);

/** Names as a set: family name and first initial, since one source writes "J. B. Miller" and another "James Miller". */
const keyOf = (names: Name[]) => names.map(keyOfName).sort().join("|");
function keyOfName(name: Name): string {
  if (!isPerson(name)) return fold(name.literal);
  return `${fold([name["non-dropping-particle"], name.family].filter(Boolean).join(" "))} ${fold(name.given)[0] ?? ""}`;
}

function includesAll(names: Name[], some: Name[]): boolean {
  const keys = new Set(names.map(keyOfName));
  return some.every((name) => keys.has(keyOfName(name)));
}

function unique(names: Name[]): Name[] {
  const seen = new Map<string, Name>();
  for (const name of names) {
    const key = fold(displayName(name));
    if (key && !seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}

/** One word in capitals is a person's name where the page's own data say so. */
const asPerson = (name: Name, mononyms: Name[]): Name =>
  ("literal" in name && mononyms.find((one) => fold(displayName(one)) === fold(name.literal))) ||
  name;

/** What other sources know of the same person: page, ORCID, affiliation; and which half of the name is the family's. */
function withDetails(names: Name[], offers: Sourced<Name[]>[]): Name[] {
  const results = names.map((name) => ({ ...name }));
  const byName = new Map(results.map((name) => [fold(displayName(name)), name]));
  for (const { value, source } of offers) {
    for (const other of value) {
      const result = byName.get(fold(displayName(other)));
      if (result && isPerson(result) && isPerson(other)) addDetails(result, other, source);
    }
  }
  return results;
}

function addDetails(result: PersonName, other: PersonName, source: Source): void {
  if (source === "highwire") {
    result.given = other.given;
    result.family = other.family;
    delete result["non-dropping-particle"];
    const particle = other["non-dropping-particle"];
    if (particle) result["non-dropping-particle"] = particle;
  }
  if (other.url) result.url ??= other.url;
  if (other.ORCID) result.ORCID ??= other.ORCID;
  if (other.affiliation) result.affiliation ??= other.affiliation;
  if (other.position) result.position ??= other.position;
}

/** Adds what notes on the authors say, and tells where such notes stand. */
function addAffiliations(names: Name[], page: Page): UsedPlace[] {
  const used: UsedPlace[] = [];
  for (const { work, at } of readBios(page, names)) {
    for (const [index, { affiliation: list, position }] of work) {
      const name = names[index];
      if (!name || !isPerson(name)) continue;
      const known = name.affiliation ?? [];
      name.affiliation = [
        ...known,
        ...list.filter((item) => !known.some((other) => fold(other) === fold(item))),
      ];
      if (position) name.position ??= position;
    }
    if (at !== undefined) used.push({ at, as: "bio" });
  }
  return used;
}
