import type { Publisher } from "../clip";

const page =
  "saved page of geschichtedergegenwart.ch, “Mit Foucault die Pandemie verstehen?” (2020)";

/** Geschichte der Gegenwart, an online magazine of historians. */
export const geschichteDerGegenwart: Publisher = {
  name: "Geschichte der Gegenwart",
  hosts: ["geschichtedergegenwart.ch"],
  seen: {
    name: `${page}: og:site_name and footer`,
    hosts: page,
  },
};
