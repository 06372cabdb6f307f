import type { Draft, DraftId } from "../clip";
import { clipAddress } from "../identity";
import type { Handlers } from "../messaging";
import { readInTab, type ReadTab } from "./inject";
import { store } from "./store";
import { takeWish } from "./wish";

/** Reading a page into a draft, and changing the draft. */
export const draftHandlers: Pick<Handlers, "page.read" | "draft.tag"> = {
  async "page.read"(tabId) {
    const [answer, history, wish] = await Promise.all([readInTab(tabId), store(), takeWish(tabId)]);
    if ("status" in answer) return answer;
    const { url, canonical } = answer.reading.page;
    const earlier = await history.draftFor(tabId, url);
    const draft = draftOf(answer, tabId, earlier);
    const [saved] = await Promise.all([
      history.findByAddress(clipAddress(url, canonical)),
      history.keepDraft(draft),
    ]);
    void history.pruneDrafts(draft.at);
    return { status: "read", draft, ...(saved && { saved }), ...(wish && { wish }) };
  },

  async "draft.tag"({ draft, tags }) {
    await (await store()).tagDraft(draft, tags);
  },
};

/** A new draft; what the user did to an earlier one of the same page goes on in it. */
function draftOf(answer: ReadTab, tabId: number, earlier: Draft | undefined): Draft {
  const same = earlier && sameText(earlier, answer);
  return {
    id: earlier?.id ?? (crypto.randomUUID() as DraftId),
    url: answer.reading.page.url,
    tabId,
    at: same ? earlier.at : new Date().toISOString(),
    reading: answer.reading,
    body: answer.body,
    tags: earlier?.tags ?? [],
  };
}

const sameText = (earlier: Draft, now: ReadTab): boolean =>
  earlier.body === now.body &&
  JSON.stringify(earlier.reading.record) === JSON.stringify(now.reading.record);
