import { readNotice, readPeriodical } from "../notice";
import { readNotices } from "../notices";
import { readOwnFacts, type OwnFact } from "../own-facts";
import type { MetadataSource } from "../source";
import { evidenceOf } from "../../../text";
import { bodyByline } from "./byline";

/** What the text itself says: its byline, where it first appeared, and how it is to be cited, who paid for it. */
export const body: MetadataSource = {
  name: "body",
  collect(page) {
    const notice = readNotice(page);
    const printed = notice ?? readPeriodical(page);
    const { DOI, ISBN, ISSN, number, series, imprint } = readOwnFacts(page);
    const own = <T>(fact: OwnFact<T>) => [
      {
        value: fact.value,
        evidence: evidenceOf(fact.text),
        ...(fact.doubtful && { atMost: "guess" as const }),
      },
    ];
    const byline = bodyByline.collect(page);
    const year = imprint?.value.issued;
    const { funding, disclosure, correction } = readNotices(page);
    const verbatim = (value: string) => [{ value, evidence: evidenceOf(value) }];
    return {
      ...byline,
      ...(DOI && { DOI: own(DOI) }),
      ...(ISBN && { ISBN: own(ISBN) }),
      ...(ISSN && { ISSN: own(ISSN) }),
      ...(number
        ? { number: own(number) }
        : series?.value.number && { number: own({ ...series, value: series.value.number }) }),
      ...(imprint && { "publisher-place": own({ ...imprint, value: imprint.value.place }) }),
      ...(year && {
        issued: [
          ...(byline.issued ?? []),
          ...own({ text: imprint.text, value: year }).map((offer) => ({ ...offer, last: true })),
        ],
      }),
      ...(series && { "collection-title": own({ ...series, value: series.value.name }) }),
      ...(printed && {
        "container-title": [{ value: printed.venue, evidence: evidenceOf(printed.text) }],
      }),
      ...(notice?.date && {
        "original-date": [{ value: notice.date, evidence: evidenceOf(notice.text) }],
      }),
      ...(funding && { funding: verbatim(funding) }),
      ...(disclosure && { disclosure: verbatim(disclosure) }),
      ...(correction && { correction: verbatim(correction) }),
    };
  },
};
