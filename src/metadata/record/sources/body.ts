import { readNotice } from "../notice";
import type { MetadataSource } from "../source";
import { evidenceOf } from "../../../text";
import { bodyByline } from "./byline";

/** What the text itself says: its byline, and where it first appeared. */
export const body: MetadataSource = {
  name: "body",
  collect(page) {
    const notice = readNotice(page);
    return {
      ...bodyByline.collect(page),
      ...(notice && {
        "container-title": [{ value: notice.venue, evidence: evidenceOf(notice.text) }],
      }),
    };
  },
};
