import type { Publisher } from "../clip";

const page =
  "saved page of amnesty.de, “Autonome Waffensysteme dürfen nicht über Leben und Tod entscheiden” (2021)";

/** Amnesty International’s German section. Its pages name it in their footer only. */
export const amnestyGermany: Publisher = {
  name: "Amnesty International Deutschland",
  hosts: ["amnesty.de"],
  otherNames: ["Amnesty International", "Amnesty International Deutschland e. V."],
  place: "Berlin",
  kinds: [{ label: "Pressemitteilung", type: "webpage", genre: "Pressemitteilung" }],
  seen: {
    name: `${page}: address in the footer`,
    hosts: page,
    otherNames: `${page}: text, title of the logo and the address in the footer`,
    place: `${page}: address in the footer`,
    kinds: `${page}: label above the title`,
  },
};
