import { bylinesInBody, bylinesNearTitle, doubtfulBylines, type FoundByline } from "../bylines";
import { roles } from "../names";
import type { MetadataSource, Offers } from "../source";
import { evidenceOf } from "../../../text";

/** The line near the title that says who wrote it. */
export const byline: MetadataSource = {
  name: "byline",
  collect(page) {
    const lines = bylinesNearTitle(page);
    if (lines.some(({ author }) => author.length > 0)) return offersOf(lines);
    const doubtful = offersOf(doubtfulBylines(page)).author ?? [];
    return {
      ...offersOf(lines),
      ...(doubtful.length > 0 && { author: doubtful.map((offer) => ({ ...offer, last: true })) }),
    };
  },
};

/** The same line among the paragraphs of the text: "By A and B, August 28, 2019". */
export const bodyByline: MetadataSource = {
  name: "body",
  collect: (page) => offersOf(bylinesInBody(page)),
};

/** One offer of all the names together: sites give each author a line of his own. */
function offersOf(lines: FoundByline[]): Offers {
  const offers: Offers = {};
  for (const role of roles) {
    const saying = lines.filter((line) => line[role].length > 0);
    if (saying.length === 0) continue;
    const used = saying.flatMap(({ at }) =>
      at === undefined ? [] : [{ at, as: "byline" as const }],
    );
    offers[role] = [
      {
        value: saying.flatMap((line) => line[role]),
        evidence: evidenceOf(saying[0]?.text ?? ""),
        ...(used.length > 0 && { used }),
      },
    ];
  }
  const dated = lines.find(({ date, author }) => date && author.length > 0);
  if (dated?.date) offers.issued = [{ value: dated.date, evidence: evidenceOf(dated.text) }];
  return offers;
}
