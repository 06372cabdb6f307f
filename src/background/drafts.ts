import type { DraftId } from "../clip";
import { clipAddress } from "../identity";
import { announceChange, type Handlers } from "../messaging";
import { readInTab } from "./inject";
import { keepDraft } from "./keep-draft";
import { thisRun } from "./run";
import { reasonOf, store } from "./store";
import { takeWish } from "./wish";

/** Reading a page into a draft, and changing the draft. */
export const draftHandlers: Pick<
  Handlers,
  "page.read" | "draft.open" | "draft.change" | "draft.keep" | "draft.discard" | "draft.restore"
> = {
  async "page.read"({ tab: tabId }) {
    const [answer, run, wish] = await Promise.all([
      readInTab(tabId),
      thisRun(),
      takeWish(tabId),
      // Opened while the page is read; whoever needs it meets what fails here.
      store().catch(() => undefined),
    ]);
    if ("status" in answer) return answer;
    const read = await keepDraft({
      ...answer,
      id: crypto.randomUUID() as DraftId,
      url: answer.reading.page.url,
      at: new Date().toISOString(),
      tags: [],
      edits: {},
      note: "",
      changed: {},
      tabId,
      run,
    });
    return { ...read, ...(wish && { wish }) };
  },

  async "draft.open"(id) {
    try {
      const history = await store();
      const draft = await history.draftById(id);
      if (!draft) return { status: "unreadable", reason: "no-draft" };
      const { url, canonical } = draft.reading.page;
      const saved = await history.findByAddress(clipAddress(url, canonical));
      return { status: "read", draft, ...(saved && { saved }) };
    } catch (error) {
      const reason = reasonOf(error);
      const detail = error instanceof Error ? error.message : String(error);
      const told = reason === "newer" || reason === "blocked" ? reason : "failed";
      return { status: "unreadable", reason: told, detail };
    }
  },

  async "draft.change"({ draft, change, at }) {
    try {
      await (await store()).changeDraft(draft, change, at);
      announceChange("drafts");
      return { status: "kept" };
    } catch (error) {
      return { status: "failed", reason: reasonOf(error) };
    }
  },

  async "draft.discard"(draft) {
    await (await store()).discardDraft(draft, new Date().toISOString());
    announceChange("drafts");
  },

  async "draft.restore"(draft) {
    await (await store()).restoreDraft(draft);
    announceChange("drafts");
  },

  "draft.keep": keepDraft,
};
