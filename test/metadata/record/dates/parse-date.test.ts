import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate } from "../../../../src/clip";
import { parseDate } from "../../../../src/metadata/record";
import { dateMeaning, findDates } from "../../../../src/metadata/record/dates";
import { sampled } from "../../../sampled";

/** Text → date as ISO 8601 at its precision; seasons as in EDTF: 2024-21 is spring. A third word is the page's language. */
const table: Record<string, [text: string, date: string | undefined, language?: string][]> = {
  "time stamps give their own day": [
    ["2019-08-28", "2019-08-28"],
    ["2019-08-28T14:12:09+00:00", "2019-08-28"],
    ["2019-08-28T23:59:59-11:00", "2019-08-28"],
    ["2019-08-28T00:00:00+14:00", "2019-08-28"],
    ["2019-08-28 14:12", "2019-08-28"],
    ["2019-08-28T14:12:09.123Z", "2019-08-28"],
    ["2019/08/28", "2019-08-28"],
    ["2019/8/2", "2019-08-02"],
    ["20190828", "2019-08-28"],
    ["20190828T141209Z", "2019-08-28"],
    ["Wed, 28 Aug 2019 14:12:09 GMT", "2019-08-28"],
    ["Wed Aug 28, 2019", "2019-08-28"],
  ],
  English: [
    ["August 28, 2019", "2019-08-28"],
    ["August 28 2019", "2019-08-28"],
    ["Aug. 28, 2019", "2019-08-28"],
    ["Sept. 3, 2019", "2019-09-03"],
    ["August 28th, 2019", "2019-08-28"],
    ["28 August 2019", "2019-08-28"],
    ["28th of August 2019", "2019-08-28"],
    ["28 Aug 2019", "2019-08-28"],
    ["28-Aug-2019", "2019-08-28"],
    ["Wednesday, August 28, 2019", "2019-08-28"],
    ["Published on August 28, 2019 by Jane Doe", "2019-08-28"],
    ["AUGUST 28, 2019", "2019-08-28"],
    ["August 2019", "2019-08"],
    ["Aug 2019", "2019-08"],
    ["May 2020", "2020-05"],
  ],
  German: [
    ["28. August 2019", "2019-08-28"],
    ["3. März 2024", "2024-03-03"],
    ["Mittwoch, 28. August 2019", "2019-08-28"],
    ["Stand: 5. Mai 2025", "2025-05-05"],
    ["5. Okt. 2020", "2020-10-05"],
    ["1. Januar 2020", "2020-01-01"],
    ["1. Jänner 2020", "2020-01-01"],
    ["Mai 2025", "2025-05"],
    ["05.11.2021", "2021-11-05"],
    ["5.11.2021", "2021-11-05"],
  ],
  French: [
    ["28 août 2019", "2019-08-28"],
    ["1er mars 2020", "2020-03-01"],
    ["le 15 septembre 2009", "2009-09-15"],
    ["févr. 2021", "2021-02"],
    ["Publié le 2 février 2021", "2021-02-02"],
    ["décembre 2019", "2019-12"],
  ],
  "Spanish, Portuguese, Italian, Dutch": [
    ["28 de agosto de 2019", "2019-08-28"],
    ["8 de mayo de 2025", "2025-05-08"],
    ["agosto de 2019", "2019-08"],
    ["3 ene 2020", "2020-01-03"],
    ["28 de março de 2021", "2021-03-28"],
    ["5 de fevereiro de 2020", "2020-02-05"],
    ["28 agosto 2019", "2019-08-28"],
    ["1º gennaio 2020", "2020-01-01"],
    ["12 giugno 2018", "2018-06-12"],
    ["28 augustus 2019", "2019-08-28"],
    ["3 mei 2020", "2020-05-03"],
    ["12 maart 2021", "2021-03-12"],
  ],
  "Chinese and Japanese": [
    ["2019年8月28日", "2019-08-28"],
    ["2019年8月", "2019-08"],
  ],
  "less than a day": [
    ["2019", "2019"],
    ["Published: 2019", "2019"],
    ["2019-08", "2019-08"],
    ["2019/08", "2019-08"],
    ["Spring 2024", "2024-21"],
    ["Summer 2021", "2021-22"],
    ["Fall 2020", "2020-23"],
    ["Winter 2023/24", "2023-24"],
    ["Frühjahr 2024", "2024-21"],
    ["Herbst 2022", "2022-23"],
    ["Été 2021", "2021-22"],
    ["otoño de 2019", "2019-23"],
    ["September/October 2024", "2024"],
    ["July–August 2018", "2018"],
    ["Q3 2023", "2023"],
    ["12–14 August 2019", "2019-08"],
    ["August 12-14, 2019", "2019-08"],
  ],
  "numbers that could be read two ways": [
    ["28/08/2019", "2019-08-28"],
    ["08/28/2019", "2019-08-28"],
    ["04/04/2024", "2024-04-04"],
    ["03/04/2024", "2024-03-04", "en-US"],
    ["03/04/2024", "2024-04-03", "en-GB"],
    ["03/04/2024", "2024-04-03", "fr"],
    ["03/04/2024", undefined, "en"],
    ["03/04/2024", undefined],
  ],
  "no dates": [
    ["", undefined],
    ["2 days ago", undefined],
    ["yesterday", undefined],
    ["In 2019 we said so", undefined],
    ["31 February 2020", undefined],
    ["2019-13-45", undefined],
    ["29 February 2019", undefined],
    ["Room 2019", undefined],
    ["5,000 words", undefined],
    ["12:30", undefined],
    ["version 1.2.2019a", undefined],
  ],
};

describe.each(Object.entries(table))("%s", (_, rows) => {
  it.each(rows)("%j is %s", (text, expected, language) => {
    const date = parseDate(text, language);
    expect(date && isoDate(date)).toBe(expected);
  });
});

it("has at least 60 rows", () => {
  expect(Object.values(table).flat().length).toBeGreaterThanOrEqual(60);
});

it("finds every date in a line with its place", () => {
  const text = "Published 18 March 2025 — Updated March 21, 2025";
  expect(
    findDates(text).map(({ date, start, end }) => [isoDate(date), text.slice(start, end)]),
  ).toEqual([
    ["2025-03-18", "18 March 2025"],
    ["2025-03-21", "March 21, 2025"],
  ]);
});

it.each([
  ["Published on", "published"],
  ["Updated", "modified"],
  ["Last updated:", "modified"],
  ["Stand:", "modified"],
  ["Mis à jour le", "modified"],
  ["Veröffentlicht am", "published"],
  ["Event held on", "other"],
  ["© ", "other"],
  ["Event Transcript / ", undefined],
  ["Ottawa,", undefined],
])("knows what a date after %j is of", (before, meaning) => {
  expect(dateMeaning(before)).toBe(meaning);
});

describe("a law of dates", () => {
  const day = fc
    .date({
      min: new Date("1950-01-01T00:00:00Z"),
      max: new Date("2099-12-31T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));

  it("what a language writes in full is read back", () => {
    const languages = fc.constantFrom("en-US", "en-GB", "de", "fr", "es", "it", "nl", "pt");
    fc.assert(
      fc.property(day, languages, (iso, language) => {
        const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
        const date = parseDate(format.format(new Date(iso)), language);
        expect(date && isoDate(date)).toBe(iso);
      }),
      sampled(300),
    );
  });
  it("a time zone never moves the day", () => {
    const zone = fc.constantFrom("Z", "+14:00", "-12:00", "+05:30");
    fc.assert(
      fc.property(day, zone, fc.integer({ min: 0, max: 23 }), (iso, offset, hour) => {
        const date = parseDate(`${iso}T${String(hour).padStart(2, "0")}:30:00${offset}`);
        expect(date && isoDate(date)).toBe(iso);
      }),
      sampled(100),
    );
  });
  it("a date is real, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(9999), (text, year) => {
        const date = parseDate(`${text} ${year}`);
        if (date?.day === undefined) return;
        expect(new Date(isoDate(date)).toISOString().slice(0, 10)).toBe(isoDate(date));
      }),
      sampled(300),
    );
  });
});
