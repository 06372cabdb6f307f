import type { Publisher } from "../clip";

const page =
  "saved page of c2es.org, “U.S. Technology and Innovation Policies: Lessons for Climate Change” (2003)";

/** Center for Climate and Energy Solutions. Its pages declare no language. */
export const c2es: Publisher = {
  name: "Center for Climate and Energy Solutions",
  hosts: ["c2es.org"],
  otherNames: ["C2ES"],
  language: "en",
  kinds: [{ label: "Publication", type: "report", genre: "Publication" }],
  seen: {
    name: `${page}: og:site_name`,
    hosts: page,
    otherNames: `${page}: menu (“About C2ES”)`,
    language: `${page}: og:locale and text`,
    kinds: `${page}: breadcrumbs (“Library » Publication”)`,
  },
};
