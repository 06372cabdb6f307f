import { expect, test } from "vitest";
import type { DraftId } from "../../src/clip";
import { announceDraft, onDraftNews, type DraftNews } from "../../src/messaging/draft-news";

test("a view hears the others, and not itself", async () => {
  const heard: DraftNews[] = [];
  onDraftNews((news) => heard.push(news));
  const other = new BroadcastChannel("dossier-drafts");
  const change = (note: string): DraftNews => ({
    type: "changed",
    draft: "1" as DraftId,
    change: { note },
    at: "2026-01-01T00:00:00.000Z",
  });
  const told = new Promise((resolve) => {
    other.addEventListener("message", ({ data }: MessageEvent<DraftNews>) => resolve(data));
  });
  announceDraft(change("ours"));
  expect(await told).toEqual(change("ours"));
  other.postMessage(change("theirs"));
  await expect.poll(() => heard).toEqual([change("theirs")]);
  other.close();
});
