import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayName, type Name } from "../../../../src/clip";
import { parseNames } from "../../../../src/metadata/record";
import { parseByline } from "../../../../src/metadata/record/names";
import { roles } from "../../../../src/metadata/record/names/labels";
import { table } from "./table";
import { sampled } from "../../../sampled";

/** A name as the table writes it. */
function show(name: Name): string {
  if ("literal" in name) return `{${name.literal}}`;
  const particle = name["non-dropping-particle"];
  return [
    name.given && `${name.given} / `,
    particle && `(${particle}) `,
    name.family,
    name.suffix && `, ${name.suffix}`,
    ...(name.affiliation ?? []).map((place) => ` @${place}`),
    name.position && ` #${name.position}`,
  ]
    .filter(Boolean)
    .join("");
}

/** Everybody whom a byline names, authors first, the others with their role. */
function everybody(text: string): string[] {
  const byline = parseByline(text, { mononyms: true });
  return roles.flatMap((role) =>
    (byline?.[role] ?? []).map((name) => (role === "author" ? "" : `${role}: `) + show(name)),
  );
}

describe.each(Object.entries(table))("%s", (_, rows) => {
  it.each(rows)("%j", (text, ...expected) => {
    expect(everybody(text)).toEqual(expected);
  });
});

it("has at least 400 different rows", () => {
  const texts = Object.values(table).flatMap((rows) => rows.map(([text]) => text));
  expect(new Set(texts).size).toBeGreaterThanOrEqual(400);
  expect(texts).toHaveLength(new Set(texts).size);
});

describe("a byline", () => {
  it("tells authors from the others", () => {
    const byline = parseByline(
      "By Jane Doe with John Roe, translated by Mary Major, edited by Max Muster",
    );
    expect(byline?.author.map(show)).toEqual(["Jane / Doe"]);
    expect(byline?.contributor.map(show)).toEqual(["John / Roe"]);
    expect(byline?.translator.map(show)).toEqual(["Mary / Major"]);
    expect(byline?.editor.map(show)).toEqual(["Max / Muster"]);
  });
  it("has the date of publication, not that of a change", () => {
    const text = "By Jane Doe, May 3, 2020 (updated June 5, 2021)";
    expect(parseByline(text)?.date).toEqual({ year: 2020, month: 5, day: 3 });
  });
  it("says when there are more", () => {
    expect(parseByline("Jane Doe et al.")?.more).toBe(true);
    expect(parseByline("Jane Doe")?.more).toBe(false);
  });
  it.each([
    "By Thursday, the government had fallen",
    "By Joe Biden’s own count the bill would cost a trillion",
    "By the way, Jane Doe said so as well",
    "With Jane Doe at its head the board met again",
    "Von Anfang an war Erika Mustermann dagegen",
  ])("is not this sentence: %j", (text) => {
    expect(parseByline(text)?.whole ?? false).toBe(false);
  });
});

describe("a law of names", () => {
  const given = fc.constantFrom(
    "Jane",
    "J. Berkshire",
    "Jean-Marc",
    "Siobhán",
    "D. R.",
    "Łukasz",
    "Ng",
  );
  const family = fc.constantFrom(
    "Doe",
    "Hardy-Chartrand",
    "O’Grady",
    "Mustermann",
    "Żak",
    "Fowler",
    "Lee",
  );
  const person = fc.record({ given, family });

  it("the order of reading and the order of a bibliography say the same", () => {
    fc.assert(
      fc.property(person, ({ given: g, family: f }) => {
        expect(parseNames(`${f}, ${g}`)).toEqual(parseNames(`${g} ${f}`));
      }),
      sampled(100),
    );
  });
  it("authors keep their order and their number, however they are separated", () => {
    const marks = fc.constantFrom("; ", " | ", " and ", " und ", " et ", ", ", " & ");
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 6 }), marks, (people, mark) => {
        const names = people.map(({ given: g, family: f }) => `${g} ${f}`);
        expect(parseNames(names.join(mark)).map(displayName)).toEqual(names);
      }),
      sampled(100),
    );
  });
  it("nothing that anybody writes makes it fail, and no control or bidi mark comes through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        for (const name of parseNames(text)) {
          expect(displayName(name)).toMatch(
            /^[^\u0000-\u001F\u200E\u200F\u202A-\u202E\u2066-\u2069]+$/u,
          );
        }
      }),
      sampled(500),
    );
  });
});
