/** The rooms of src/, floor by floor: what each may import, as ARCHITECTURE.md's table says it. */
export interface Room {
  /** Rooms that it may import; "below" is every room of a lower floor. */
  may: readonly string[] | "below";
  /** Data in, data out: no clock, no randomness, no browser. */
  pure?: true;
  /** Must do without a DOM as well, so that a worker can use it. */
  withoutDom?: true;
  /** The top floor: nobody imports it. */
  entryPoint?: true;
}

export const rooms: Readonly<Record<string, Room>> = {
  clip: { may: [], pure: true, withoutDom: true },
  text: { may: [], pure: true, withoutDom: true },
  dom: { may: ["text"], pure: true },
  publishers: { may: ["clip"], pure: true, withoutDom: true },
  "metadata/graph": { may: ["clip", "text"], pure: true, withoutDom: true },
  "metadata/outline": { may: ["clip", "text", "dom", "metadata/graph"], pure: true },
  "metadata/record": { may: ["clip", "text", "metadata/graph"], pure: true, withoutDom: true },
  article: {
    may: ["clip", "text", "dom", "metadata/outline", "metadata/record"],
    pure: true,
  },
  "markdown/convert": { may: ["clip"], pure: true },
  "markdown/shape": { may: ["clip"], pure: true, withoutDom: true },
  identity: { may: ["clip"], pure: true, withoutDom: true },
  browser: { may: ["_locales"] },
  _locales: { may: [] },
  history: { may: ["clip", "identity"] },
  archive: { may: ["clip", "markdown/shape"] },
  destinations: { may: [] },
  messaging: { may: ["browser", "clip"] },
  settings: { may: ["browser", "markdown/shape"] },
  ui: { may: ["browser", "clip", "text", "settings"] },
  content: { may: "below", entryPoint: true },
  background: { may: "below", entryPoint: true },
  popup: { may: "below", entryPoint: true },
  library: { may: "below", entryPoint: true },
  options: { may: "below", entryPoint: true },
  welcome: { may: "below", entryPoint: true },
  sample: { may: "below", entryPoint: true },
};

/** Packages that stand behind one door: only this room may import more than their types. */
export const doors: Readonly<Record<string, string>> = {
  "webextension-polyfill": "browser",
  "@mozilla/readability": "article",
  turndown: "markdown/convert",
  idb: "history",
  yaml: "markdown/shape",
  "client-zip": "archive",
  dompurify: "ui",
  micromark: "ui",
};
