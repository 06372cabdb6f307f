import type { Publisher } from "../clip";

const page =
  "saved page of umweltbundesamt.de, “EU-Taxonomie: Atomkraft und Erdgas sind nicht nachhaltig” (2022)";

/** Umweltbundesamt, Germany’s agency for the environment. */
export const umweltbundesamt: Publisher = {
  name: "Umweltbundesamt",
  hosts: ["umweltbundesamt.de"],
  otherNames: ["UBA"],
  seen: {
    name: `${page}: og:site_name and dcterms.publisher`,
    hosts: page,
    otherNames: `${page}: menu (“Das UBA”)`,
  },
};
