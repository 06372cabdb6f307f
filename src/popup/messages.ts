import type { TextKey } from "../browser";
import type { Saved, SaveFailed, Unkept } from "../messaging";
import type { Message } from "../ui";

type Said = Omit<Message, "id">;

const saves: Record<"saved" | "updated" | "marked" | "unchanged", TextKey> = {
  saved: "savedNew",
  updated: "savedVersion",
  marked: "savedMarks",
  unchanged: "savedUnchanged",
};

/** Each failure, with what to do next. */
const failures: Record<SaveFailed["reason"], TextKey> = {
  full: "failedFull",
  newer: "failedNewer",
  blocked: "failedBlocked",
  differs: "failedDiffers",
  "no-draft": "failedNoDraft",
  error: "failedSave",
};

/** Why what the popup shows is not kept, and what to do about it. */
export const unkeptNotices: Record<Unkept, TextKey> = {
  full: "unkeptFull",
  newer: "unkeptNewer",
  blocked: "unkeptBlocked",
  differs: "unkeptError",
  error: "unkeptError",
};

/** What a save came to, in words. */
export function savedMessage(saved: Saved): Said {
  return saved.status === "failed"
    ? { text: failures[saved.reason], tone: "failed" }
    : { text: saves[saved.status], tone: "done" };
}
