import { displayName, type Name } from "../../../clip";
import { contributors } from "../byline-line";
import { bylinesInBody, bylinesNearTitle } from "../bylines";
import { doubtfulBylines } from "../doubtful-bylines";
import type { FoundByline } from "../found-byline";
import { peopleInRows } from "../labelled-people";
import type { Page } from "../page";
import { datesOfLine, offerOf } from "../shown-dates";
import { roles } from "../names";
import type { MetadataSource, Offers } from "../source";
import { evidenceOf } from "../../../text";

/** The line near the title that says who wrote it. */
export const byline: MetadataSource = {
  name: "byline",
  collect(page) {
    const lines = [...withContributors(bylinesNearTitle(page)), ...peopleInRows(page)];
    if (lines.some(({ author }) => author.length > 0)) return offersOf(lines, page);
    const doubtful = offersOf(doubtfulBylines(page), page).author ?? [];
    return {
      ...offersOf(lines, page),
      ...(doubtful.length > 0 && { author: doubtful.map((offer) => ({ ...offer, last: true })) }),
    };
  },
};

/** "Contributors: Jane Doe", where no author is named: then it is they who wrote it. */
function withContributors(lines: FoundByline[]): FoundByline[] {
  if (lines.some(({ author }) => author.length > 0)) return lines;
  return lines.map((line) =>
    contributors.test(line.text) ? { ...line, author: line.contributor, contributor: [] } : line,
  );
}

/** The same line among the paragraphs of the text: "By A and B, August 28, 2019". */
export const bodyByline: MetadataSource = {
  name: "body",
  collect: (page) => offersOf(bylinesInBody(page), page),
};

/** One offer of all the names together: sites give each author a line of his own. */
function offersOf(lines: FoundByline[], page: Page): Offers {
  const offers: Offers = {};
  for (const role of roles) {
    const saying = lines.filter((line) => line[role].length > 0);
    if (saying.length === 0) continue;
    const used = saying.flatMap(({ at }) =>
      at === undefined ? [] : [{ at, as: "byline" as const }],
    );
    offers[role] = [
      {
        value: distinct(saying.flatMap((line) => line[role])),
        evidence: evidenceOf(saying[0]?.text ?? ""),
        ...(used.length > 0 && { used }),
      },
    ];
  }
  const dates = lines
    .filter(({ author }) => author.length > 0)
    .map(({ text }) =>
      datesOfLine(text, page).filter(({ meaning }) => !meaning || meaning === "published"),
    )
    .find((found) => found.length > 0);
  // Beside the names it says as plainly as a label what it is the date of.
  if (dates) offers.issued = dates.map((date) => offerOf({ ...date, meaning: "published" }));
  return offers;
}

/** A line of two roles is read by whoever looks for either. */
function distinct(names: Name[]): Name[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const shown = displayName(name);
    return !seen.has(shown) && seen.add(shown);
  });
}
