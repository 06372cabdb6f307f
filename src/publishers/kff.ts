import type { Publisher } from "../clip";

const page =
  "saved page of kff.org, “Recent Trends in Mental Health and Substance Use Concerns Among Adolescents” (2024)";

/** KFF. */
export const kff: Publisher = {
  name: "KFF",
  hosts: ["kff.org"],
  notAuthors: ["kffnirmitap"],
  seen: {
    name: `${page}: og:site_name and copyright line`,
    hosts: page,
    notAuthors: `${page}: meta author: the account of whom the page names “Nirmita Panchal”`,
  },
};
