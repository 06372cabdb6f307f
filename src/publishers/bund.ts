import type { Publisher } from "../clip";

const page = "saved page of bund.net, “Marode Straßen und Brücken: Erhalt statt Neubau” (2022)";

/** Germany’s federation for the environment. Its site’s name is its short name and a slogan. */
export const bund: Publisher = {
  name: "Bund für Umwelt und Naturschutz Deutschland",
  hosts: ["bund.net"],
  otherNames: ["BUND", "BUND e.V.", "BUND für Naturschutz und Umwelt in Deutschland"],
  kinds: [{ path: "/pressemitteilungen/", type: "webpage", genre: "Pressemitteilung" }],
  seen: {
    name: `${page}: meta copyright; first paragraph`,
    hosts: page,
    otherNames: `${page}: og:site_name, <title> and text`,
    kinds: `${page}: address and breadcrumbs`,
  },
};
