import type { Publisher } from "../clip";

const page = "saved page of laviedesidees.fr, “L’évaluation et les listes de revues” (2009)";

/** La Vie des idées. */
export const laVieDesIdees: Publisher = {
  name: "La Vie des idées",
  hosts: ["laviedesidees.fr"],
  otherNames: ["laviedesidees.fr"],
  kinds: [
    { label: "Essai", type: "article-magazine", genre: "Essai" },
    { label: "Recension", type: "article-magazine", genre: "Recension" },
    { label: "Entretien", type: "interview", genre: "Entretien" },
  ],
  seen: {
    name: `${page}: DC.publisher and <title>`,
    hosts: page,
    otherNames: `${page}: copyright line`,
    kinds: `${page}: label above the title; menu under “Catégories”`,
  },
};
