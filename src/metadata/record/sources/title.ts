import { splitTitle } from "../split-title";
import { venueName } from "../venues";
import type { MetadataSource } from "../source";
import { evidenceOf } from "../../../text";

/** The parts of a title that names more than the work: "Title: A and B in the Venue". */
export const title: MetadataSource = {
  name: "title",
  collect(page) {
    const texts = [page.heading?.text, page.head.first("og:title"), page.titleTag];
    for (const text of texts) {
      const split = text ? splitTitle(text, page) : undefined;
      if (!text || !split) continue;
      const evidence = evidenceOf(text);
      return {
        title: [{ value: split.title, evidence }],
        author: [{ value: split.authors, evidence }],
        ...(split.venue && { "container-title": [{ value: venueName(split.venue), evidence }] }),
      };
    }
    return {};
  },
};
