import type { Publisher } from "../clip";

const page =
  "saved page of macdonaldlaurier.ca, “Russia and China’s Strategic Marriage of Convenience” (2019)";

/** Macdonald-Laurier Institute, Ottawa. Its account "MLI Staff" puts up the pages of all authors. */
export const macdonaldLaurier: Publisher = {
  name: "Macdonald-Laurier Institute",
  hosts: ["macdonaldlaurier.ca"],
  place: "Ottawa",
  notAuthors: ["MLI Staff", "Macdonald-Laurier Institute", "MLInstitute"],
  // A page has many categories; those that name a kind of publication come in the order of how much they say.
  kinds: [
    { label: "Columns", type: "article-newspaper", genre: "Column" },
    { label: "Papers", type: "report", genre: "Paper" },
    { label: "Books", type: "book", genre: "Book" },
    { label: "Commentary", type: "post-weblog", genre: "Commentary" },
  ],
  seen: [
    `${page}: og:site_name and JSON-LD Organization (name), footer (Ottawa, Ontario), JSON-LD Person and twitter:creator (uploader)`,
    `${page}: category link “Columns”; menu under “Libraries” (Columns, Commentary, Papers, Books)`,
  ],
};
