import type { Outline } from "../../src/clip";

/** A page with a title and lines above it, and whatever else is given. */
export function outlineOf({
  url,
  lines = [],
  ...more
}: { lines?: string[] } & Pick<Outline, "url"> & Partial<Outline>): Outline {
  return {
    url,
    base: url,
    lang: "",
    titleTag: "",
    meta: [],
    jsonLd: [],
    titles: ["a title"],
    siteNames: [],
    heading: { text: "A Title", confirmed: true },
    blocks: lines.map((text, index) => ({ index, tag: "p", text, parent: 0, whole: true })),
    zone: { before: lines.map((_, index) => index), after: [], prose: [] },
    authorBoxes: [],
    times: [],
    pdfs: [],
    ...more,
  };
}
