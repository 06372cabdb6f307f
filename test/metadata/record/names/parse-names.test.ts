import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayName, type Name } from "../../../../src/clip";
import { parseNames } from "../../../../src/metadata/record";
import { parseByline, roles } from "../../../../src/metadata/record/names";
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
    "Иван",
    "Γιώργος",
    "Ayşe",
  );
  const family = fc.constantFrom(
    "Doe",
    "Hardy-Chartrand",
    "O’Grady",
    "Mustermann",
    "Żak",
    "Fowler",
    "Lee",
    "Тимофеев",
    "Yılmaz",
  );
  const person = fc.record({ given, family });
  /** What stands around a name and is no part of it. */
  const before = fc.constantFrom(
    "",
    "Dr. ",
    "Prof. Dr. ",
    "Sir ",
    "Hon. ",
    "Lt. Gen. (ret.) ",
    "Amb. ",
  );
  const behind = fc.constantFrom("", ", PhD", ", M.D., MPH", " CBE", ", KCMG", " (ret.)");

  it("the order of reading and the order of a bibliography say the same", () => {
    fc.assert(
      fc.property(person, ({ given: g, family: f }) => {
        expect(parseNames(`${f}, ${g}`)).toEqual(parseNames(`${g} ${f}`));
      }),
      sampled(100),
    );
  });
  it("authors keep their order and their number, however they are separated", () => {
    const marks = fc.constantFrom(
      "; ",
      " | ",
      " and ",
      " und ",
      " et ",
      ", ",
      " & ",
      " och ",
      " и ",
    );
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 6 }), marks, (people, mark) => {
        const names = people.map(({ given: g, family: f }) => `${g} ${f}`);
        expect(parseNames(names.join(mark)).map(displayName)).toEqual(names);
      }),
      sampled(100),
    );
  });
  it("a list with commas and an “and” gives everybody back, with titles and degrees gone", () => {
    const titled = fc.record({ person, before, behind });
    fc.assert(
      fc.property(fc.array(titled, { minLength: 2, maxLength: 6 }), (people) => {
        const written = people.map(
          ({ person: { given: g, family: f }, before: b, behind: e }) => `${b}${g} ${f}${e}`,
        );
        const line = `By ${written.slice(0, -1).join(", ")} and ${written.at(-1)}`;
        expect(parseNames(line)).toEqual(people.map((one) => one.person));
      }),
      sampled(200),
    );
  });
  it("a plain name is the same behind a label and before a date", () => {
    for (const [text, ...expected] of table["plain names"] ?? [])
      expect(everybody(`By ${text}, August 28, 2019`)).toEqual(expected);
  });
  it("a name that was read is read the same again", () => {
    for (const [text] of Object.values(table).flat()) {
      const names = parseNames(text).map(displayName);
      if (/[{\u3040-\u9FFF\uAC00-\uD7AF]/.test(text)) continue;
      for (const name of names) expect(parseNames(name).map(displayName)).toEqual([name]);
    }
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
  it("nothing made of the words of bylines makes it fail", () => {
    const words = fc.constantFrom(
      ..."By Jane DOE O’Brien van 't von und zu der al-Rashid bin Jr. III Dr. PhD M.A. CBE, and y & ; | · / – ( ) [ “ ” . : 王小明 김 Иван И.Н. Senior Fellow at the Institute of in In ed. (eds.) with translated by 2020 May et al.".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.constantFrom(" ", ""), (all, space) => {
        for (const name of parseNames(all.join(space)))
          expect(displayName(name).trim()).not.toBe("");
      }),
      sampled(1000),
    );
  });
  it.each([
    ["words", "A"],
    ["capitals and spaces", "Aa "],
    ["brackets", "("],
    ["pairs of brackets", "(a)"],
    ["commas", ","],
    ["ands", " and"],
    ["particles", "van der "],
    ["titles", "Dr. "],
    ["degrees", "Doe, PhD "],
    ["quotation marks", " “a"],
    ["a word and In", "Aa Aa In "],
    ["slashes", "Aa Aa/"],
    ["points", "A."],
    ["labels", "translated by "],
    ["digits", "1 "],
    ["white space", " \t\n"],
  ])("100,000 characters of %s come to an end", (_, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    expect(Array.isArray(parseNames(text))).toBe(true);
    expect(Array.isArray(parseNames(`Jane Doe ${text}, John Roe`))).toBe(true);
  });
});
