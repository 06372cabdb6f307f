import type { Publisher } from "../clip";

const page = "saved page of blog.givewell.org, “September 2018 open thread” (2018)";

/** GiveWell. Its blog gives its own name as that of the site. */
export const givewell: Publisher = {
  name: "GiveWell",
  hosts: ["givewell.org"],
  otherNames: ["The Clear Fund"],
  kinds: [
    { label: "Open thread", type: "post-weblog", genre: "Open thread" },
    { host: "blog.givewell.org", type: "post-weblog" },
  ],
  magazines: [{ host: "blog.givewell.org", name: "The GiveWell Blog" }],
  seen: {
    name: `${page}: footer and menu`,
    hosts: page,
    otherNames: `${page}: footer (“aka The Clear Fund”)`,
    kinds: `${page}: og:site_name and article:section`,
    magazines: `${page}: og:site_name`,
  },
};
