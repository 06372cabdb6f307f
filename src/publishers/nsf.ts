import type { Publisher } from "../clip";

const page =
  "saved page of nsf.gov, “Climate change problem solvers: Startups with solutions” (2021)";

/** U.S. National Science Foundation. Its site’s name begins with its short name. */
export const nsf: Publisher = {
  name: "U.S. National Science Foundation",
  hosts: ["nsf.gov"],
  otherNames: ["NSF", "National Science Foundation"],
  place: "Alexandria",
  country: "US",
  kinds: [{ path: "^/science-matters/", type: "post-weblog" }],
  magazines: [{ path: "^/science-matters/", name: "Science Matters" }],
  seen: {
    name: `${page}: og:site_name and text`,
    hosts: page,
    otherNames: `${page}: og:site_name; note on the author`,
    place: `${page}: address in the footer`,
    country: `${page}: address in the footer`,
    kinds: `${page}: address and footer (“Science Matters Blog”)`,
    magazines: `${page}: address and breadcrumbs`,
  },
};
