import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const stops =
  "a[href], button, input, select, textarea, summary, iframe, [tabindex]:not([tabindex='-1'])";

/** The parts of a page: a focus that is lost in one is found again there, at once or when the part has something again. */
const parts = "header, main, footer";

/**
 * Keeps the focus where a key or a row takes itself away: what stands at its place then has it. Browsers give it
 * to the page as a whole, and whoever uses a keyboard would begin again at the top.
 * @param within the page; the component that calls this draws it anew with every change
 */
export function useKeptFocus(within: RefObject<HTMLElement | null>): void {
  const lastRef = useRef<Place | undefined>(undefined);
  // From the first picture on: a key may come before the next one.
  useLayoutEffect(() => {
    const page = within.current;
    const remember = () => {
      lastRef.current = placeOf(page);
    };
    page?.addEventListener("focusin", remember);
    return () => page?.removeEventListener("focusin", remember);
  }, [within]);
  useLayoutEffect(() => {
    const page = within.current;
    const { current: last } = lastRef;
    if (document.activeElement !== document.body) lastRef.current = placeOf(page);
    else if (page && last && !last.element.isConnected) instead(page, last)?.focus();
  });
}

/** What has the focus, and the how-manieth stop of the Tab key it is in its part of the page, and in all of it. */
interface Place {
  element: Element;
  part: HTMLElement;
  atInPart: number;
  at: number;
}

function placeOf(page: HTMLElement | null): Place | undefined {
  const element = document.activeElement;
  if (!page || !element || !page.contains(element)) return undefined;
  const part = element.closest<HTMLElement>(parts) ?? page;
  const placeIn = (where: HTMLElement) => stopsIn(where).findIndex((stop) => stop === element);
  return { element, part, atInPart: placeIn(part), at: placeIn(page) };
}

/** What stands there now; nothing yet, where the part is still being filled. */
function instead(page: HTMLElement, { part, atInPart, at }: Place): HTMLElement | undefined {
  const left = stopsIn(part);
  if (left.length > 0) return left[Math.min(atInPart, left.length - 1)];
  if (part.closest("[aria-busy=true]") && part.isConnected) return undefined;
  const all = stopsIn(page);
  return all[Math.min(at, all.length - 1)];
}

const stopsIn = (page: HTMLElement): HTMLElement[] =>
  [...page.querySelectorAll<HTMLElement>(stops)].filter(
    (stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true }),
  );
