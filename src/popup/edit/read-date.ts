import type { PartialDate, Season } from "../../clip";

const seasons: Season[] = ["spring", "summer", "autumn", "winter"];

/**
 * A date as the user types it, at the precision that they give; undefined for what is none.
 * @param parse reads what pages print ("28 August 2019", "Spring 2019"); years and ISO 8601 are read here
 */
export function readDate(
  text: string,
  parse: (text: string) => PartialDate | undefined,
): PartialDate | undefined {
  const iso = /^\s*(\d{4})(?:-(\d{2}))?\s*$/.exec(text);
  if (!iso) return parse(text);
  const year = Number(iso[1]);
  const second = iso[2] === undefined ? undefined : Number(iso[2]);
  if (second === undefined) return { year };
  if (second >= 1 && second <= 12) return { year, month: second };
  // EDTF level 1 (ISO 8601-2): 21 is spring, 24 winter.
  const season = seasons[second - 21];
  return season && { year, season };
}
