import { kindOf, numberOf, seriesOf } from "../kinds";
import { readLabels } from "../labels";
import type { MetadataSource } from "../source";
import { evidenceOf } from "../../../text";

/** The kind of publication, from a word above the title, a category or the head: "Policy Brief", "Kommentar". */
export const label: MetadataSource = {
  name: "label",
  collect(page) {
    for (const { text } of readLabels(page)) {
      const series = seriesOf(text);
      const kind = kindOf(text) ?? series?.kind;
      if (!kind) continue;
      const evidence = evidenceOf(text);
      const number = numberOf(text) ?? series?.number;
      const longer = series && !kindOf(series.name) ? series.name : undefined;
      return {
        genre: [{ value: kind.genre, evidence, atMost: "likely" }],
        // What the institute's word means in CSL's terms is our reading of it.
        type: [{ value: kind.type, evidence, atMost: "guess" }],
        ...(longer && { "collection-title": [{ value: longer, evidence, atMost: "likely" }] }),
        ...(number && { number: [{ value: number, evidence, atMost: "likely" }] }),
      };
    }
    return {};
  },
};
