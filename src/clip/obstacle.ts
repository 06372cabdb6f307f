/** What stands in a document instead of an article, as far as the document itself tells. */
export type Obstacle =
  | {
      /**
       * pdf, image, media (sound or film): the file itself, as the browser shows it. plain-text: without structure.
       * data: JSON, XML and the like. too-large: over 20 MB. no-selection: the selection was wanted, and nothing is
       * selected.
       */
      reason: "pdf" | "image" | "media" | "plain-text" | "data" | "too-large" | "no-selection";
    }
  /** Nothing but frames; the largest shows another page. */
  | { reason: "frames"; open: string };
