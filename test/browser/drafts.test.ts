import { expect, test } from "vitest";
import { until, type View } from "./driver";
import { savedPage } from "./pages";
import { pressAndHear, readFile, says, shownMarkdown, text } from "./popup";
import { inBothBrowsers } from "./stage";

/** Drafts: what was read and not saved waits in the library; every view of one agrees; each article has its own. */
inBothBrowsers((stage) => {
  const drafts = async (library: View): Promise<string[]> =>
    library.run(() =>
      [...document.querySelectorAll("a[data-draft]")].map((link) => link.textContent),
    );
  const listsDrafts = (library: View, ...titles: string[]) =>
    until(`the drafts to be ${titles.join(", ")}`, async () => {
      const shown = await drafts(library);
      return JSON.stringify(shown) === JSON.stringify(titles);
    });
  const titleOf = (name: string): string => savedPage(name).expected.title;
  const read = async (name: string): Promise<View> => {
    const { driver, visit } = stage();
    await visit(savedPage(name));
    const popup = await driver.openPopup();
    await shownMarkdown(popup);
    return popup;
  };

  test("wait in the library until they are saved, and can be discarded and brought back", async () => {
    const { driver } = stage();
    await (await read("commentary")).close();
    const popup = await read("german-analysis");
    await popup.type(text("tagAdd"), "mine,");
    await until("the tag", async () => (await shownMarkdown(popup)).includes("- mine"));
    await popup.close();

    const library = await driver.openPage("library/index.html");
    await library.press(text("draftsUnsaved_other").replace("$1", "2"), "button");
    await listsDrafts(library, titleOf("german-analysis"), titleOf("commentary"));
    const [first] = await library.run(() =>
      [...document.querySelectorAll(".drafts .row")].map((row) => row.textContent),
    );
    expect(first).toContain(text("draftTouched"));

    await library.key("j");
    await library.key("#");
    await listsDrafts(library, titleOf("commentary"));
    await pressAndHear(library, "undo", "restored");
    await listsDrafts(library, titleOf("german-analysis"), titleOf("commentary"));

    const waiting = async (...titles: string[]) => {
      const again = await driver.openPage("library/index.html#drafts");
      await listsDrafts(again, ...titles);
      await again.close();
    };
    await library.press(titleOf("german-analysis"), "link");
    const tab = await driver.findPage("popup/index.html?view=tab&draft=");
    expect(readFile(await shownMarkdown(tab)).data.tags).toEqual(["mine"]);
    await pressAndHear(tab, "save", "savedNew");
    await waiting(titleOf("commentary"));
    await tab.type(text("note"), "after it was saved");
    await waiting(titleOf("german-analysis"), titleOf("commentary"));
    await pressAndHear(tab, "save", "savedMarks");
    await waiting(titleOf("commentary"));
  });

  test("of a page that was saved as it stands are not unsaved when it is opened again", async () => {
    const { driver } = stage();
    await pressAndHear(await read("organisation-author"), "save", "savedNew");
    await (await read("organisation-author")).close();
    const library = await driver.openPage("library/index.html#drafts");
    await listsDrafts(library, titleOf("commentary"));
  });

  test("offer the tags of the library, and take one by keyboard", async () => {
    const popup = await read("commentary");
    await popup.type(text("tagAdd"), "mi");
    await until("the offer", () =>
      popup.run(() => document.querySelector("[role=option]")?.textContent === "mine"),
    );
    await popup.key("ArrowDown");
    await popup.key("Enter");
    await until("the tag", async () => (await shownMarkdown(popup)).includes("- mine"));
  });

  test("saved in one view are told as saved in the other", async () => {
    const { driver } = stage();
    const popup = await read("working-paper");
    await popup.press(text("openInTab"), "button");
    const tab = await driver.findPage("popup/index.html?view=tab&draft=");
    await shownMarkdown(tab);
    const address = await tab.run(() => location.pathname.slice(1) + location.search);
    const other = await driver.openPage(address);
    await shownMarkdown(other);
    await pressAndHear(other, "save", "savedNew");
    await says(tab, "savedNew");
  });

  test("two clicks on Save at once make one clip", async () => {
    const { driver } = stage();
    const popup = await read("report-landing");
    await popup.run((save) => {
      const button = [...document.querySelectorAll("button")].find(
        (one) => one.textContent === save,
      );
      button?.click();
      button?.click();
    }, text("save"));
    await says(popup, "savedNew");
    await popup.close();
    const library = await driver.openPage("library/index.html");
    const titles = await until("the list", async () => {
      const listed = await library.run(() =>
        [...document.querySelectorAll("a[data-clip]")].map((link) => link.textContent),
      );
      return listed.length > 0 && listed;
    });
    expect(titles.filter((title) => title === titleOf("report-landing"))).toHaveLength(1);
  });

  test("of two articles in one tab that never loads anew are two", async () => {
    const { driver, web } = stage();
    const [one, other] = ["First in place", "Second in place"];
    const prose =
      "<p>" + "The ministry answered in one sentence, which is quoted here. ".repeat(12);
    const address = "http://inplace.example/reports/first";
    web.serve(
      address,
      `<!doctype html><html lang="en"><head><title>${one}</title>
      <link rel="canonical" href="${address}">
      <meta property="og:url" content="${address}"><meta property="og:title" content="${one}">
      <meta name="author" content="Jane Doe"><meta property="article:published_time" content="2019-05-04">
      <script type="application/ld+json">${JSON.stringify({
        "@type": "Article",
        headline: one,
        author: { "@type": "Person", name: "Jane Doe" },
        datePublished: "2019-05-04",
      })}</script></head><body><main><article>
      <h1>${one}</h1>${prose.repeat(4)}</article></main></body></html>`,
    );
    await driver.tab.goto(address);
    const retype = async (typed: string) => {
      const popup = await driver.openPopup();
      await shownMarkdown(popup);
      await popup.type(text("note"), typed);
      await until("the note", async () => (await shownMarkdown(popup)).includes(typed));
      await popup.close();
    };
    const firstPopup = await driver.openPopup();
    const first = readFile(await shownMarkdown(firstPopup)).data;
    expect(first).toMatchObject({ authors: ["Jane Doe"], date: "2019-05-04" });
    await firstPopup.close();
    await retype("on the first");
    const go = (title: string, path: string) =>
      driver.tab.run(
        (name, to) => {
          history.pushState(null, "", to);
          document.title = name;
          for (const heading of document.querySelectorAll("h1")) heading.textContent = name;
        },
        title,
        path,
      );
    await go(other, "/reports/second");
    const popup = await driver.openPopup();
    const second = readFile(await shownMarkdown(popup)).data;
    expect(second).toMatchObject({ title: other, url: "http://inplace.example/reports/second" });
    expect(second.note).toBeUndefined();
    expect(second.authors).toBeUndefined();
    expect(second.date).toBeUndefined();
    await pressAndHear(popup, "save", "savedNew");
    await popup.close();
    await go(one, "/reports/first");
    const again = await driver.openPopup();
    expect(readFile(await shownMarkdown(again)).data).toMatchObject({
      title: one,
      note: "on the first",
    });
    // The second still names the first as its canonical address, and is another clip all the same.
    await pressAndHear(again, "save", "savedNew");
  });
});
