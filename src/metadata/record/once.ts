import type { Page } from "./page";

/** A reading of the page that is made once, however many sources ask for it. */
export function once<T>(read: (page: Page) => T): (page: Page) => T {
  const known = new WeakMap<Page, { value: T }>();
  return (page) => {
    const found = known.get(page) ?? { value: read(page) };
    known.set(page, found);
    return found.value;
  };
}
