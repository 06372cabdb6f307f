import type { FullClip } from "../clip";
import { fileName, render, type FileShape } from "../markdown/shape";

/** The clip as the file that is shown, copied and downloaded, the same that the popup shows. */
export function markdownOf({ version, body, tags, note }: FullClip, shape: FileShape): string {
  const { record, url, at } = version;
  return render({ record, body, url, at, tags, note }, shape);
}

/** The name of that file. */
export const nameOf = ({ version }: FullClip, shape: FileShape): string =>
  fileName(version.record, version.at, shape.fileName);
