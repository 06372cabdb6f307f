import { expect, test } from "vitest";
import { until, type Tab } from "./driver";
import { newDownload } from "./download";
import { isRendered, openFirstClip } from "./inside";
import { savedPage } from "./pages";
import { pressAndHear, shownMarkdown, text } from "./popup";
import { inBothBrowsers } from "./stage";

/** What Dossier may and may not do: access by a click alone, and nothing sent anywhere. */
inBothBrowsers((stage) => {
  /** Tries to read every tab from one of the extension's own pages, as a Dossier gone wrong could. */
  const reach = async (): Promise<string[]> => {
    const page = await stage().driver.openPage("library/index.html");
    const reached = await page.run(async () => {
      interface Api {
        tabs: { query(by: object): Promise<{ id: number }[]> };
        scripting: {
          executeScript(how: object): Promise<{ result?: string }[]>;
        };
      }
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const api = browser ?? chrome;
      const titles: string[] = [];
      for (const { id } of await api.tabs.query({})) {
        const way = { target: { tabId: id }, func: () => document.title };
        const [answer] = await api.scripting.executeScript(way).catch(() => []);
        if (answer?.result !== undefined) titles.push(answer.result);
      }
      return titles;
    });
    await page.close();
    return reached;
  };

  test("no page can be read before the click, and only the clicked one after", async () => {
    const { driver, visit } = stage();
    const [one, other] = [savedPage("commentary"), savedPage("organisation-author")];
    const second: Tab = await driver.newTab();
    await visit(one);
    await visit(other, second);
    expect(await reach()).toEqual([]);
    const popup = await driver.openPopup();
    await shownMarkdown(popup);
    await popup.close();
    const [title] = await reach();
    expect(title).toContain(one.expected.title);
    expect(await reach()).toHaveLength(1);
  });

  test("clip, copy, save, download, search, delete and export ask for nothing", async () => {
    const { driver, web, visit } = stage();
    await visit(savedPage("commentary"));
    await new Promise((next) => setTimeout(next, 500));
    web.forget();
    const popup = await driver.openPopup();
    await shownMarkdown(popup);
    await pressAndHear(popup, "copyMarkdown", "copied");
    await pressAndHear(popup, "save", "savedNew");
    await pressAndHear(popup, "download", "downloaded");
    await popup.press(text("viewReading"), "tab");
    await until("the rendered view", () => popup.run(isRendered));
    await popup.close();

    const library = await driver.openPage("library/index.html");
    await library.type(text("search"), "candlelight");
    await until("the clip", () =>
      library.run(() => document.body.textContent.includes("Candlelight Statistics")),
    );
    await library.run(openFirstClip);
    await until("its text", () => library.run(isRendered));
    const before = driver.downloads();
    await library.press(text("export"), "button");
    await newDownload(driver, before);
    await library.press(text("delete"), "button");
    await until("undo", () =>
      library.run((undo) => document.body.textContent.includes(undo), text("undo")),
    );
    await new Promise((next) => setTimeout(next, 500));
    expect(web.requests()).toEqual([]);
  });

  test("a page cannot frame or fetch anything of the extension", async () => {
    const { driver, visit } = stage();
    await visit(savedPage("commentary"));
    const reachable = await driver.tab.run(async (home) => {
      const found: string[] = [];
      for (const path of [
        "popup/index.html",
        "content.js",
        "manifest.json",
        "icons/dossier-16.png",
      ]) {
        const answer = await fetch(home + path).catch(() => undefined);
        if (answer?.ok) found.push(path);
        const loaded = await new Promise<boolean>((done) => {
          const image = new Image();
          image.addEventListener("load", () => done(true));
          image.addEventListener("error", () => done(false));
          image.src = home + path;
        });
        if (loaded) found.push(`${path} as an image`);
      }
      return found;
    }, driver.home);
    expect(reachable).toEqual([]);
  });

  test("a page that never stops loading is read all the same", async () => {
    const { driver, web } = stage();
    const { html } = savedPage("commentary");
    web.serve(
      "http://endless.example/report/2024/slow",
      html.replace("</body>", '<img src="/hangs"></body>'),
    );
    web.hang("http://endless.example/hangs");
    await driver.tab.begin("http://endless.example/report/2024/slow");
    const popup = await driver.openPopup();
    expect(await shownMarkdown(popup)).toContain("Candlelight Statistics");
    expect(await driver.tab.run(() => document.readyState)).toBe("interactive");
  });
});
