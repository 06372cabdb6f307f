import type { Publisher } from "../clip";

const page = "Zotero’s translator for citizenlab.ca (2021)";

/** Citizen Lab at the University of Toronto. */
export const citizenLab: Publisher = {
  name: "The Citizen Lab",
  hosts: ["citizenlab.ca"],
  otherNames: ["Citizen Lab", "Citizen Lab, University of Toronto"],
  seen: {
    name: `${page}: suffix of its <title>`,
    hosts: page,
    otherNames: `${page}: institution of its publications, by the citations that it recommends`,
  },
};
