import { evidenceOf } from "../../../text";
import { calendar } from "../dates";
import type { MetadataSource } from "../source";

/** The date in the page's own address: "/2025/12/19/a-title", "/2025/12/a-title", "/2025-12-19-a-title". */
export const address: MetadataSource = {
  name: "address",
  collect({ url }) {
    const path = URL.parse(url)?.pathname ?? "";
    const [, y, m, d] =
      /\/((?:19|20)\d{2})\/(\d{1,2})(?:\/(\d{1,2}))?\//.exec(path) ??
      /\/((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/.exec(path) ??
      [];
    const value = calendar(y, Number(m), d);
    // Often the month in which the work was begun, or the day of a move: what says more goes first.
    return value ? { issued: [{ value, evidence: evidenceOf(path), last: true }] } : {};
  },
};
