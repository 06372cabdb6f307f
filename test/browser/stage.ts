import { existsSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe } from "vitest";
import { builtFor } from "./built";
import {
  openWeb,
  startBrowser,
  type BrowserName,
  type Driver,
  type Options,
  type Tab,
  type Web,
} from "./driver";
import type { SavedPage } from "./pages";

/** A browser with Dossier in it, and a web of our own. */
export interface Stage {
  driver: Driver;
  web: Web;
  /** Goes to a saved page in this tab, or in the first. */
  visit(page: Pick<SavedPage, "address" | "html">, tab?: Tab): Promise<void>;
}

/** Those in E2E_BROWSERS, or both. */
export const browsers = (process.env.E2E_BROWSERS ?? "chromium,firefox").split(
  ",",
) as BrowserName[];

/**
 * Defines the same tests for both browsers, or for those in E2E_BROWSERS. Each file has a browser of its own,
 * with an empty library; the tests of a file share it, in their order.
 */
export function inBothBrowsers(
  define: (stage: () => Stage) => void,
  options: Pick<Options, "firstRun"> = {},
): void {
  describe.each(browsers)("%s", (browser) => {
    let stage: Stage | undefined;

    beforeAll(async () => {
      const extension = builtFor(browser);
      if (!existsSync(extension)) throw new Error("Nothing is built: npm run build");
      const web = await openWeb();
      const driver = await startBrowser(browser, { extension, proxy: web.port, ...options });
      stage = {
        driver,
        web,
        async visit({ address, html }, tab = driver.tab) {
          web.serve(address, html);
          await tab.goto(address);
        },
      };
    });
    afterEach(() => stage?.driver.closeOthers());
    afterAll(async () => {
      await stage?.driver.close();
      await stage?.web.close();
    });

    define(() => {
      if (!stage) throw new Error("The browser did not start.");
      return stage;
    });
  });
}
