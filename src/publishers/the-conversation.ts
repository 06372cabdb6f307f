import type { Publisher } from "../clip";

const page =
  "saved page of theconversation.com, “Storm Ciarán is breaking records and research suggests more severe weather in future” (2023)";

/** The Conversation. */
export const theConversation: Publisher = {
  name: "The Conversation",
  hosts: ["theconversation.com"],
  otherNames: ["The Conversation Africa, Inc.", "The Conversation UK"],
  seen: {
    name: `${page}: og:site_name`,
    hosts: page,
    otherNames: `${page}: copyright line; note on the authors’ disclosure`,
  },
};
