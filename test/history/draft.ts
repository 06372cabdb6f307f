import type { Draft, DraftId, Edits, ItemRecord } from "../../src/clip";
import { openHistory, type History, type SaveContext } from "../../src/history";
import { newUid } from "../../src/background/uid";

/** A record with a title and nothing more. */
export const recordOf = (title: string): ItemRecord => ({
  title: { value: title, source: "document", confidence: "sure", alternatives: [] },
  author: {
    value: [{ given: "Ana", family: "Šević" }],
    source: "byline",
    confidence: "sure",
    alternatives: [],
  },
  publisher: {
    value: "Institute of Examples",
    source: "site",
    confidence: "likely",
    alternatives: [],
  },
});

export interface DraftParts {
  url?: string;
  canonical?: string;
  title?: string;
  body?: string;
  tags?: string[];
  tabId?: number;
  run?: string;
  edits?: Edits;
  note?: string;
  at?: string;
}

/** A draft of an article page. */
export function draftOf({
  url = "https://a.example/x",
  canonical,
  title = "A title",
  body = "A body.",
  tags = [],
  tabId = 1,
  run = "r",
  edits = {},
  note = "",
  at = "2026-01-02T03:04:05.000Z",
}: DraftParts = {}): Draft {
  return {
    id: crypto.randomUUID() as DraftId,
    url,
    tabId,
    at,
    body,
    tags,
    run,
    edits,
    note,
    changed: {},
    reading: {
      kind: "article",
      record: recordOf(title),
      html: `<p>${body}</p>`,
      counts: { words: 2, footnotes: 0, tables: 0, figures: 0 },
      leftOut: [{ id: "1", reason: "share", words: 1, html: "<p>Share</p>" }],
      page: { url, ...(canonical !== undefined && { canonical }), meta: {}, jsonLd: [] },
    },
  };
}

let clock = Date.parse("2026-02-01T00:00:00Z");
/** Each call is a second later than the one before. */
export const tick = (): string => new Date((clock += 1000)).toISOString();

export const context = (): SaveContext => ({ now: tick(), newUid, converter: "test" });

/** A history in a database of its own. */
export const freshHistory = (): Promise<History> => openHistory(`test-${crypto.randomUUID()}`);
