import browser from "../browser";
import { cursorKey, type Draft } from "../clip";

/**
 * The field of a draft that the user was in, by its name, and what was selected there. Kept as long as the browser
 * runs, and in memory alone.
 */
interface Cursor {
  field: string;
  start: number | null;
  end: number | null;
}

/**
 * Keeps where the user is, at every step: a popup is told nothing before it closes. Whoever pressed a key of ours is
 * done with the field. One that has the focus and was not pressed says nothing: Chromium gives it to the first.
 */
export function keepCursor(current: () => Draft | undefined): void {
  let last = "";
  const keep = (cursor: Cursor | undefined) => {
    const draft = current();
    const now = JSON.stringify([draft?.id, cursor]);
    if (!draft || now === last) return;
    last = now;
    const key = cursorKey(draft);
    void (cursor
      ? browser.storage.session.set({ [key]: cursor })
      : browser.storage.session.remove(key));
  };
  const keepField = () => {
    const cursor = cursorIn(document.activeElement);
    if (cursor) keep(cursor);
  };
  document.addEventListener("focusin", keepField);
  document.addEventListener("selectionchange", keepField);
  document.addEventListener("click", () => keep(cursorIn(document.activeElement)));
}

/** Puts the user where they were in this draft, unless they are in a field already. */
export async function bringCursorBack(draft: Draft): Promise<void> {
  const key = cursorKey(draft);
  const kept = (await browser.storage.session.get(key))[key] as Cursor | undefined;
  if (!kept || cursorIn(document.activeElement)) return;
  const field = [...document.querySelectorAll("[name]")]
    .filter(isField)
    .find(({ name }) => name === kept.field);
  field?.closest("details")?.setAttribute("open", "");
  field?.focus();
  if (field && kept.start !== null) field.setSelectionRange(kept.start, kept.end);
}

type TextControl = HTMLTextAreaElement | HTMLInputElement;

const isField = (element: Element | null): element is TextControl =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

function cursorIn(element: Element | null): Cursor | undefined {
  if (!isField(element)) return undefined;
  const { name, selectionStart, selectionEnd } = element;
  return { field: name, start: selectionStart, end: selectionEnd };
}
