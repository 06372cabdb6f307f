import { expect, test } from "vitest";
import { until, type View } from "./driver";
import { newDownload } from "./download";
import { focused, hasFocus, press, tabTo, typeKeys } from "./focus";
import { isRendered, listsClips } from "./inside";
import { readFile, says, shownMarkdown, text } from "./popup";
import { inBothBrowsers } from "./stage";

/** The whole way without a mouse: only the toolbar button is clicked. The focus is always somewhere, and seen. */
inBothBrowsers(
  (stage) => {
    const data = async (popup: View) => readFile(await shownMarkdown(popup)).data;
    const shows = async (
      popup: View,
      what: string,
      holds: (data: Record<string, unknown>) => boolean,
    ) => {
      let shown: Record<string, unknown> = {};
      await until(`the Markdown to have ${what}`, async () => {
        shown = await data(popup);
        return holds(shown);
      }).catch((cause: unknown) => {
        throw new Error(`No ${what} in ${JSON.stringify(shown)}`, { cause });
      });
    };
    const named = (key: "authorMove" | "authorRemove" | "tagRemove", name: string) =>
      text(key).replace("$1", name);
    const third = (field: "authorGiven" | "authorFamily") =>
      text("authorPart").replace("$1", text(field)).replace("$2", "3");
    const origin = (of: "title") => text("originEdited").replace("$1", text(of));
    /** The popup may be gone before the key is let go. */
    const leave = (popup: View) => popup.key("Enter").catch(() => {});
    const openPopup = async () => {
      const popup = await stage().driver.openPopup(
        await stage().driver.openPage("sample/index.html"),
      );
      await shownMarkdown(popup);
      return popup;
    };

    test("from the first-run page to the sample", async () => {
      const { driver } = stage();
      const welcome = await driver.findPage("welcome/index.html");
      await welcome.bringToFront();
      await tabTo(welcome, text("library"));
      await tabTo(welcome, text("trySample"));
      await welcome.key("Enter");
      const sample = await driver.findPage("sample/index.html");
      await tabTo(sample, "Hollin Institute");
      await tabTo(sample, "3");
    });

    test("the record is edited, and an edit taken back", async () => {
      const popup = await openPopup();
      await tabTo(popup, text("genre"));
      await tabTo(popup, text("kind"));
      const { type } = await data(popup);
      await press(popup, "ArrowDown");
      await shows(popup, "another kind", (now) => now.type !== type);

      await tabTo(popup, text("title"));
      await typeKeys(popup, "Typed ");
      await shows(popup, "the title", ({ title }) => String(title).includes("Typed"));
      await press(popup, "Enter");
      await tabTo(popup, origin("title"));
      await press(popup, "Enter");
      // Firefox's own panel takes Escape before the popup hears of it, and closes.
      if (stage().driver.name === "chromium") {
        await press(popup, "Escape");
        await hasFocus(popup, origin("title"));
        await press(popup, "Enter");
      }
      // The alternatives come first.
      if ((await focused(popup)).name !== text("asRead")) await tabTo(popup, text("asRead"));
      await press(popup, "Enter");
      await shows(popup, "the title as read", ({ title }) => !String(title).includes("Typed"));
      await popup.close();
    });

    test("a guess is looked into, and its alternative taken", async () => {
      const { driver, visit } = stage();
      await visit({
        address: "http://two-names.example/research/harbours",
        html: `<title>Harbours</title><meta name="author" content="Ana Sample">
          <meta property="article:published_time" content="2024-05-02">
          <meta property="og:site_name" content="Two Names Institute">
          <meta name="citation_publisher" content="Institute of Two Names">
          <meta property="og:title" content="Harbours and what they cost">
          <main><article><h1>Harbours: a reckoning</h1>${"<p>A harbour costs more in the years after it was built than in the years before, and whoever pays for the first is seldom asked about the second.</p>".repeat(6)}</article></main>`,
      });
      const popup = await driver.openPopup();
      await shownMarkdown(popup);
      const { title } = await data(popup);
      const key = text("origin").replace("$1", text("title"));
      await tabTo(popup, key);
      await press(popup, "Enter");
      const alternative = await until("the alternative to have the focus", async () => {
        const { name } = await focused(popup);
        return name !== key && name;
      });
      await press(popup, "Enter");
      await shows(popup, "the alternative", (now) => now.title !== title);
      expect(alternative).toContain(String((await data(popup)).title));
      await popup.close();
    });

    test("authors are added, named, moved and removed", async () => {
      const popup = await openPopup();
      await tabTo(popup, text("authorAdd"));
      await press(popup, "Enter");
      await hasFocus(popup, third("authorGiven"));
      await typeKeys(popup, "Ana");
      await tabTo(popup, third("authorFamily"));
      await typeKeys(popup, "Sample");
      await shows(popup, "the author", ({ authors }) => String(authors).endsWith(",Ana Sample"));
      await tabTo(popup, named("authorMove", "Ana Sample"));
      await press(popup, "ArrowUp");
      await hasFocus(popup, named("authorMove", "Ana Sample"));
      await shows(popup, "her second", ({ authors }) => String(authors).includes(",Ana Sample,"));
      await press(popup, "ArrowDown");
      await tabTo(popup, named("authorRemove", "Ana Sample"));
      await press(popup, "Enter");
      await shows(popup, "her no more", ({ authors }) => !String(authors).includes("Ana"));
      await popup.close();
    });

    test("date, tags and note are given, the views changed, and the clip saved, downloaded and copied", async () => {
      const { driver } = stage();
      const popup = await openPopup();
      await tabTo(popup, text("published"));
      await popup.key("a", ["Control"]);
      await typeKeys(popup, "March 2025");
      await shows(popup, "the date", ({ date }) => date === "2025-03");
      await tabTo(popup, text("tagAdd"));
      await typeKeys(popup, "buses,trains");
      await press(popup, "Enter");
      await shows(popup, "the tags", ({ tags }) => String(tags) === "buses,trains");
      await tabTo(popup, named("tagRemove", "trains"), ["Shift"]);
      await press(popup, "Enter");
      await hasFocus(popup, text("tagAdd"));
      await shows(popup, "one tag", ({ tags }) => String(tags) === "buses");
      await tabTo(popup, text("note"));
      await typeKeys(popup, "ask Ana");
      await shows(popup, "the note", ({ note }) => note === "ask Ana");
      await tabTo(popup, text("viewMarkdown"));
      await press(popup, "ArrowRight");
      await until("the rendered view", () => popup.run(isRendered));
      await hasFocus(popup, text("viewReading"));
      await press(popup, "ArrowLeft");
      await tabTo(popup, text("save"));
      await press(popup, "Enter");
      await says(popup, "savedNew");
      await hasFocus(popup, text("save"));
      const file = await shownMarkdown(popup);
      const before = driver.downloads();
      await tabTo(popup, text("download"));
      await press(popup, "Enter");
      const name = await newDownload(driver, before);
      expect(driver.readDownload(name).toString("utf8")).toBe(file);
      await tabTo(popup, text("copyMarkdown"), ["Shift"]);
      await press(popup, "Enter");
      await says(popup, "copied");
      await popup.close();
      expect(await driver.readClipboard()).toBe(file);
    });

    test("the popup leads to a tab of its own and to the library", async () => {
      const { driver } = stage();
      let popup = await openPopup();
      await tabTo(popup, text("openInTab"));
      await leave(popup);
      const tab = await driver.findPage("popup/index.html?view=tab");
      await shownMarkdown(tab);
      await tab.close();
      popup = await openPopup();
      await tabTo(popup, text("library"));
      await leave(popup);
      await driver.findPage("library/index.html");
    });

    test("a clip is found, opened, deleted and brought back", async () => {
      const { driver } = stage();
      const library = await driver.openPage("library/index.html");
      await library.bringToFront();
      await until("the clip", () => library.run(listsClips));
      await press(library, "/");
      await hasFocus(library, text("search"));
      await typeKeys(library, "eastmere");
      await until("the clip", () => library.run(listsClips));
      await press(library, "ArrowDown");
      const clip = await focused(library);
      expect(clip.tag).toBe("a");
      await press(library, "Enter");
      await until("its text", () => library.run(isRendered));
      await tabTo(library, text("copyMarkdown"));
      await tabTo(library, text("delete"));
      await press(library, "Enter");
      await until("no clip", async () => !(await library.run(listsClips)));
      if ((await focused(library)).name !== text("undo")) await tabTo(library, text("undo"));
      await press(library, "Enter");
      await says(library, "restored");
      await until("the clip", () => library.run(listsClips));
      expect(await focused(library)).toMatchObject({ seen: true });
    });
  },
  { firstRun: true },
);
