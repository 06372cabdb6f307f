import type { PartialDate } from "../../../clip";
import { cleanText } from "../../../text";
import { calendar, years } from "./calendar";
import { findDates } from "./find";
import { modifiedWords, otherWords, publishedWords } from "./words";

export { calendar, orderOf, type DayOrder } from "./calendar";
export { isBefore, isEqual, isSameDate } from "./compare";
export { findDates, type FoundDate } from "./find";

/**
 * The date in a short text ("Published on August 28, 2019", "2019-08-28T14:12:09+00:00", "Frühjahr 2024"), at
 * its own precision. A time stamp gives its own calendar day, never that of another time zone. Undefined where
 * there is none, where it is not a date ("2 days ago"), and where day and month cannot be told apart.
 * @param language BCP 47, for 03/04/2024.
 */
export function parseDate(text: string, language = ""): PartialDate | undefined {
  const line = cleanText(text, 300);
  return whole(line) ?? findDates(line, language)[0]?.date;
}

/** Forms that count only when nothing stands beside them: a number within a sentence is not a date. */
function whole(line: string): PartialDate | undefined {
  const bare = line.replace(publishedWords, "").replace(/^[\s:,()–-]+|[\s:,.()–-]+$/g, "");
  const year = /^(\d{4})(?:\s?(?:г|р|r|年|년))?$/.exec(bare);
  if (year) return years(year[1]);
  const yearMonth = /^(\d{4})[-/.](\d{1,2})$/.exec(bare);
  if (yearMonth) return calendar(yearMonth[1], Number(yearMonth[2]));
  // Not the milliseconds since 1970, which begin with years of the seventeenth century.
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?(?!\d).*)?$/.exec(bare);
  return compact ? calendar(compact[1], Number(compact[2]), compact[3]) : undefined;
}

/** "other": of an event, a deadline, a copyright. */
export type DateMeaning = "published" | "modified" | "other";

/** What the words before a date say it is the date of. */
export function dateMeaning(before: string): DateMeaning | undefined {
  // What stands before a mark belongs to something else: "Event Transcript / April 19, 2024".
  const near = before.split(/[/|•·]/).at(-1) ?? "";
  if (modifiedWords.test(near)) return "modified";
  if (publishedWords.test(near)) return "published";
  return otherWords.test(near) ? "other" : undefined;
}
