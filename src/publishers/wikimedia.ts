import type { Publisher } from "../clip";

const page =
  "saved page of wikimediafoundation.org, “Access to Wikipedia restored in Turkey after more than two and a half years” (2020)";

/** Wikimedia Foundation. */
export const wikimedia: Publisher = {
  name: "Wikimedia Foundation",
  hosts: ["wikimediafoundation.org"],
  otherNames: ["The Wikimedia Foundation, Inc"],
  kinds: [{ label: "News", type: "webpage", genre: "News" }],
  seen: {
    name: `${page}: og:site_name and header`,
    hosts: page,
    otherNames: `${page}: footer`,
    kinds: `${page}: label above the title`,
  },
};
