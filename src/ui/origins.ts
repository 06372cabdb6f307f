import type { Source } from "../clip";
import type { TextKey } from "../browser";

/** Where a value comes from, in a sentence. */
export const origins: Record<Source, TextKey> = {
  you: "fromYou",
  "site-choice": "fromSiteChoice",
  "publisher-profile": "fromProfile",
  byline: "fromByline",
  "author-block": "fromAuthorBlock",
  body: "fromBody",
  title: "fromTitle",
  label: "fromLabel",
  "json-ld": "fromData",
  highwire: "fromData",
  "dublin-core": "fromData",
  eprints: "fromData",
  "page-state": "fromData",
  "open-graph": "fromData",
  meta: "fromData",
  time: "fromTime",
  link: "fromLink",
  address: "fromAddress",
  document: "fromDocument",
  site: "fromSite",
};
