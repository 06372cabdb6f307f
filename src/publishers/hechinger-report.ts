import type { Publisher } from "../clip";

const page =
  "saved page of hechingerreport.org, “Tutoring was supposed to save American kids after the pandemic. The results? ‘Sobering’” (2025)";

/** The Hechinger Report. */
export const hechingerReport: Publisher = {
  name: "The Hechinger Report",
  hosts: ["hechingerreport.org"],
  series: [{ label: "Proof Points", name: "Proof Points" }],
  seen: {
    name: `${page}: og:site_name and copyright line`,
    hosts: page,
    series: `${page}: category above the title`,
  },
};
