import type { FullClip } from "../clip";
import { fileName, render } from "../markdown/shape";

/** The clip as the file that is shown, copied and downloaded, the same that the popup showed when it was saved. */
export function markdownOf({ version, body, tags, note }: FullClip): string {
  const { record, url, at } = version;
  return render({ record, body, url, at, tags, note });
}

/** The name of that file. */
export const nameOf = ({ version }: FullClip): string => fileName(version.record, version.at);
