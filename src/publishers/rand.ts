import type { Publisher } from "../clip";

const page = "Zotero’s translator for rand.org (2021)";

/** RAND Corporation. What it published elsewhere has an address of its own. */
export const rand: Publisher = {
  name: "RAND Corporation",
  hosts: ["rand.org"],
  place: "Santa Monica",
  language: "en",
  kinds: [
    { path: "^/pubs/external_publications/", type: "article-journal" },
    { path: "^/pubs/", type: "report" },
  ],
  seen: {
    name: `${page}: institution of its reports`,
    hosts: page,
    place: "annual report of 2017: its own citation (“Santa Monica, Calif.: RAND Corporation”)",
    language: `${page}: language of its reports`,
    kinds: `${page}: addresses of its reports and of what appeared in journals`,
  },
};
