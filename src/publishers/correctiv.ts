import type { Publisher } from "../clip";

const page =
  "saved page of correctiv.org, “Von München bis Aachen: Im Netz der China-Agenten” (2026)";

/** CORRECTIV. Its pages call the site by its address. */
export const correctiv: Publisher = {
  name: "CORRECTIV",
  hosts: ["correctiv.org"],
  otherNames: ["correctiv.org", "CORRECTIV – Recherchen für die Gesellschaft gGmbH"],
  place: "Essen",
  seen: {
    name: `${page}: text and footer`,
    hosts: page,
    otherNames: `${page}: og:site_name; holder of the account in the footer`,
    place: `${page}: address in the footer (“Zentrale Essen”)`,
  },
};
