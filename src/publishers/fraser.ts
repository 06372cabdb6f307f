import type { Publisher } from "../clip";

const page = "en.wikipedia.org/wiki/Fraser_Institute";

/** Fraser Institute. */
export const fraser: Publisher = {
  name: "Fraser Institute",
  hosts: ["fraserinstitute.org"],
  otherNames: ["The Fraser Institute"],
  place: "Vancouver",
  country: "CA",
  seen: {
    name: page,
    hosts: `${page}: website`,
    otherNames: `${page}: text`,
    place: `${page}: headquarters`,
    country: `${page}: location`,
  },
};
