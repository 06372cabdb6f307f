import { kindOf, numberOf } from "../kinds";
import { readLabels } from "../labels";
import type { MetadataSource } from "../source";
import { evidenceOf } from "../text";

/** The kind of publication, from a word above the title, a category or the head: "Policy Brief", "Kommentar". */
export const label: MetadataSource = {
  name: "label",
  collect(page) {
    for (const { text } of readLabels(page)) {
      const kind = kindOf(text);
      if (!kind) continue;
      const evidence = evidenceOf(text);
      const number = numberOf(text);
      return {
        genre: [{ value: kind.genre, evidence, atMost: "likely" }],
        // What the institute's word means in CSL's terms is our reading of it.
        type: [{ value: kind.type, evidence, atMost: "guess" }],
        ...(number && { number: [{ value: number, evidence, atMost: "likely" }] }),
      };
    }
    return {};
  },
};
