import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate } from "../../../../src/clip";
import { parseDate } from "../../../../src/metadata/record";
import { dateMeaning, findDates } from "../../../../src/metadata/record/dates";
import { sampled } from "../../../sampled";
import { table } from "./table";

describe.each(Object.entries(table))("%s", (_, rows) => {
  it.each(rows)("%j is %s", (text, expected, language) => {
    const date = parseDate(text, language);
    expect(date && isoDate(date)).toBe(expected);
  });
});

it("has at least 200 rows", () => {
  expect(Object.values(table).flat().length).toBeGreaterThanOrEqual(200);
});

it("finds every date in a line with its place", () => {
  const text = "Published 18 March 2025 — Updated March 21, 2025";
  expect(
    findDates(text).map(({ date, start, end }) => [date && isoDate(date), text.slice(start, end)]),
  ).toEqual([
    ["2025-03-18", "18 March 2025"],
    ["2025-03-21", "March 21, 2025"],
  ]);
});

it("finds a date that can be read two ways, and says both", () => {
  const [found] = findDates("Published 03/04/2024 in Ottawa", "en");
  expect(found?.date).toBeUndefined();
  expect(found?.either?.map(isoDate)).toEqual(["2024-04-03", "2024-03-04"]);
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
  ["Opublikowano", "published"],
  ["Data publikacji:", "published"],
  ["Publikováno", "published"],
  ["Publicerad", "published"],
  ["Publiceret", "published"],
  ["Publisert", "published"],
  ["Julkaistu", "published"],
  ["Yayınlanma tarihi:", "published"],
  ["Опубликовано", "published"],
  ["Опубліковано", "published"],
  ["公開日:", "published"],
  ["发布时间：", "published"],
  ["등록일", "published"],
  ["Zaktualizowano", "modified"],
  ["Aktualizace:", "modified"],
  ["Uppdaterad", "modified"],
  ["Opdateret", "modified"],
  ["Sist oppdatert", "modified"],
  ["Päivitetty", "modified"],
  ["Son güncelleme:", "modified"],
  ["Обновлено", "modified"],
  ["Оновлено", "modified"],
  ["最終更新日:", "modified"],
  ["수정", "modified"],
  ["Wydarzenie:", "other"],
  ["Мероприятие", "other"],
  ["開催日", "other"],
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
    const languages = fc.constantFrom(
      ...["en-US", "en-GB", "de", "de-AT", "fr", "es", "it", "nl", "pt", "pl", "cs", "sv", "da"],
      ...["nb", "fi", "tr", "ru", "uk", "ja", "zh", "ko"],
    );
    const styles = fc.constantFrom("full", "long", "medium");
    fc.assert(
      fc.property(day, languages, styles, (iso, language, dateStyle) => {
        const format = new Intl.DateTimeFormat(language, { dateStyle, timeZone: "UTC" });
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
