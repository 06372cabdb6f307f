import { editsOf, type Clip, type Draft, type DraftChange, type DraftId } from "../clip";
import type { History } from "../history";
import { clipAddress } from "../identity";
import type { Handlers } from "../messaging";
import { readInTab, type ReadTab } from "./inject";
import { thisRun } from "./run";
import { store } from "./store";
import { takeWish } from "./wish";

/** Reading a page into a draft, and changing the draft. */
export const draftHandlers: Pick<Handlers, "page.read" | "draft.open" | "draft.change"> = {
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
    const draft = await history.keepDraft({
      ...draftOf(answer, earlier),
      ...(await goesOn(history, earlier, saved)),
      tabId,
      run,
    });
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
  },
};

/** What the user did to an earlier draft of the page goes on; without one, what they kept with its clip. */
async function goesOn(
  history: History,
  earlier: Draft | undefined,
  saved: Clip | undefined,
): Promise<Required<DraftChange> & Pick<Draft, "changed">> {
  if (earlier) {
    const { tags, edits, note, changed } = earlier;
    return { tags, edits, note, changed };
  }
  const kept = saved && (await history.read(saved.id));
  return {
    tags: kept?.tags ?? [],
    edits: kept ? editsOf(kept.version.record) : {},
    note: kept?.note ?? "",
    changed: {},
  };
}

/** A page that still says the same keeps its draft's time. */
function draftOf(
  answer: ReadTab,
  earlier: Draft | undefined,
): Pick<Draft, "id" | "url" | "at" | "reading" | "body"> {
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
