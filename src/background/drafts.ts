import {
  applyEdits,
  editsOf,
  isSame,
  itemOf,
  type Clip,
  type Draft,
  type DraftChange,
  type DraftId,
} from "../clip";
import type { History } from "../history";
import { clipAddress } from "../identity";
import { announceChange, type Handlers } from "../messaging";
import { readInTab, type ReadTab } from "./inject";
import { thisRun } from "./run";
import { store } from "./store";
import { takeWish } from "./wish";

/** Reading a page into a draft, and changing the draft. */
export const draftHandlers: Pick<
  Handlers,
  "page.read" | "draft.open" | "draft.change" | "draft.discard" | "draft.restore"
> = {
  async "page.read"({ tab: tabId }) {
    const [answer, history, run, wish] = await Promise.all([
      readInTab(tabId),
      store(),
      thisRun(),
      takeWish(tabId),
    ]);
    if ("status" in answer) return answer;
    const { url, canonical } = answer.reading.page;
    const [earlier, saved] = await Promise.all([
      history.draftFor({ tabId, url, run }),
      history.findByAddress(clipAddress(url, canonical)),
    ]);
    const read = draftOf(answer, earlier);
    const draft = await history.keepDraft({
      ...read,
      ...(await goesOn(history, read, earlier, saved)),
      tabId,
      run,
    });
    announceChange("drafts");
    void history.pruneDrafts(draft.at);
    return { status: "read", draft, ...(saved && { saved }), ...(wish && { wish }) };
  },

  async "draft.open"(id) {
    const history = await store();
    const draft = await history.draftById(id);
    if (!draft) return { status: "unreadable", reason: "no-draft" };
    const { url, canonical } = draft.reading.page;
    const saved = await history.findByAddress(clipAddress(url, canonical));
    return { status: "read", draft, ...(saved && { saved }) };
  },

  async "draft.change"({ draft, change, at }) {
    await (await store()).changeDraft(draft, change, at);
    announceChange("drafts");
  },

  async "draft.discard"(draft) {
    await (await store()).discardDraft(draft, new Date().toISOString());
    announceChange("drafts");
  },

  async "draft.restore"(draft) {
    await (await store()).restoreDraft(draft);
    announceChange("drafts");
  },
};

/** What the user did to an earlier draft of the page goes on; without one, what they kept with its clip. */
async function goesOn(
  history: History,
  { at, body, reading }: ReadDraft,
  earlier: Draft | undefined,
  clip: Clip | undefined,
): Promise<Required<DraftChange> & Pick<Draft, "changed" | "saved">> {
  if (earlier) {
    const { tags, edits, note, changed, saved } = earlier;
    return { tags, edits, note, changed, ...(saved !== undefined && { saved }) };
  }
  const kept = clip && (await history.read(clip.id));
  if (!kept) return { tags: [], edits: {}, note: "", changed: {} };
  const { record } = kept.version;
  const edits = editsOf(record);
  const isSaved =
    kept.body === body && isSame(itemOf(record), itemOf(applyEdits(reading.record, edits)));
  const { tags, note } = kept;
  return { tags, edits, note, changed: {}, ...(isSaved && { saved: at }) };
}

/** What reading makes of a draft. */
type ReadDraft = Pick<Draft, "id" | "url" | "at" | "reading" | "body">;

/** A page that still says the same keeps its draft's time. */
function draftOf(answer: ReadTab, earlier: Draft | undefined): ReadDraft {
  const same = earlier && sameText(earlier, answer);
  return {
    id: earlier?.id ?? (crypto.randomUUID() as DraftId),
    url: answer.reading.page.url,
    at: same ? earlier.at : new Date().toISOString(),
    reading: answer.reading,
    body: answer.body,
  };
}

const sameText = (earlier: Draft, now: ReadTab): boolean =>
  earlier.body === now.body &&
  JSON.stringify(earlier.reading.record) === JSON.stringify(now.reading.record);
