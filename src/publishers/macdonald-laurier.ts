import type { Publisher } from "../clip";

const page =
  "saved page of macdonaldlaurier.ca, “Russia and China’s Strategic Marriage of Convenience” (2019)";

/** Macdonald-Laurier Institute. Its account "MLI Staff" puts up the pages of all authors. */
export const macdonaldLaurier: Publisher = {
  name: "Macdonald-Laurier Institute",
  hosts: ["macdonaldlaurier.ca"],
  otherNames: ["Macdonald Laurier Institute", "MLI"],
  place: "Ottawa",
  country: "CA",
  notAuthors: ["MLI Staff", "Macdonald-Laurier Institute", "MLInstitute"],
  // A page has many categories; those that name a kind of publication come in the order of how much they say.
  kinds: [
    { label: "Columns", type: "article-newspaper", genre: "Column" },
    { label: "Papers", type: "report", genre: "Paper" },
    { label: "Books", type: "book", genre: "Book" },
    { label: "Video", type: "webpage", genre: "Video" },
    { label: "Commentary", type: "post-weblog", genre: "Commentary" },
    { label: "Inside Policy", type: "article-magazine" },
  ],
  // With past and coming events, and the directory of its experts.
  listings:
    "^/(?:columns|commentary|papers|books|video|inside-policy|latest-news|libraries|(?:upcoming-|past-)?events|experts(?:-directory)?|issues|projects|category/.+)/(?:page/\\d+/)?$",
  magazines: [{ label: "Inside Policy", name: "Inside Policy" }],
  seen: {
    name: `${page}: og:site_name and JSON-LD Organization`,
    hosts: page,
    otherNames: `${page}: note on the authors; footer (“MLI directory”)`,
    place: `${page}: address in the footer`,
    country: `${page}: address in the footer`,
    notAuthors: `${page}: JSON-LD Person and Organization, meta author, twitter:creator`,
    kinds: `${page}: category link “Columns”; menu under “Libraries” (Columns, Commentary, Papers, Books, Video), and “Inside Policy”`,
    listings: `${page}: menu and category links`,
    magazines: `${page}: menu; footer (“Inside Policy Magazine”)`,
  },
};
