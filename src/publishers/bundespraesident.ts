import type { Publisher } from "../clip";

const page =
  "saved page of bundespraesident.de, “Rede von Bundespräsident Johannes Rau beim Föderalismuskonvent der deutschen Landesparlamente” (2003)";

/** The office of Germany’s president. Its pages call the site by its address. */
export const bundespraesident: Publisher = {
  name: "Bundespräsidialamt",
  hosts: ["bundespraesident.de"],
  kinds: [{ path: "/Reden/", type: "speech", genre: "Rede" }],
  seen: {
    name: `${page}: copyright line`,
    hosts: page,
    kinds: `${page}: address and breadcrumbs (“Reden”)`,
  },
};
