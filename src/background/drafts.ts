import browser from "../browser";
import { cursorKey, type Clip, type Draft, type DraftId, type Offered } from "../clip";
import type { History } from "../history";
import { clipAddress } from "../identity";
import { announceChange, noteError, type Handlers } from "../messaging";
import { readSettings } from "../settings";
import { toldTab } from "./inject";
import { asInClip, keepDraft } from "./keep-draft";
import { isPrivate, keepsOut, storeForDraft, storeOf } from "./private-windows";
import { readAsWanted } from "./read-as";
import { thisRun } from "./run";
import { reasonOf, store } from "./store";
import { takeWish } from "./wish";

/** Reading a page into a draft, and changing the draft. */
export const draftHandlers: Pick<
  Handlers,
  "page.read" | "draft.open" | "draft.change" | "draft.keep" | "draft.discard" | "draft.restore"
> = {
  async "page.read"({ tab: tabId, as }) {
    const inPrivate = await isPrivate(tabId);
    if (inPrivate && (await keepsOut())) return { status: "unreadable", reason: "private" };
    // Both begun at once. The page is not waited for where something is kept that makes it needless.
    const reading = readAsWanted(tabId, as);
    const run = await thisRun();
    const place = { tabId, run, ...(inPrivate && { private: true as const }) };
    const opening = storeOf(place);
    // Whoever needs it meets what fails here.
    opening.catch(() => undefined);
    const [kept, wish] = await Promise.all([
      as ? undefined : keptAs(place, opening).catch(() => undefined),
      takeWish(tabId),
    ]);
    if (kept) return { status: "read", ...kept, state: {}, ...(wish && { wish }) };
    const answer = await reading;
    if ("status" in answer) {
      // Of a private window nothing is noted.
      if (answer.reason === "failed" && !inPrivate) void noteError(answer.detail);
      return answer;
    }
    const { state, ...page } = answer;
    const read = await keepDraft(
      {
        ...page,
        id: crypto.randomUUID() as DraftId,
        url: page.reading.page.url,
        at: new Date().toISOString(),
        tags: (await readSettings()).defaultTags,
        edits: {},
        note: "",
        changed: {},
        ...place,
      },
      opening,
    );
    return { ...read, state, ...(wish && { wish }) };
  },

  async "draft.open"(id) {
    try {
      const history = await storeForDraft(id);
      const draft = await history.draftById(id);
      if (!draft) return { status: "unreadable", reason: "no-draft" };
      if (!draft.private) void history.openDraft(id, new Date().toISOString()).catch(reasonOf);
      return { status: "read", ...(await withClip(history, draft)) };
    } catch (error) {
      const reason = reasonOf(error);
      const detail = error instanceof Error ? error.message : String(error);
      const told = reason === "newer" || reason === "blocked" ? reason : "failed";
      return { status: "unreadable", reason: told, detail };
    }
  },

  async "draft.change"({ draft, change, at }) {
    try {
      const isThere = await (await storeForDraft(draft)).changeDraft(draft, change, at);
      announceChange("drafts");
      return { status: isThere ? "kept" : "gone" };
    } catch (error) {
      return { status: "failed", reason: reasonOf(error) };
    }
  },

  "draft.keep": (draft) => keepDraft(draft),

  async "draft.discard"(draft) {
    await (await store()).discardDraft(draft, new Date().toISOString());
    await browser.storage.session.remove(cursorKey({ id: draft }));
    announceChange("drafts");
  },

  async "draft.restore"(draft) {
    const isThere = await (await store()).restoreDraft(draft);
    announceChange("drafts");
    return isThere;
  },
};

/**
 * The draft that the user had made of this page otherwise than Dossier would have: it is given again as it was. A
 * selection would be gone, and whoever chose once need not choose again.
 */
async function keptAs(place: Pick<Draft, "tabId" | "run">, opening: Promise<History>) {
  const [history, tab] = await Promise.all([opening, toldTab(place.tabId)]);
  const [url] = tab?.url?.split("#", 1) ?? [];
  const draft = url && (await history.draftFor({ ...place, url }));
  return draft && draft.as ? withClip(history, draft) : undefined;
}

/** A draft, with the clip that its page already has, and what the user chose for its site before. */
async function withClip(
  history: History,
  draft: Draft,
): Promise<{ draft: Draft; saved?: Clip; offered: Offered }> {
  const { url, canonical } = draft.reading.page;
  const [saved, offered] = await Promise.all([
    history.findByAddress(clipAddress(url, canonical)),
    history.choicesFor(url),
  ]);
  return { draft: await asInClip(history, draft, saved), offered, ...(saved && { saved }) };
}
