import type { Publisher } from "../clip";

/** Rosa-Luxemburg-Stiftung. Its blogs give their own names as those of the site, and declare no language. */
export const rosaLuxemburg: Publisher = {
  name: "Rosa-Luxemburg-Stiftung",
  hosts: ["rosalux.de"],
  language: "de",
  kinds: [{ host: "netzfueralle.blog.rosalux.de", type: "post-weblog" }],
  magazines: [{ host: "netzfueralle.blog.rosalux.de", name: "Netz Für Alle" }],
  seen: {
    name: "saved page of rosalux.de, “«Wir waren fast 40 Tage in Quarantäne»” (2021): <title>",
    hosts: "saved page of rosalux.de, “«Wir waren fast 40 Tage in Quarantäne»” (2021)",
    language:
      "saved page of netzfueralle.blog.rosalux.de, “Netzpolitik als US-Wahlkampfthema” (2019): og:locale and text",
    kinds:
      "saved page of netzfueralle.blog.rosalux.de, “Netzpolitik als US-Wahlkampfthema” (2019): address and footer (“auf dem Blog”)",
    magazines:
      "saved page of netzfueralle.blog.rosalux.de, “Netzpolitik als US-Wahlkampfthema” (2019): og:site_name; JSON-LD WebSite (“aus der Rosa-Luxemburg-Stiftung”)",
  },
};
