import { describe, expect, it } from "vitest";
import type { Publisher } from "../../src/clip";
import { isListed } from "../../src/article/classify/path";
import { readRecord } from "../../src/metadata/record";
import { findPublisher } from "../../src/publishers";
import { outlineOf } from "./outline";

/** A page of an institute, by what tells which page it is, and what its record then says. */
interface Example {
  url: string;
  /** Words that the page prints above its title. */
  labels?: string[];
  /** It lists other pages. */
  listing?: true;
  record: Partial<
    Record<"publisher" | "type" | "genre" | "collection-title" | "container-title", string>
  >;
}

const files = import.meta.glob<Record<string, Publisher>>(
  ["../../src/publishers/*.ts", "!../../src/publishers/index.ts"],
  { eager: true },
);
const examples = import.meta.glob<Example[]>("./examples/*.json", {
  import: "default",
  eager: true,
});

describe.each(
  Object.entries(files).map(([path, module]) => {
    const name = path.split("/").at(-1)?.replace(/\.ts$/, "") ?? path;
    const [publisher] = Object.values(module);
    if (!publisher) throw new Error(`Nothing in ${path}`);
    return { name, publisher, pages: examples[`./examples/${name}.json`] ?? [] };
  }),
)("pages of $name", ({ name, publisher, pages }) => {
  it("are given", () => {
    expect(pages.length, `test/publishers/examples/${name}.json gives an address`).toBeGreaterThan(
      0,
    );
  });

  it.each(pages.map((page) => [page.url, page] as const))("%s", (url, page) => {
    const { labels, listing = false, record } = page;
    expect(findPublisher(url)).toBe(publisher);
    expect(isListed(url, publisher.listings)).toBe(listing);
    const read = readRecord(outlineOf({ url, lines: labels ?? [] }), publisher).record;
    const given = Object.keys(record) as (keyof Example["record"])[];
    expect(Object.fromEntries(given.map((field) => [field, read[field]?.value]))).toEqual(record);
  });

  it("show every kind, series, magazine and list that is known", () => {
    const { kinds = [], series = [], magazines = [], listings } = publisher;
    expect(pages.some(({ listing }) => listing)).toBe(listings !== undefined);
    const records = pages.map(({ record }) => record);
    for (const { type, genre } of kinds)
      expect(records).toContainEqual(expect.objectContaining(genre ? { type, genre } : { type }));
    for (const one of series)
      expect(records).toContainEqual(expect.objectContaining({ "collection-title": one.name }));
    for (const one of magazines)
      expect(records).toContainEqual(expect.objectContaining({ "container-title": one.name }));
  });
});

it("none without its institute", () => {
  const names = Object.keys(files).map((path) => path.split("/").at(-1)?.replace(/\.ts$/, ""));
  for (const path of Object.keys(examples))
    expect(names).toContain(path.replace(/^.*\/|\.json$/g, ""));
});
