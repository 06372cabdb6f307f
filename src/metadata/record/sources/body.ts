import { readNotice } from "../notice";
import { readOwnFacts, type OwnFact } from "../own-facts";
import type { MetadataSource } from "../source";
import { evidenceOf } from "../../../text";
import { bodyByline } from "./byline";

/** What the text itself says: its byline, where it first appeared, and how it is to be cited. */
export const body: MetadataSource = {
  name: "body",
  collect(page) {
    const notice = readNotice(page);
    const { DOI, ISBN, ISSN, number, series } = readOwnFacts(page);
    const own = <T>(fact: OwnFact<T>) => [{ value: fact.value, evidence: evidenceOf(fact.text) }];
    return {
      ...bodyByline.collect(page),
      ...(DOI && { DOI: own(DOI) }),
      ...(ISBN && { ISBN: own(ISBN) }),
      ...(ISSN && { ISSN: own(ISSN) }),
      ...(number
        ? { number: own(number) }
        : series?.value.number && { number: own({ ...series, value: series.value.number }) }),
      ...(series && { "collection-title": own({ ...series, value: series.value.name }) }),
      ...(notice && {
        "container-title": [{ value: notice.venue, evidence: evidenceOf(notice.text) }],
      }),
    };
  },
};
