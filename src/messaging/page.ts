import type { ReadOptions, Reading } from "../clip";

/** The function that the content script leaves in its isolated world, called once by the background. */
export type ReadInPage = (options: ReadOptions) => PageAnswer;

/** What the content script answers: plain JSON. */
export type PageAnswer =
  | {
      reading: Reading;
      /** Markdown of the reading's html; empty for a page without an article. */
      body: string;
    }
  | { error: string };
