import type { Publisher } from "../clip";

const page = "en.wikipedia.org/wiki/Pew_Research_Center";

/** Pew Research Center. */
export const pew: Publisher = {
  name: "Pew Research Center",
  hosts: ["pewresearch.org"],
  place: "Washington, D.C.",
  country: "US",
  seen: {
    name: page,
    hosts: `${page}: website`,
    place: `${page}: location`,
    country: `${page}: location`,
  },
};
