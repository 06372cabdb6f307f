import type { Publisher } from "../clip";

const page = "Zotero’s translator for citizenlab.ca (2021)";

/** Citizen Lab at the University of Toronto. */
export const citizenLab: Publisher = {
  name: "Citizen Lab, University of Toronto",
  hosts: ["citizenlab.ca"],
  otherNames: ["The Citizen Lab", "Citizen Lab"],
  seen: {
    name: `${page}: institution of its publications, by the citations that it recommends`,
    hosts: page,
    otherNames: `${page}: suffix of its <title>`,
  },
};
