import type { PartialDate, Season } from "./item";

const seasons: Season[] = ["spring", "summer", "autumn", "winter"];

/**
 * ISO 8601 at the date's own precision: "2019", "2019-08", "2019-08-28". A season is written as in
 * EDTF level 1 (ISO 8601-2): "2024-21" is spring 2024, "2024-24" winter.
 */
export function isoDate(date: PartialDate): string {
  const year = String(date.year).padStart(4, "0");
  if (date.season) return `${year}-${21 + seasons.indexOf(date.season)}`;
  const parts = [date.month, date.day].filter((part) => part !== undefined);
  return [year, ...parts.map((part) => String(part).padStart(2, "0"))].join("-");
}
