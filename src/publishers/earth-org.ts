import type { Publisher } from "../clip";

const page =
  "saved page of earth.org, “4 Emerging Technologies That Are Helping Us in the Fight Against Climate Change” (2025)";

/** Earth.Org. Its name looks like an address. */
export const earthOrg: Publisher = {
  name: "Earth.Org",
  hosts: ["earth.org"],
  otherNames: ["Earth.Org Ltd"],
  place: "Hong Kong",
  country: "HK",
  seen: {
    name: `${page}: og:site_name and copyright line`,
    hosts: page,
    otherNames: `${page}: address in the footer`,
    place: `${page}: address in the footer`,
    country: `${page}: address in the footer`,
  },
};
