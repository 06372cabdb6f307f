import type { Publisher } from "../clip";

const page = "saved page of kas.de, “Kommunalwahlen in Nordmazedonien” (2021)";

/** Konrad-Adenauer-Stiftung. Its pages call the site by its address. */
export const konradAdenauer: Publisher = {
  name: "Konrad-Adenauer-Stiftung",
  hosts: ["kas.de"],
  otherNames: ["Konrad-Adenauer-Stiftung e.V."],
  notAuthors: ["www.kas.de"],
  kinds: [
    { label: "Länderberichte", type: "report", genre: "Länderberichte" },
    { path: "/laenderberichte/", type: "report", genre: "Länderberichte" },
  ],
  seen: {
    name: `${page}: text, and copyright line without the legal form`,
    hosts: page,
    otherNames: `${page}: copyright line`,
    notAuthors: `${page}: og:site_name`,
    kinds: `${page}: label above the title, address, and the note on the series (“Über diese Reihe”)`,
  },
};
