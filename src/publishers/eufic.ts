import type { Publisher } from "../clip";

const page = "saved page of eufic.org, “Debunking 10 common nutrition myths for 2025” (2025)";

/** European Food Information Council. Its <title> has its short name only. */
export const eufic: Publisher = {
  name: "European Food Information Council",
  hosts: ["eufic.org"],
  otherNames: ["EUFIC"],
  place: "Brussels",
  country: "BE",
  kinds: [
    {
      path: "^/en/misinformation/article/[^/]*(?:myth|debunk)",
      type: "webpage",
      genre: "Myth-busting",
    },
  ],
  seen: {
    name: `${page}: text`,
    hosts: page,
    otherNames: `${page}: text and <title>`,
    place: `${page}: address in the footer`,
    country: `${page}: address in the footer`,
    kinds: `${page}: menu under “Misinformation” (“Myth-busting”), address`,
  },
};
