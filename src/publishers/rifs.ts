import type { Publisher } from "../clip";

const page = "saved page of rifs-potsdam.de, “Energiewende und gesellschaftlicher Wandel” (2023)";

/** Forschungsinstitut für Nachhaltigkeit in Potsdam. */
export const rifs: Publisher = {
  name: "Forschungsinstitut für Nachhaltigkeit",
  hosts: ["rifs-potsdam.de"],
  otherNames: ["RIFS"],
  listings: "^/de/forschungsbereich/",
  seen: {
    name: `${page}: og:site_name`,
    hosts: page,
    otherNames: `${page}: text`,
    listings: `${page}: address and contents`,
  },
};
