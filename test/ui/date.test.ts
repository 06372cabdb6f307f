import { describe, expect, test } from "vitest";
import type { PartialDate } from "../../src/clip";
import { formatDate, formatDay } from "../../src/ui";
import { languageName } from "../../src/ui/language-name";
import { readingMinutes } from "../../src/ui/reading-time";
import { words } from "./show";

describe("a date is shown at its own precision, in the reader's language", () => {
  test.each<[string, PartialDate, string]>([
    ["en-GB", { year: 2019 }, "2019"],
    ["en-GB", { year: 2019, month: 8 }, "August 2019"],
    ["en-GB", { year: 2019, month: 8, day: 28 }, "28 August 2019"],
    ["en-GB", { year: 2019, month: 1, day: 1 }, "1 January 2019"],
    ["en-GB", { year: 2020, month: 2, day: 29 }, "29 February 2020"],
    ["en-GB", { year: 2024, season: "spring" }, "Spring 2024"],
    ["en-GB", { year: 2024, season: "winter" }, "Winter 2024"],
    ["en-US", { year: 2019, month: 8, day: 28 }, "August 28, 2019"],
    ["de", { year: 2019, month: 8, day: 28 }, "28. August 2019"],
    ["de", { year: 2019, month: 3 }, "März 2019"],
    ["fr", { year: 2019, month: 8 }, "août 2019"],
    ["ja", { year: 2019, month: 8, day: 28 }, "2019年8月28日"],
    // The year is the one that the page prints, whatever the calendar of the country.
    ["th", { year: 2019 }, "2019"],
    ["en-GB", { year: 87, month: 5 }, "May 87"],
  ])("%s %o: %s", (language, date, expected) => {
    expect(formatDate(date, { ...words, language })).toBe(expected);
  });
});

describe("a day", () => {
  const now = new Date("2026-11-24T12:00:00Z");
  test("of this year has no year", () => {
    expect(formatDay("2026-03-03T12:00:00Z", words, now)).toBe("3 March");
  });
  test("of another year has one", () => {
    expect(formatDay("2025-03-03T12:00:00Z", words, now)).toBe("3 March 2025");
  });
});

test.each([
  ["en", "en-GB", "English"],
  ["pt-BR", "en-GB", "Brazilian Portuguese"],
  ["en", "de", "Englisch"],
  ["zz-not a tag", "en-GB", "zz-not a tag"],
  ["", "en-GB", ""],
])("the language %j is, in %s, %j", (tag, language, name) => {
  expect(languageName(tag, language)).toBe(name);
});

test.each([
  [1, 1],
  [230, 1],
  [345, 2],
  [812, 4],
  [23_000, 100],
])("%i words take %i minutes", (count, minutes) => {
  expect(readingMinutes(count)).toBe(minutes);
});
