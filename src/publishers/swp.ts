import type { Publisher } from "../clip";

const page = "page of swp-berlin.org, “Die Stiftung Wissenschaft und Politik” (/ueber-uns/)";

/** Stiftung Wissenschaft und Politik. */
export const swp: Publisher = {
  name: "Stiftung Wissenschaft und Politik",
  hosts: ["swp-berlin.org"],
  otherNames: ["SWP"],
  seen: {
    name: `${page}: heading and text`,
    hosts: page,
    otherNames: `${page}: text (“SWP”)`,
  },
};
