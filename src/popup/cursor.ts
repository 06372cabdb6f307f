import browser from "../browser";
import type { DraftId } from "../clip";

/** The field of a draft that the user was in, by its name, and what was selected there. */
interface Cursor {
  field: string;
  start: number | null;
  end: number | null;
}

/** Kept as long as the browser runs, and in memory alone. */
const keyOf = (draft: DraftId): string => `cursor:${draft}`;

/**
 * Keeps where the user is, at every step: a popup is told nothing before it closes. Whoever went on to a button is
 * done with the field.
 */
export function keepCursor(current: () => DraftId | undefined): void {
  let last = "";
  const keep = () => {
    const draft = current();
    const focused = document.activeElement;
    if (!draft || !focused || focused === document.body) return;
    const cursor = cursorIn(focused);
    const now = JSON.stringify([draft, cursor]);
    if (now === last) return;
    last = now;
    const key = keyOf(draft);
    void (cursor
      ? browser.storage.session.set({ [key]: cursor })
      : browser.storage.session.remove(key));
  };
  document.addEventListener("focusin", keep);
  document.addEventListener("selectionchange", keep);
}

/** Puts the user where they were in this draft, unless they are somewhere already. */
export async function bringCursorBack(draft: DraftId): Promise<void> {
  const key = keyOf(draft);
  const kept = (await browser.storage.session.get(key))[key] as Cursor | undefined;
  if (!kept || document.activeElement !== document.body) return;
  const field = [...document.querySelectorAll("[name]")].filter(isField).find(isNamed(kept.field));
  field?.closest("details")?.setAttribute("open", "");
  field?.focus();
  if (field && kept.start !== null) field.setSelectionRange(kept.start, kept.end);
}

type TextControl = HTMLTextAreaElement | HTMLInputElement;

const isField = (element: Element): element is TextControl =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

const isNamed =
  (name: string) =>
  (field: TextControl): boolean =>
    field.name === name;

function cursorIn(element: Element): Cursor | undefined {
  if (!isField(element)) return undefined;
  const { name, selectionStart, selectionEnd } = element;
  return { field: name, start: selectionStart, end: selectionEnd };
}
