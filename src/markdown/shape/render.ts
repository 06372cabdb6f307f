import { itemOf, type ItemRecord } from "../../clip";
import type { FileShape } from "./file-shape";
import { frontMatter } from "./front-matter";
import { oneLine, sourceLine } from "./source-line";

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

/** The clip as the user gets it: its parts with an empty line between them, one line break at the end. */
export function render(clip: RenderedClip, shape: FileShape): string {
  const title = oneLine(itemOf(clip.record).title);
  const parts = [
    shape.titleHeading && title !== "" && `# ${title}`,
    clip.body.trim(),
    shape.sourceLine && sourceLine(clip),
  ];
  const text = parts.filter(Boolean).join("\n\n");
  const head = shape.frontMatter ? frontMatter(clip) : "";
  return [head, text && `${text}\n`].filter(Boolean).join("\n");
}
