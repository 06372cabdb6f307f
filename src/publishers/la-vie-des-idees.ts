import type { Publisher } from "../clip";

const page = "saved page of laviedesidees.fr, “L’évaluation et les listes de revues” (2009)";

/** La Vie des idées. */
export const laVieDesIdees: Publisher = {
  name: "La Vie des idées",
  hosts: ["laviedesidees.fr"],
  otherNames: ["laviedesidees.fr"],
  seen: {
    name: `${page}: DC.publisher and <title>`,
    hosts: page,
    otherNames: `${page}: copyright line`,
  },
};
