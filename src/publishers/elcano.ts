import type { Publisher } from "../clip";

const page = "its report “Memoria 2020” (2021)";

/** Real Instituto Elcano. */
export const elcano: Publisher = {
  name: "Real Instituto Elcano",
  hosts: ["realinstitutoelcano.org"],
  place: "Madrid",
  kinds: [
    { path: "/policy-paper/", type: "report", genre: "Policy paper" },
    { path: "/notas-de-prensa/", type: "webpage", genre: "Nota de prensa" },
  ],
  seen: {
    name: `${page}: copyright line`,
    hosts: `${page}: copyright line`,
    place: `${page}: copyright line`,
    kinds:
      "page of realinstitutoelcano.org, “España en el mundo en 2021: perspectivas y desafíos”, and its press releases: addresses",
  },
};
