import type { Publisher } from "../clip";

/** Chatham House. */
export const chathamHouse: Publisher = {
  name: "Chatham House",
  hosts: ["chathamhouse.org"],
  otherNames: [
    "The Royal Institute of International Affairs",
    "Royal Institute of International Affairs",
  ],
  place: "London",
  country: "GB",
  kinds: [{ label: "Research paper", type: "report", genre: "Research paper" }],
  seen: {
    name: "page of chathamhouse.org, “Publications”",
    hosts: "page of chathamhouse.org, “Publications”",
    otherNames: "en.wikipedia.org/wiki/Chatham_House",
    place: "en.wikipedia.org/wiki/Chatham_House: headquarters",
    country: "en.wikipedia.org/wiki/Chatham_House: headquarters",
    kinds: "page of chathamhouse.org, “Publications”: label of each publication",
  },
};
