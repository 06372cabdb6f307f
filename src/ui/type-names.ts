import type { ItemType } from "../clip";
import type { TextKey } from "../browser";

/** What the types of CSL are called here. */
export const typeNames: Record<ItemType, TextKey> = {
  report: "typeReport",
  "article-newspaper": "typeArticle",
  "article-magazine": "typeArticle",
  "article-journal": "typeJournal",
  "post-weblog": "typePost",
  speech: "typeSpeech",
  hearing: "typeHearing",
  interview: "typeInterview",
  book: "typeBook",
  chapter: "typeChapter",
  dataset: "typeDataset",
  webpage: "typeWebpage",
};
