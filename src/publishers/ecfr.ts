import type { Publisher } from "../clip";

const page = "page of ecfr.eu, “Welcome to ECFR.eu”";

/** European Council on Foreign Relations. */
export const ecfr: Publisher = {
  name: "European Council on Foreign Relations",
  hosts: ["ecfr.eu"],
  otherNames: ["ECFR"],
  seen: {
    name: `${page}: text`,
    hosts: page,
    otherNames: `${page}: text`,
  },
};
