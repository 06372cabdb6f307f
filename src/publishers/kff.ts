import type { Publisher } from "../clip";

const page =
  "saved page of kff.org, “Recent Trends in Mental Health and Substance Use Concerns Among Adolescents” (2024)";

/** KFF. */
export const kff: Publisher = {
  name: "KFF",
  hosts: ["kff.org"],
  seen: {
    name: `${page}: og:site_name and copyright line`,
    hosts: page,
  },
};
