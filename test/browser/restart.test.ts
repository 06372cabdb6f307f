import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtFor } from "./built";
import { openWeb, startBrowser, until } from "./driver";
import { keptDrafts } from "./inside";
import { savedPage } from "./pages";
import { shownMarkdown, text } from "./popup";
import { browsers } from "./stage";

describe.each(browsers)("%s", (browser) => {
  test("started anew offers the draft that was left, whatever number the tab has now", async () => {
    const web = await openWeb();
    const profile = mkdtempSync(join(tmpdir(), "dossier-restart-"));
    const start = () =>
      startBrowser(browser, { extension: builtFor(browser), proxy: web.port, profile });
    let driver = await start();
    try {
      const { address, html } = savedPage("commentary");
      web.serve(address, html);
      await driver.tab.goto(address);
      const popup = await driver.openPopup();
      await shownMarkdown(popup);
      await popup.type(text("note"), "before the end");
      await until("the note to be kept", async () =>
        (await popup.run(keptDrafts)).some(({ note }) => note === "before the end"),
      );
      const typed = await shownMarkdown(popup);
      expect(typed).toContain("before the end");
      await driver.close();

      driver = await start();
      const other = await driver.newTab();
      await other.goto(address);
      const again = await driver.openPopup(other);
      expect(await shownMarkdown(again)).toBe(typed);
      expect(await again.run(keptDrafts)).toHaveLength(1);
    } finally {
      await driver.close();
      await web.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
