import type { Publisher } from "../clip";

/** Bruegel. */
export const bruegel: Publisher = {
  name: "Bruegel",
  hosts: ["bruegel.org"],
  place: "Brussels",
  country: "BE",
  kinds: [
    { label: "Blog post", type: "post-weblog", genre: "Blog post" },
    { label: "Policy brief", type: "report", genre: "Policy brief" },
    { label: "Working paper", type: "report", genre: "Working paper" },
  ],
  magazines: [{ label: "Blog post", name: "Bruegel Blog" }],
  seen: {
    name: "page of bruegel.org, “Publications”: text",
    hosts: "page of bruegel.org, “Publications”",
    place: "en.wikipedia.org/wiki/Bruegel_(think_tank): city",
    country: "en.wikipedia.org/wiki/Bruegel_(think_tank): country",
    kinds: "page of bruegel.org, “Publications”: label of each publication",
    magazines: "page of bruegel.org, “Bruegel Blog”: heading, and the label of each of its posts",
  },
};
