import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const stops =
  "a[href], button, input, select, textarea, summary, iframe, [tabindex]:not([tabindex='-1'])";

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
    if (document.activeElement !== document.body) {
      lastRef.current = placeOf(page);
    } else if (page && last && !last.element.isConnected) {
      const left = stopsIn(page);
      left[Math.min(last.at, left.length - 1)]?.focus();
    }
  });
}

/** What has the focus, and the how-manieth stop of the Tab key it is. */
interface Place {
  element: Element;
  at: number;
}

function placeOf(page: HTMLElement | null): Place | undefined {
  const element = document.activeElement;
  if (!page || !element || !page.contains(element)) return undefined;
  return { element, at: stopsIn(page).findIndex((stop) => stop === element) };
}

const stopsIn = (page: HTMLElement): HTMLElement[] =>
  [...page.querySelectorAll<HTMLElement>(stops)].filter(
    (stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true }),
  );
