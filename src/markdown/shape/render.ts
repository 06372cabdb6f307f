import type { ItemRecord } from "../../clip";
import { frontMatter } from "./front-matter";

/** What a file is made from; the same for preview, copy, download and export. */
export interface RenderedClip {
  record: ItemRecord;
  /** Markdown of the article. */
  body: string;
  /** The visited address. */
  url: string;
  /** When the page was read, ISO 8601 in UTC. */
  at: string;
  tags: string[];
  /** The user's own words; empty without any. */
  note: string;
}

/** The clip as the user gets it: front matter, an empty line, the body, one line break at the end. */
export function render(clip: RenderedClip): string {
  const body = clip.body.trim();
  return body === "" ? frontMatter(clip) : `${frontMatter(clip)}\n${body}\n`;
}
