import type { Publisher } from "../clip";

const page = "saved page of mises.org, “Nagel on Reason” (2025)";

/** Mises Institute. Its pages write the month first. */
export const mises: Publisher = {
  name: "Mises Institute",
  hosts: ["mises.org"],
  place: "Auburn",
  country: "US",
  series: [{ path: "^/friday-philosophy/", name: "Friday Philosophy" }],
  magazines: [{ path: "^/mises-wire/", name: "Mises Wire" }],
  seen: {
    name: `${page}: og:site_name and address in the footer`,
    hosts: page,
    place: `${page}: address in the footer`,
    country: `${page}: address in the footer`,
    series: `${page}: label above the title, and its address`,
    magazines: `${page}: links to its articles, and their label`,
  },
};
