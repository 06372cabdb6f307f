import type { PartialDate, Season } from "../clip";
import type { TextKey, Words } from "../browser";

const seasons: Record<Season, TextKey> = {
  spring: "seasonSpring",
  summer: "seasonSummer",
  autumn: "seasonAutumn",
  winter: "seasonWinter",
};

/**
 * A date in the reader's language at its own precision: "2019", "August 2019", "28 August 2019", "Spring 2019".
 * Always in the Gregorian calendar, in which pages give it: in a Thai browser 2019 must not become 2562.
 */
export function formatDate(date: PartialDate, { t, language }: Words): string {
  // Date.UTC takes the years 0–99 for 1900–1999.
  const day = new Date(0);
  day.setUTCFullYear(date.year, (date.month ?? 1) - 1, date.day ?? 1);
  const show = (parts: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { ...parts, calendar: "gregory", timeZone: "UTC" }).format(
      day,
    );
  if (date.season) return t(seasons[date.season], show({ year: "numeric" }));
  return show({
    year: "numeric",
    ...(date.month !== undefined && { month: "long" }),
    ...(date.day !== undefined && { day: "numeric" }),
  });
}

/** The day of a moment (ISO 8601) in the reader's language and time zone; without the year if it is that of `now`. */
export function formatDay(moment: string, { language }: Words, now: Date): string {
  const day = new Date(moment);
  const thisYear = day.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "long",
    ...(!thisYear && { year: "numeric" }),
    calendar: "gregory",
  }).format(day);
}
