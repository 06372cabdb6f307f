import { recordOf } from "../clip";
import { fileName, render, type FileShape } from "../markdown/shape";
import type { ReadableDraft } from "./state";

/** The draft as the file that is shown, copied and downloaded: one string for all three. */
export function markdownOf(draft: ReadableDraft, shape: FileShape): string {
  const { body, url, at, tags, note } = draft;
  return render({ record: recordOf(draft), body, url, at, tags, note: note.trim() }, shape);
}

/** The name of that file. */
export const nameOf = (draft: ReadableDraft, shape: FileShape): string =>
  fileName(recordOf(draft), draft.at, shape.fileName);
