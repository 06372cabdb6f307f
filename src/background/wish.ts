import browser from "../browser";

/** What the user asked for by menu or shortcut before the popup opened. */
export type Wish = "copy";

const key = "wish";

/** Kept in the session, since the background may end before the popup asks. */
export async function keepWish(tabId: number, wish: Wish): Promise<void> {
  keeping = browser.storage.session.set({ [key]: { tabId, wish } });
  await keeping;
}

/** The wish for this tab, once. */
export async function takeWish(tabId: number): Promise<Wish | undefined> {
  await keeping;
  const stored = (await browser.storage.session.get(key))[key] as
    | { tabId: number; wish: Wish }
    | undefined;
  if (stored) await browser.storage.session.remove(key);
  return stored?.tabId === tabId ? stored.wish : undefined;
}

let keeping: Promise<void> = Promise.resolve();
