import type { Publisher } from "../clip";

const page = "saved page of ers.usda.gov, “Climate Change” (2025)";

/** The Economic Research Service of the United States’ Department of Agriculture. */
export const ers: Publisher = {
  name: "Economic Research Service",
  hosts: ["ers.usda.gov"],
  otherNames: ["ERS"],
  country: "US",
  seen: {
    name: `${page}: <title> and footer`,
    hosts: page,
    otherNames: `${page}: text and menu`,
    country: `${page}: banner (“An official website of the United States government”)`,
  },
};
