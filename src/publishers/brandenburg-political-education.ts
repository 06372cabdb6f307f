import type { Publisher } from "../clip";

const page = "saved page of politische-bildung-brandenburg.de, “Homo Brandenburgensis” (2015)";

/** Brandenburg’s agency for civic education. */
export const brandenburgPoliticalEducation: Publisher = {
  name: "Brandenburgische Landeszentrale für politische Bildung",
  hosts: ["politische-bildung-brandenburg.de"],
  place: "Potsdam",
  seen: {
    name: `${page}: <title> and header`,
    hosts: page,
    place: `${page}: imprint of the book that the page is taken from`,
  },
};
