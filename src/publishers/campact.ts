import type { Publisher } from "../clip";

const page =
  "saved page of blog.campact.de, “3 Fragen an Tina Musil, Teamleiterin Fundraising” (2023)";

/** Campact. Its blog gives its own name as that of the site. */
export const campact: Publisher = {
  name: "Campact",
  hosts: ["campact.de"],
  otherNames: ["Campact e.V."],
  kinds: [{ host: "blog.campact.de", type: "post-weblog" }],
  magazines: [{ host: "blog.campact.de", name: "Campact Blog" }],
  seen: {
    name: `${page}: header and footer`,
    hosts: page,
    otherNames: `${page}: text`,
    kinds: `${page}: og:site_name`,
    magazines: `${page}: og:site_name`,
  },
};
