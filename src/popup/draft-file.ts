import { fileName, render } from "../markdown/shape";
import type { ReadableDraft } from "./state";

/** The draft as the file that is shown, copied and downloaded: one string for all three. */
export function markdownOf(draft: ReadableDraft): string {
  const { reading, body, url, at, tags } = draft;
  return render({ record: reading.record, body, url, at, tags });
}

/** The name of that file. */
export const nameOf = (draft: ReadableDraft): string => fileName(draft.reading.record, draft.at);
