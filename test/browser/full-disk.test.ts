import { expect, test } from "vitest";
import { builtFor } from "./built";
import { startBrowser } from "./driver";
import { keptOf, warning } from "./faults/inside";
import { savedPage } from "./pages";
import { pressAndHear, shownMarkdown, text } from "./popup";
import { mountSmallDisk } from "./small-disk";
import { inBothBrowsers } from "./stage";

/**
 * Firefox says that there is no room. Chromium says "UnknownError: Internal error opening backing store", as it does
 * when a disk fails in any other way, so that sentence names the disk as well.
 */
const said = {
  chromium: { unkept: "unkeptError", failed: "failedSave" },
  firefox: { unkept: "unkeptFull", failed: "failedFull" },
} as const;

/** A disk that is really full: what the browser itself does then, and what Dossier makes of it. */
inBothBrowsers((stage) => {
  test("a full disk: the page is shown and copied, the popup says so, and Save works when there is room", async ({
    skip,
  }) => {
    const { web, driver } = stage();
    const disk = mountSmallDisk(driver.name);
    if (!disk) return skip("this machine lets us mount no file system");
    const { profile } = disk;
    const extension = builtFor(driver.name);
    const browser = await startBrowser(driver.name, { extension, proxy: web.port, profile });
    try {
      const { address, html } = savedPage("commentary");
      web.serve(address, html);
      await browser.tab.goto(address);
      const first = await browser.openPopup();
      await shownMarkdown(first);
      await first.close();

      disk.fill();
      // More than what a store keeps in hand.
      const [before = "", after = ""] = html.split("</article>");
      const more = `<p>${"A word more. ".repeat(200)}</p>`.repeat(100);
      web.serve(address, `${before}${more}</article>${after}`);
      await browser.tab.goto(address);
      const popup = await browser.openPopup();
      const shown = await shownMarkdown(popup);
      expect(shown).toContain("A word more.");
      expect(await popup.run(warning)).toBe(text(said[driver.name].unkept));
      await pressAndHear(popup, "copyMarkdown", "copied");
      await pressAndHear(popup, "save", said[driver.name].failed);

      disk.free();
      await pressAndHear(popup, "save", "savedNew");
      expect(await popup.run(warning)).toBe("");
      expect(await popup.run(keptOf, address)).toMatchObject({
        clips: 1,
        versions: "1",
        whole: true,
      });
    } finally {
      await browser.close();
      disk.remove();
    }
  });
});
