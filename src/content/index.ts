/**
 * Runs in the page on a click, and only then. It listens to nothing: it leaves two functions behind in its own
 * isolated world, whose answers travel back as the results of injections. Between the two it keeps the page that
 * it opened, and nothing else.
 */
import { findObstacle, findSelection, openPage, type OpenedPage } from "../article";
import { convert } from "../markdown/convert";
import type { InPage, PageFailed, PageState } from "../messaging";

let page: (OpenedPage & { id: number }) | undefined;

const dossier: InPage = {
  open: (options, url = location.href) =>
    told(() => {
      const state = stateOf(document);
      const obstacle = findObstacle(document, options.as);
      if (obstacle) return { obstacle, state };
      // Not counted: the same click a second time brings this script, and a count, anew.
      const [id = 0] = crypto.getRandomValues(new Uint32Array(1));
      page = { id, ...openPage(document, url, { ...options, loaded: loaded() ?? url }) };
      return { opened: id, outline: page.outline, state };
    }),
  read: (opened, resolved) =>
    told(() => {
      if (page?.id !== opened) throw new Error("The page was opened again meanwhile.");
      const { read } = page;
      page = undefined;
      const reading = read(resolved);
      return { reading, body: "html" in reading ? convert(reading.html) : "" };
    }),
};

/** Where the document was loaded from; the history may have been changed since. */
const loaded = (): string | undefined => performance.getEntriesByType("navigation")[0]?.name;

const stateOf = (document: Document): PageState => ({
  ...(findSelection(document) && { selected: true }),
  ...(document.readyState === "loading" && { loading: true }),
});

/** An error in words: the browsers differ in what they make of an exception in an injected function. */
function told<T>(work: () => T): T | PageFailed {
  try {
    return work();
  } catch (error) {
    return { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

Object.assign(globalThis, { dossier });
