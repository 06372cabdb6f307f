import browser from "../browser";
import type { Draft, DraftId } from "../clip";
import type { History } from "../history";
import { readSettings } from "../settings";
import { privateDrafts } from "./private-drafts";
import { store } from "./store";

const drafts = privateDrafts(browser.storage.session);

/** Whether the tab stands in a private window. Only the tab knows: Chromium's own pages never count as private. */
export async function isPrivate(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    return false; // It is gone: nothing will be read there.
  }
}

/** Whether the user wants Dossier to read nothing in private windows. */
export const keepsOut = async (): Promise<boolean> =>
  (await readSettings()).privateWindows === "off";

/** The history as this draft may use it: one of a private window is kept in memory, not in the database. */
export const storeOf = async (draft: Pick<Draft, "private">): Promise<History> =>
  draft.private ? { ...(await store()), ...drafts } : store();

/** The history as the draft with this id may use it. */
export async function storeForDraft(id: DraftId): Promise<History> {
  const draft = await drafts.draftById(id);
  return draft ? storeOf(draft) : store();
}

/** Remembers that the user let a draft be saved: they are asked once. */
export const rememberAgreed = (id: DraftId): Promise<boolean> => drafts.agree(id);

/** Forgets the drafts of private windows when the last of those closes. */
export function forgetAfterPrivateWindows(): void {
  // Firefox for Android has no windows.
  const closing = browser.windows?.onRemoved ?? browser.tabs.onRemoved;
  closing.addListener(async () => {
    const tabs = await browser.tabs.query({});
    if (!tabs.some((tab) => tab.incognito)) await drafts.forget();
  });
}
