import type { Publisher } from "../clip";

const page =
  "saved page of oekonomenstimme.org, “Eine realistische Interpretation des Keynes-Hicks-Multiplikators” (2015)";

/** KOF Konjunkturforschungsstelle der ETH Zürich, known by its online platform Ökonomenstimme. */
export const kof: Publisher = {
  name: "KOF ETH Zürich",
  hosts: ["oekonomenstimme.org"],
  otherNames: ["KOF Konjunkturforschungsstelle der ETH Zürich"],
  magazines: [{ host: "oekonomenstimme.org", name: "Ökonomenstimme" }],
  seen: {
    name: `${page}: copyright line`,
    hosts: page,
    otherNames: `${page}: footer`,
    magazines: `${page}: <title> and footer (“ein Angebot der KOF”)`,
  },
};
