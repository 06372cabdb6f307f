import {
  displayName,
  isoDate,
  type Field,
  type Item,
  type ItemField,
  type ItemRecord,
  type Name,
  type Source,
  type UsedPlace,
} from "../../clip";
import type { Page } from "./page";
import { resolveAbstract } from "./resolve/abstract";
import { instituteName, ownerOfBlog } from "./institute-name";
import { resolveAuthors } from "./resolve/authors";
import { choose, type Choice } from "./resolve/choose";
import { resolveIssued, resolveModified } from "./resolve/dates";
import { shortLanguage } from "./resolve/language";
import { isNobody } from "./resolve/somebody";
import { resolveTitle } from "./resolve/title";
import { resolveType } from "./resolve/type";
import type { Offers, Sourced } from "./source";
import { toldLines } from "./told-lines";
import { fold } from "../../text";

type Value<K extends ItemField> = NonNullable<Item[K]>;

/** What every source offered, in the order of the sources. */
export interface Collected {
  source: Source;
  offers: Offers;
}

/** One value for each field, with its source and the others; and the places that the record has used up. */
export function resolve(
  collected: Collected[],
  page: Page,
): { record: ItemRecord; used: UsedPlace[] } {
  const all = <K extends ItemField>(field: K): Sourced<Value<K>>[] =>
    collected.flatMap(({ source, offers }) =>
      (offers[field] ?? []).map((offer) => ({ ...(offer as Sourced<Value<K>>), source })),
    );
  const plain = <K extends ItemField>(
    field: K,
    choice: Choice<Value<K>>,
    keep: (value: Value<K>) => boolean = () => true,
  ) =>
    choose(
      all(field).filter(({ value }) => keep(value)),
      choice,
    );

  const title = resolveTitle(all("title"), page);
  const author = resolveAuthors(all("author"), page);
  const people = (field: "editor" | "translator" | "interviewer") =>
    plain(field, { key: keyOfPeople }, (names) => names.some((name) => !isNobody(name, page)));
  const others = {
    editor: people("editor"),
    translator: people("translator"),
    interviewer: people("interviewer"),
  };
  const issued = resolveIssued(all("issued"), all("modified"));
  const publisher = choose(
    all("publisher").map((offer) => {
      const name = instituteName(offer.value);
      const value = ownerOfBlog(name) ?? name;
      // An address is what a site calls itself where nobody gave it a name; we know whose name is an address.
      const isAddress = isHost(value) && offer.source !== "publisher-profile";
      return { ...offer, value, ...(isAddress && { last: true }) };
    }),
    {
      order: [
        "publisher-profile",
        "eprints",
        "highwire",
        "dublin-core",
        "meta",
        "json-ld",
        "open-graph",
        "site",
      ],
      key: fold,
    },
  );
  const institutes = new Set([publisher?.value ?? "", page.profile?.name ?? ""].map(fold));
  const own = new Set([...institutes, ...page.siteNames.map(fold)]);
  const container = choose(
    // A site is no venue by its name alone; it may be the blog or the magazine that the institute is known to have,
    // that calls itself a blog, or that the page says the work is part of beside another publisher.
    all("container-title").filter(
      ({ value, source }) =>
        source === "publisher-profile" ||
        !(source === "json-ld" || source === "site" ? institutes : own).has(fold(value)),
    ),
    {
      order: [
        "publisher-profile",
        "eprints",
        "highwire",
        "body",
        "title",
        "json-ld",
        "dublin-core",
      ],
      key: (name) => fold(name).replace(/^the /, ""),
    },
  );
  const subtitles = all("subtitle").filter(
    ({ value }) => !fold(title.field?.value ?? "").includes(fold(value)),
  );
  const isSubtitle = (text: string) =>
    subtitles.some(({ value, source }) => source === "document" && fold(value) === fold(text));
  // What the page shows as its title's second half is no abstract, though the head describes the page with it.
  const abstract = resolveAbstract(
    all("abstract").filter(({ value, source }) => source === "document" || !isSubtitle(value)),
    page,
  );
  const subtitle = choose(
    subtitles.filter(({ value }) => fold(value) !== fold(abstract.field?.value ?? "")),
    { order: ["document", "json-ld"], key: fold, undisputed: ["document"] },
  );
  const keyword = plain("keyword", {
    order: [
      "publisher-profile",
      "document",
      "json-ld",
      "open-graph",
      "eprints",
      "highwire",
      "dublin-core",
      "meta",
    ],
    key: (words) => words.map(fold).sort().join("|"),
  });
  const genre = plain("genre", {
    order: ["publisher-profile", "eprints", "label"],
    key: fold,
    undisputed: ["label"],
  });

  const fields: { [K in ItemField]: Field<Value<K>> | undefined } = {
    title: title.field,
    subtitle,
    author: author.field,
    ...others,
    contributor: resolveContributors(
      all("contributor"),
      [author.field, ...Object.values(others)],
      page,
    ),
    type: resolveType(all("type"), container),
    genre,
    publisher,
    "publisher-place": plain("publisher-place", { key: fold }),
    "container-title": container,
    "collection-title": plain("collection-title", {
      order: ["publisher-profile", "eprints", "highwire", "json-ld", "label"],
      key: fold,
    }),
    number: plain("number", {
      order: ["publisher-profile", "eprints", "highwire", "json-ld", "label"],
      key: fold,
    }),
    issued,
    "original-date": plain("original-date", { key: isoDate }),
    modified: resolveModified(all("modified"), issued?.value),
    language: choose(
      all("language").flatMap((offer) => {
        const value = shortLanguage(offer.value);
        return value ? [{ ...offer, value }] : [];
      }),
      {
        order: [
          "publisher-profile",
          "document",
          "json-ld",
          "highwire",
          "dublin-core",
          "open-graph",
          "meta",
        ],
        key: (tag) => tag,
        undisputed: ["document"],
      },
    ),
    abstract: abstract.field,
    keyword,
    DOI: plain("DOI", {
      order: ["eprints", "highwire", "dublin-core", "json-ld"],
      key: (doi) => doi,
    }),
    ISBN: plain("ISBN", {
      order: ["eprints", "highwire", "dublin-core", "json-ld"],
      key: (isbn) => isbn.replace(/\D/g, ""),
    }),
    ISSN: plain("ISSN", {
      order: ["eprints", "highwire", "dublin-core", "json-ld"],
      key: (issn) => issn,
    }),
    pdfUrl: plain("pdfUrl", {
      order: ["eprints", "highwire", "json-ld", "link"],
      key: (url) => url,
    }),
    funding: plain("funding", { key: fold }),
    disclosure: plain("disclosure", { key: fold }),
    correction: plain("correction", { key: fold }),
    translation: plain("translation", { key: (all) => JSON.stringify(all) }),
    image: plain("image", { order: ["open-graph", "json-ld", "meta"], key: (url) => url }),
  };
  const tags =
    all("keyword").find(({ used, value }) => used && sameWords(value, keyword?.value))?.used ?? [];
  const second = subtitles.find(({ value }) => value === subtitle?.value)?.used ?? [];
  const record: ItemRecord = Object.fromEntries(
    Object.entries(fields).filter(([, field]) => field !== undefined),
  );
  const taken = [...title.used, ...second, ...author.used, ...abstract.used, ...tags];
  return { record, used: distinct([...taken, ...toldLines(page, record, taken)]) };
}

const keyOfPeople = (names: Name[]) => fold(JSON.stringify(names));

/** Whoever is said elsewhere to have done something in particular has not merely contributed. */
function resolveContributors(
  offers: Sourced<Name[]>[],
  others: (Field<Name[]> | undefined)[],
  page: Page,
): Field<Name[]> | undefined {
  const known = new Set(
    others.flatMap((field) => field?.value ?? []).map((name) => fold(displayName(name))),
  );
  const left = offers.flatMap((offer) => {
    const value = offer.value.filter(
      (name) => !known.has(fold(displayName(name))) && !isNobody(name, page),
    );
    return value.length > 0 ? [{ ...offer, value }] : [];
  });
  return choose(left, { key: keyOfPeople });
}

const isHost = (name: string) => /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(name);

const sameWords = (a: string[], b: string[] = []) =>
  a.map(fold).sort().join("|") === b.map(fold).sort().join("|");

function distinct(used: UsedPlace[]): UsedPlace[] {
  const seen = new Map<UsedPlace["at"], UsedPlace>();
  for (const place of used) if (!seen.has(place.at)) seen.set(place.at, place);
  return [...seen.values()];
}
