import { expect, test } from "vitest";
import { until, type View } from "./driver";
import { newDownload } from "./download";
import { isRendered } from "./inside";
import { savedPage } from "./pages";
import { pressAndHear, says, shownMarkdown, text } from "./popup";
import { inBothBrowsers } from "./stage";
import { unzip } from "./zip";

/** The library: what was saved is found, opened, copied, downloaded, deleted and exported. */
inBothBrowsers((stage) => {
  const names = ["working-paper", "german-analysis", "commentary"];
  /** What the popup showed when each was saved. */
  const files = new Map<string, string>();
  const titleOf = (name: string): string => savedPage(name).expected.title;

  const listed = (library: View): Promise<string> =>
    library.run(() => document.querySelector("main ul")?.textContent ?? "");
  const lists = (library: View, ...wanted: string[]) =>
    until(`the list to hold ${wanted.join(", ")}`, async () => {
      const shown = await listed(library);
      const others = names.map(titleOf).filter((title) => !wanted.includes(title));
      return (
        wanted.every((one) => shown.includes(one)) && !others.some((one) => shown.includes(one))
      );
    });
  const openLibrary = async () => {
    const library = await stage().driver.openPage("library/index.html");
    await lists(library, ...names.map(titleOf));
    return library;
  };
  /** Opens a clip of the list and waits for its text. */
  const openClip = async (library: View, name: string) => {
    await library.run((title) => {
      const rows = document.querySelectorAll<HTMLElement>("a[data-clip]");
      [...rows].find((row) => row.textContent.includes(title))?.click();
    }, titleOf(name));
    const [paragraph = ""] = savedPage(name).expected.bodyParagraphs ?? [];
    await until("the clip's text", () =>
      library.run(
        (start) =>
          document.querySelector("iframe")?.contentDocument?.body.textContent.includes(start),
        paragraph.slice(0, 40),
      ),
    );
  };

  test("is empty at first, and says what to do", async () => {
    const { driver } = stage();
    const library = await driver.openPage("library/index.html");
    await until("a sentence", () =>
      library.run((empty) => document.body.textContent.includes(empty), text("libraryEmpty")),
    );
  });

  test("hears of a clip that is saved while it is open", async () => {
    const { driver, visit } = stage();
    const library = await driver.openPage("library/index.html");
    for (const name of names) {
      await visit(savedPage(name));
      const popup = await driver.openPopup();
      files.set(name, await shownMarkdown(popup));
      await pressAndHear(popup, "save", "savedNew");
      await popup.close();
    }
    await lists(library, ...names.map(titleOf));
    const shown = await listed(library);
    // Newest first.
    const places = names.map((name) => shown.indexOf(titleOf(name)));
    expect(places).toEqual(places.toSorted((a, b) => b - a));
  });

  test.each([
    ["a title, whatever its case", "CANDLELIGHT", "commentary"],
    ["an author without the marks on the letters", "ines ferreira", "working-paper"],
    ["words of the text", "working days were taken from time sheets", "working-paper"],
    ["an institute", "lindqvist", "commentary"],
  ])("finds by %s", async (_, query, name) => {
    const library = await openLibrary();
    await library.type(text("search"), query);
    await lists(library, titleOf(name));
  });

  test("says so when nothing is found", async () => {
    const library = await openLibrary();
    await library.type(text("search"), "zzyzx");
    await lists(library);
  });

  test("opens a clip, copies it and downloads it, byte for byte as it was shown", async () => {
    const { driver } = stage();
    const library = await openLibrary();
    await openClip(library, "working-paper");
    const before = driver.downloads();
    await pressAndHear(library, "download", "downloaded");
    const name = await newDownload(driver, before);
    expect(driver.readDownload(name).toString("utf8")).toBe(files.get("working-paper"));
    await pressAndHear(library, "copyMarkdown", "copied");
    expect(await driver.readClipboard()).toBe(files.get("working-paper"));
  });

  test("deletes a clip and brings it back", async () => {
    const library = await openLibrary();
    await openClip(library, "commentary");
    await library.press(text("delete"), "button");
    await lists(library, titleOf("working-paper"), titleOf("german-analysis"));
    await library.press(text("undo"), "button");
    await lists(library, ...names.map(titleOf));
  });

  test("exports every clip as a file, byte for byte as it was shown", async () => {
    const { driver } = stage();
    const library = await openLibrary();
    const before = driver.downloads();
    await library.press(text("export"), "button");
    const archive = driver.readDownload(await newDownload(driver, before));
    const exported = unzip(archive);
    expect([...exported.values()].toSorted()).toEqual([...files.values()].toSorted());
    for (const name of exported.keys()) expect(name).toMatch(/^[^/\\]+\.md$/);
    await says(library, "exported");
  });

  test("works by keyboard alone", async () => {
    const library = await openLibrary();
    await library.key("/");
    await until("the search field to have the focus", () =>
      library.run(() => document.activeElement?.tagName === "INPUT"),
    );
    await library.key("Tab");
    await until("the focus to leave it", () =>
      library.run(() => document.activeElement?.tagName !== "INPUT"),
    );
    await library.key("j");
    await library.key("Enter");
    await until("a clip to be open", () => library.run(isRendered));
  });

  test("finds everything again after the browser's background ended", async () => {
    const { driver } = stage();
    await driver.stopBackground();
    await openLibrary();
  });
});
