import type { Publisher } from "../clip";

const page = "Zotero’s translator for institute.global (2021)";

/** Tony Blair Institute for Global Change. */
export const tonyBlairInstitute: Publisher = {
  name: "Tony Blair Institute for Global Change",
  hosts: ["institute.global"],
  language: "en",
  seen: {
    name: `${page}: institution of its reports`,
    hosts: page,
    language: `${page}: language of its reports`,
  },
};
