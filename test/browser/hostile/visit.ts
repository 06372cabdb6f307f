import { until, type Tab, type View, type Web } from "../driver";
import type { HostileCase } from "./case";

/** A page that is about to be read. */
export interface Visited {
  /** What of the page is no longer as it was, and not by its own doing. */
  changes(): Promise<string[]>;
}

/** Goes to the page and waits until it rests; from then on it asks for nothing by itself. */
export async function visit(
  { tab, web }: { tab: Tab; web: Web },
  address: string,
  { html, behaves }: HostileCase,
): Promise<Visited> {
  web.serve(address, html());
  for (const ending of ["png", "css", "js", "html"]) {
    web.hang(new URL(`/hangs.${ending}`, address).href);
  }
  if (behaves === "loading") {
    tab.begin(address).catch(() => undefined);
    await until("the page to be there", () => tab.run(isAt, address));
  } else {
    await tab.goto(address);
  }
  if (behaves === "restless") {
    await tab.run(watch);
    return { changes: () => tab.run(() => Reflect.get(globalThis, "__changes") as string[]) };
  }
  const before = await afterRest(tab, web);
  return {
    async changes() {
      const after = await tab.run(markupOf);
      return after === before ? [] : [difference(before, after)];
    },
  };
}

/** The page's HTML once it no longer changes and asks for nothing more. */
async function afterRest(tab: View, web: Web): Promise<string> {
  let last: string | undefined;
  let asked = -1;
  return until("the page to rest", async () => {
    await new Promise((next) => setTimeout(next, 80));
    const html = await tab.run(markupOf);
    const rests = html === last && web.requests().length === asked;
    last = html;
    asked = web.requests().length;
    return rests && { html };
  }).then(({ html }) => html);
}

/** Where two texts part. */
function difference(before: string, after: string): string {
  const at = [...before].findIndex((letter, index) => letter !== after[index]);
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 80);
  return `"${around(before)}" is now "${around(after)}"`;
}

// What follows runs in the page, in its own world: each function stands alone.

const isAt = (address: string): boolean =>
  location.href === address && document.body.textContent.includes("four times");

const markupOf = (): string =>
  Document.prototype.querySelector.call(document, ":root")?.outerHTML ?? "";

/** Notes every change but those within what the page marked as its own. */
function watch(): void {
  const changes: string[] = [];
  Reflect.set(globalThis, "__changes", changes);
  const observer = new MutationObserver((records) => {
    for (const { target, type } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (!element?.closest("[data-own]")) changes.push(`${type} of ${target.nodeName}`);
    }
  });
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, all);
}
