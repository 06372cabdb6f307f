import type { Publisher } from "../clip";

/** Konrad-Adenauer-Stiftung. Its pages call the site by its address. */
export const konradAdenauer: Publisher = {
  name: "Konrad-Adenauer-Stiftung",
  hosts: ["kas.de"],
  notAuthors: ["www.kas.de"],
  kinds: [{ label: "Länderberichte", type: "report", genre: "Länderbericht" }],
  seen: [
    "saved page of kas.de, “Kommunalwahlen in Nordmazedonien” (2021): copyright line (name), og:site_name (address), label above the title (kind)",
  ],
};
