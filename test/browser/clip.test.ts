import { expect, test } from "vitest";
import { sentence } from "./inside";
import { savedPage } from "./pages";
import { pressAndHear, readFile, says, shownMarkdown, text } from "./popup";
import { newDownload } from "./download";
import { inBothBrowsers } from "./stage";
import { squeezed } from "./plain-text";
import { until } from "./driver";

/** A click on the toolbar button, with what a person then does in the popup. */
inBothBrowsers((stage) => {
  test("a listing is called one, and nothing is offered to be saved", async () => {
    const { driver, visit } = stage();
    const page = savedPage("listing");
    await visit(page);
    const popup = await driver.openPopup();
    const said = await until("the popup to say what the page is", () => popup.run(sentence));
    const count = page.expected.links?.length ?? 0;
    expect(said).toBe(text("isListing_other").replace("$1", String(count)));
    await expect(
      popup.run(() => [...document.querySelectorAll("button")].map((one) => one.textContent)),
    ).resolves.not.toContain(text("save"));
  });

  test("what is copied is what is shown, byte for byte", async () => {
    const { driver, visit } = stage();
    await visit(savedPage("working-paper"));
    const popup = await driver.openPopup();
    const shown = await shownMarkdown(popup);
    await pressAndHear(popup, "copyMarkdown", "copied");
    expect(await driver.readClipboard()).toBe(shown);
  });

  test("what is downloaded is what is shown, byte for byte", async () => {
    const { driver, visit } = stage();
    await visit(savedPage("german-analysis"));
    const popup = await driver.openPopup();
    const shown = await shownMarkdown(popup);
    const before = driver.downloads();
    await pressAndHear(popup, "download", "downloaded");
    const name = await newDownload(driver, before);
    expect(name).toMatch(/^\d{4}-\d{2}-\d{2} .+\.md$/);
    expect(driver.readDownload(name).toString("utf8")).toBe(shown);
  });

  test("two tabs at once keep to their own page", async () => {
    const { driver, visit } = stage();
    const one = savedPage("commentary");
    const other = savedPage("organisation-author");
    const second = await driver.newTab();
    await visit(one);
    await visit(other, second);
    const popup = await driver.openPopup();
    expect(readFile(await shownMarkdown(popup)).data.title).toBe(one.expected.title);
    const next = await driver.openPopup(second);
    await until("the other page to be shown", async () => {
      const { data } = readFile(await shownMarkdown(next));
      return data.title === other.expected.title;
    });
    await pressAndHear(next, "save", "savedNew");
    await next.close();
    const again = await driver.openPopup();
    const { data } = readFile(await shownMarkdown(again));
    expect(data.title).toBe(one.expected.title);
    await pressAndHear(again, "save", "savedNew");
  });

  test("the menu's “Copy page as Markdown” copies, or says that Enter does", async () => {
    const { driver, visit } = stage();
    await visit(savedPage("commentary"));
    // In Chromium only the real menu gives access to the tab, and no protocol opens that; the button gives it too.
    if (driver.name === "chromium") await (await driver.openPopup()).close();
    await driver.chooseMenu(driver.tab, text("menuCopy"));
    const popup = await driver.findPopup();
    const shown = await shownMarkdown(popup);
    const said = await until("the popup to say how copying went", async () => {
      const status = await popup.run(
        () => document.querySelector("footer [role=status]")?.textContent,
      );
      return [text("copied"), text("pressEnterToCopy")].find((one) => status?.includes(one));
    });
    if (said === text("pressEnterToCopy")) {
      expect(driver.name).toBe("firefox");
      await popup.key("Enter");
      await until("the copy", async () => (await driver.readClipboard()) === shown);
    }
    expect(await driver.readClipboard()).toBe(shown);
  });

  test("both shortcuts are really assigned", async () => {
    const { driver } = stage();
    const library = await driver.openPage("library/index.html");
    const shortcuts = await library.run(async () => {
      interface Api {
        commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
      }
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const all = await (browser ?? chrome).commands.getAll();
      return Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut]));
    });
    expect(shortcuts).toEqual({ _execute_action: "Alt+Shift+D", "copy-markdown": "Alt+Shift+M" });
  });

  test("the shortcuts do what button and menu do", async ({ skip }) => {
    const { driver, visit } = stage();
    if (!driver.pressShortcut) return skip("no protocol reaches this browser's shortcuts");
    await visit(savedPage("commentary"));
    await driver.pressShortcut(driver.tab, "D", ["Alt", "Shift"]);
    const popup = await driver.findPopup();
    const shown = await shownMarkdown(popup);
    await popup.close();
    await driver.pressShortcut(driver.tab, "M", ["Alt", "Shift"]);
    const again = await driver.findPopup();
    await shownMarkdown(again);
    await says(again, "pressEnterToCopy");
    await again.key("Enter");
    await says(again, "copied");
    expect(await driver.readClipboard()).toBe(shown);
  });

  test("the menu's “Clip this page” shows the page", async () => {
    const { driver, visit } = stage();
    const page = savedPage("organisation-author");
    await visit(page);
    if (driver.name === "chromium") await (await driver.openPopup()).close();
    await driver.chooseMenu(driver.tab, text("menuClip"));
    const popup = await driver.findPopup();
    expect(readFile(await shownMarkdown(popup)).data.title).toBe(page.expected.title);
  });

  test("the rendered view shows the same text, and goes back", async () => {
    const { driver, visit } = stage();
    await visit(savedPage("working-paper"));
    const popup = await driver.openPopup();
    const shown = await shownMarkdown(popup);
    await popup.press(text("viewReading"), "tab");
    const rendered = await until("the rendered view", () =>
      popup.run(() => {
        const page = document.querySelector("iframe")?.contentDocument;
        const paragraphs = [...(page?.querySelectorAll("p") ?? [])];
        return paragraphs.length > 0 && paragraphs.map((one) => one.textContent).join("\n");
      }),
    );
    for (const paragraph of savedPage("working-paper").expected.bodyParagraphs ?? []) {
      expect(squeezed(rendered)).toContain(squeezed(paragraph).slice(0, 60));
    }
    await popup.press(text("viewMarkdown"), "tab");
    expect(await shownMarkdown(popup)).toBe(shown);
  });
});
