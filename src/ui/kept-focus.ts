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
    if (document.activeElement !== document.body) {
      lastRef.current = placeOf(page);
    } else if (page && last && !last.element.isConnected) {
      const left = stopsIn(last.part);
      // A part that has nothing left gives it to the main one; one that is being filled, a moment later.
      const all = left.length > 0 ? left : stopsIn(page.querySelector("main") ?? page);
      all[Math.min(last.at, all.length - 1)]?.focus();
    }
  });
}

/** What has the focus, in which part of the page, and the how-manieth stop of the Tab key it is there. */
interface Place {
  element: Element;
  part: HTMLElement;
  at: number;
}

function placeOf(page: HTMLElement | null): Place | undefined {
  const element = document.activeElement;
  if (!page || !element || !page.contains(element)) return undefined;
  const part = element.closest<HTMLElement>(parts) ?? page;
  return { element, part, at: stopsIn(part).findIndex((stop) => stop === element) };
}

const stopsIn = (page: HTMLElement): HTMLElement[] =>
  [...page.querySelectorAll<HTMLElement>(stops)].filter(
    (stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true }),
  );
