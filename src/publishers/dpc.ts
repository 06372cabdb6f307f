import type { Publisher } from "../clip";

const page =
  "saved page of dpconline.org, “AI-powered metadata workflows at the ICAEW Digital Archive” (2025)";

/** Digital Preservation Coalition. */
export const dpc: Publisher = {
  name: "Digital Preservation Coalition",
  hosts: ["dpconline.org"],
  otherNames: ["DPC"],
  kinds: [{ path: "^/blog/", type: "post-weblog" }],
  magazines: [{ path: "^/blog/", name: "DPC Blog" }],
  seen: {
    name: `${page}: og:site_name and copyright line`,
    hosts: page,
    otherNames: `${page}: application-name`,
    kinds: `${page}: address and breadcrumbs (“Blog”)`,
    magazines: `${page}: address; link to the feed (“DPC Blog RSS Feed”)`,
  },
};
