import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { builtFor } from "./built";
import { startBrowser, until, type Driver, type View } from "./driver";
import {
  breakWrites,
  holdOldLibrary,
  keptOf,
  letGo,
  makeNewer,
  mendWrites,
  warning,
  type Kept,
} from "./faults/inside";
import { savedPage } from "./pages";
import { pressAndHear, readFile, shownMarkdown, text, type Text } from "./popup";
import { inBothBrowsers } from "./stage";

/**
 * The fault run with the whole product: what is done, at which step, and what goes wrong there. The popup says what
 * happened; when the fault is gone, the same once more leaves one clip, whole. `test/history/faults` does the same
 * with every call of the history.
 */
inBothBrowsers((stage) => {
  const tally = { tried: 0, lost: 0, doubled: 0 };
  let pages = 0;
  let address = "";

  /** A page of its own for each test. */
  const visit = async (words = "") => {
    const { web, driver } = stage();
    const { html } = savedPage("commentary");
    web.serve(
      address,
      html.replace("</h1>", ` ${words}</h1>`).replaceAll(/<link rel="canonical"[^>]*>/g, ""),
    );
    await driver.tab.goto(address);
  };
  beforeEach(async () => {
    pages += 1;
    address = `http://faults.example/2019/article-${pages}`;
    await visit();
  });
  afterAll(() => {
    const { tried, lost, doubled } = tally;
    console.log(`${stage().driver.name}: ${tried} faults tried, ${lost} lost, ${doubled} doubled`);
    expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 });
  });

  const open = async (driver: Driver = stage().driver) => {
    const popup = await driver.openPopup();
    await shownMarkdown(popup);
    return popup;
  };
  const write = async (popup: View, words: string) => {
    await popup.type(text("note"), words);
    await until("the note to be shown", async () => (await noteIn(popup)).endsWith(words));
  };
  const noteIn = async (popup: View) =>
    (readFile(await shownMarkdown(popup)).data["note"] as string | undefined) ?? "";
  /** Presses Save and waits for what is said of it, which may be what was said before. */
  const save = async (popup: View, ...keys: Text[]) => {
    await popup.run(() =>
      document.querySelector(".status [role=status] > span")?.setAttribute("data-heard", ""),
    );
    await popup.press(text("save"), "button");
    let said = "";
    await until(
      `the popup to say ${keys.join(" or ")}`,
      async () => {
        said = await popup.run(
          () =>
            document.querySelector(".status [role=status] > span:not([data-heard])")?.textContent ??
            "",
        );
        return keys.some((key) => said.includes(text(key)));
      },
      25_000,
    ).catch((cause: unknown) => {
      throw new Error(`The popup says "${said}", not ${keys.join(" or ")}.`, { cause });
    });
  };
  const warns = (popup: View, key: Text | undefined) =>
    until(
      `the popup to warn of ${key ?? "nothing"}`,
      async () => (await popup.run(warning)) === (key ? text(key) : ""),
    );
  /** Counts a fault, once what it left is known. */
  const left = async (view: View, wanted: Pick<Kept, "clips" | "versions"> & { note?: string }) => {
    const kept = await view.run(keptOf, address);
    tally.tried += 1;
    const { clips, versions, note } = wanted;
    const isLost =
      !kept.whole ||
      kept.clips < clips ||
      kept.versions.length < versions.length ||
      (note !== undefined && kept.draft?.note !== note);
    if (isLost) tally.lost += 1;
    if (kept.clips > clips || kept.versions.length > versions.length || kept.drafts > 1)
      tally.doubled += 1;
    expect(kept).toMatchObject({ clips, versions, whole: true, drafts: 1 });
    if (note !== undefined) expect(kept.draft?.note).toBe(note);
  };

  test("no room at any write of a save or of an update", async () => {
    const { driver } = stage();
    let popup = await open();
    await write(popup, "Mine");
    // A letter's write on its way would be counted among those of the save.
    await until(
      "the note to be kept",
      async () => (await popup.run(keptOf, address)).draft?.note === "Mine",
    );
    // Of a new clip, with its note: it is put twice. Of a new version.
    for (const [versions, writes] of [7, 5].entries()) {
      const before = { clips: versions, versions: versions ? "1" : "", note: "Mine" };
      for (let only = 1; only <= writes; only++) {
        await driver.runInBackground(breakWrites, only);
        await save(popup, "failedFull");
        await left(popup, before);
      }
      await driver.runInBackground(mendWrites);
      await save(popup, versions ? "savedVersion" : "savedNew");
      await left(popup, { clips: 1, versions: versions ? "1, 2" : "1", note: "Mine" });
      if (versions === 0) {
        await popup.close();
        await visit("corrected");
        popup = await open();
      }
    }
    await save(popup, "savedUnchanged");
    await left(popup, { clips: 1, versions: "1, 2", note: "Mine" });
  });

  test("no room for the draft: it is shown, copied and downloaded all the same, and saved when there is", async () => {
    const { driver } = stage();
    await (await open()).close();
    await visit("again");
    await driver.runInBackground(breakWrites);
    const popup = await open();
    await warns(popup, "unkeptFull");
    await write(popup, "Mine");
    await warns(popup, "unkeptFull");
    const shown = await shownMarkdown(popup);
    await pressAndHear(popup, "copyMarkdown", "copied");
    await pressAndHear(popup, "download", "downloaded");
    await save(popup, "failedFull");
    await left(popup, { clips: 0, versions: "" });
    await driver.runInBackground(mendWrites);
    await save(popup, "savedNew");
    await warns(popup, undefined);
    expect(await noteIn(popup)).toBe("Mine");
    await left(popup, { clips: 1, versions: "1", note: "Mine" });
    expect(await driver.readClipboard()).toBe(shown);
  });

  test("no room for a letter: the next one takes it along", async () => {
    const { driver } = stage();
    const popup = await open();
    await driver.runInBackground(breakWrites, 1);
    await write(popup, "M");
    await warns(popup, "unkeptFull");
    await driver.runInBackground(mendWrites);
    await write(popup, "i");
    await warns(popup, undefined);
    await left(popup, { clips: 0, versions: "", note: "Mi" });
  });

  test("no room for a letter, and then closed after saving", async () => {
    const { driver } = stage();
    let popup = await open();
    await driver.runInBackground(breakWrites, 1);
    await write(popup, "Mine");
    await save(popup, "savedNew");
    await driver.runInBackground(mendWrites);
    await popup.close();
    popup = await open();
    expect(await noteIn(popup)).toBe("Mine");
    await left(popup, { clips: 1, versions: "1", note: "Mine" });
  });

  test("the background ends between any two steps", async () => {
    const { driver } = stage();
    const end = async (view: View, wanted: Parameters<typeof left>[1]) => {
      await driver.stopBackground();
      await left(view, wanted);
    };
    let popup = await open();
    await end(popup, { clips: 0, versions: "" });
    await write(popup, "Mine");
    await until(
      "the note to be kept",
      async () => (await popup.run(keptOf, address)).draft?.note === "Mine",
    );
    await end(popup, { clips: 0, versions: "", note: "Mine" });
    await save(popup, "savedNew");
    await end(popup, { clips: 1, versions: "1", note: "Mine" });
    await popup.close();
    await visit("corrected");
    popup = await open();
    await end(popup, { clips: 1, versions: "1", note: "Mine" });
    await save(popup, "savedVersion");
    await end(popup, { clips: 1, versions: "1, 2", note: "Mine" });
    await save(popup, "savedUnchanged");
    await left(popup, { clips: 1, versions: "1, 2", note: "Mine" });
  });

  test("the background ends while it saves", async () => {
    const { driver } = stage();
    const popup = await open();
    for (let turn = 0; turn < 4; turn++) {
      const saving = save(popup, "savedNew", "savedUnchanged", "failedSave");
      // Somewhere on the way.
      await new Promise((later) => setTimeout(later, turn * 20));
      await driver.stopBackground();
      await saving;
      const { clips } = await popup.run(keptOf, address);
      await left(popup, clips > 0 ? { clips: 1, versions: "1" } : { clips: 0, versions: "" });
    }
    await save(popup, "savedNew", "savedUnchanged");
    await left(popup, { clips: 1, versions: "1" });
  });

  test("the popup is closed at once after Save, and at once after a letter", async () => {
    let popup = await open();
    await popup.type(text("note"), "x");
    await popup.close();
    popup = await open();
    expect(await noteIn(popup)).toBe("x");
    await left(popup, { clips: 0, versions: "", note: "x" });
    await popup.press(text("save"), "button");
    await popup.close();
    popup = await open();
    await until("the clip to be there", async () => (await popup.run(keptOf, address)).clips === 1);
    await left(popup, { clips: 1, versions: "1", note: "x" });
    await save(popup, "savedUnchanged");
    await left(popup, { clips: 1, versions: "1", note: "x" });
  });

  test("Save pressed twice, and in two tabs at once: one clip of one version", async () => {
    const { driver } = stage();
    const popup = await open();
    await popup.key("Enter", ["Control"]);
    await popup.key("Enter", ["Control"]);
    await until("the clip to be there", async () => (await popup.run(keptOf, address)).clips === 1);
    await left(popup, { clips: 1, versions: "1" });
    await popup.press(text("openInTab"), "button");
    const one = await driver.findPage("popup/index.html?view=tab&draft=");
    await shownMarkdown(one);
    const place = await one.run(() => location.pathname.slice(1) + location.search);
    const other = await driver.openPage(place);
    await shownMarkdown(other);
    await one.type(text("title"), "X");
    await until(
      "both to show it",
      async () => (await shownMarkdown(one)) === (await shownMarkdown(other)),
    );
    // Only one tab is in front, where a press can reach it.
    await Promise.all(
      [one, other].map((view) =>
        view.run(() => document.querySelector<HTMLElement>("footer .primary")?.click()),
      ),
    );
    await until(
      "the version to be there",
      async () => (await one.run(keptOf, address)).versions === "1, 2",
    );
    await save(other, "savedUnchanged");
    await left(one, { clips: 1, versions: "1, 2" });
  });

  test("Dossier is updated while the popup is open", async () => {
    const { driver } = stage();
    let popup = await open();
    await write(popup, "Mine");
    await until(
      "the note to be kept",
      async () => (await popup.run(keptOf, address)).draft?.note === "Mine",
    );
    await driver.updateExtension();
    popup = await until("the popup to open", () => open());
    expect(await noteIn(popup)).toBe("Mine");
    await left(popup, { clips: 0, versions: "", note: "Mine" });
    await save(popup, "savedNew");
    await left(popup, { clips: 1, versions: "1", note: "Mine" });
  });

  test("the browser is started anew", async () => {
    const { driver, web } = stage();
    const profile = mkdtempSync(join(tmpdir(), "dossier-restart-"));
    const start = () =>
      startBrowser(driver.name, { extension: builtFor(driver.name), proxy: web.port, profile });
    let browser = await start();
    try {
      await browser.tab.goto(address);
      let popup = await open(browser);
      await write(popup, "Mine");
      await until(
        "the note to be kept",
        async () => (await popup.run(keptOf, address)).draft?.note === "Mine",
      );
      await browser.close();
      browser = await start();
      await browser.tab.goto(address);
      popup = await open(browser);
      expect(await noteIn(popup)).toBe("Mine");
      await left(popup, { clips: 0, versions: "", note: "Mine" });
      await save(popup, "savedNew");
      await browser.close();
      browser = await start();
      await browser.tab.goto(address);
      popup = await open(browser);
      await save(popup, "savedUnchanged");
      await left(popup, { clips: 1, versions: "1", note: "Mine" });
    } finally {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  test("another page holds the library", async () => {
    const { driver } = stage();
    const holder = await driver.openPage("icons/dossier-16.png");
    await driver.stopBackground();
    await holder.run(holdOldLibrary);
    const popup = await open();
    await warns(popup, "unkeptBlocked");
    await save(popup, "failedBlocked");
    tally.tried += 1;
    await holder.run(letGo);
    await save(popup, "savedNew");
    await warns(popup, undefined);
    await left(popup, { clips: 1, versions: "1" });
  });

  // Last: there is no way back.
  test("the library belongs to a newer Dossier", async () => {
    const { driver } = stage();
    const before = await open();
    await before.press(text("openInTab"), "button");
    const tab = await driver.findPage("popup/index.html?view=tab&draft=");
    await shownMarkdown(tab);
    const place = await tab.run(() => location.pathname.slice(1) + location.search);
    await tab.run(makeNewer);
    await save(tab, "failedNewer");
    await write(tab, "Mine");
    await warns(tab, "unkeptNewer");
    const again = await driver.openPage(place);
    await until("the view to say why", () =>
      again.run((wanted) => document.body.textContent.includes(wanted), text("troubleNewer")),
    );
    const popup = await open();
    await warns(popup, "unkeptNewer");
    await save(popup, "failedNewer");
    await pressAndHear(popup, "copyMarkdown", "copied");
    await pressAndHear(popup, "download", "downloaded");
    await left(popup, { clips: 0, versions: "" });
  });
});
