import type { Publisher } from "../clip";

/** Amnesty International's German section. Its pages name it in their footer only. */
export const amnestyGermany: Publisher = {
  name: "Amnesty International Deutschland",
  hosts: ["amnesty.de"],
  place: "Berlin",
  kinds: [{ label: "Pressemitteilung", type: "webpage", genre: "Pressemitteilung" }],
  seen: [
    "saved page of amnesty.de, “Autonome Waffensysteme dürfen nicht über Leben und Tod entscheiden” (2021): address in the footer (name, place), label above the title (kind)",
  ],
};
