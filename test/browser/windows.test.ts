import { expect, test } from "vitest";
import { until, type Tab, type View } from "./driver";
import { keptDrafts } from "./inside";
import { savedPage } from "./pages";
import { pressAndHear, readFile, says, shownMarkdown, text } from "./popup";
import { inBothBrowsers } from "./stage";

/** The same article open in two windows: a draft for each, one clip for both, and nothing of either lost. */
inBothBrowsers((stage) => {
  const draftPage = "popup/index.html?view=tab&draft=";
  const data = async (view: View) => readFile(await shownMarkdown(view)).data;
  const noteIs = (view: View, note: string) =>
    until(`the note ${note}`, async () => (await data(view)).note === note);
  const typeNote = async (view: View, typed: string) => {
    await view.type(text("note"), typed);
    await until(`the note ${typed} to be kept`, async () =>
      (await view.run(keptDrafts)).some(({ note }) => note.endsWith(typed)),
    );
  };
  const notice = (view: View) =>
    view.run(() => document.querySelector(".notice")?.textContent ?? "");
  const savedOn = text("savedOn").replace(/\$1.*/, "");
  /** The article in a second window, while the first has it as well. */
  const openTwice = async (name: string): Promise<Tab> => {
    const { driver, visit } = stage();
    const page = savedPage(name);
    await visit(page);
    const before = await driver.runInBackground(countWindows);
    const other = await driver.openWindow();
    expect(await driver.runInBackground(countWindows)).toBe(before + 1);
    await visit(page, other);
    return other;
  };
  const open = async (tab: Tab): Promise<View> => {
    const popup = await stage().driver.openPopup(tab);
    await shownMarkdown(popup);
    return popup;
  };
  const clipsOf = async (name: string): Promise<number> => {
    const library = await stage().driver.openPage("library/index.html");
    const titles = await until("the list", async () => {
      const listed = await library.run(() =>
        [...document.querySelectorAll("a[data-clip]")].map((link) => link.textContent),
      );
      return listed.length > 0 && listed;
    });
    await library.close();
    return titles.filter((title) => title === savedPage(name).expected.title).length;
  };

  test("each window has a draft of its own, until one is saved: then both have that clip", async () => {
    const { driver } = stage();
    const second = await openTwice("commentary");
    await (await open(second)).close();
    const first = await open(driver.tab);
    await typeNote(first, "in the first");
    await first.close();

    let other = await open(second);
    expect((await data(other)).note).toBeUndefined();
    expect(await notice(other)).toBe("");
    await other.close();
    await pressAndHear(await open(driver.tab), "save", "savedNew");

    // Opened from the list of drafts, without its page.
    const library = await driver.openPage("library/index.html#drafts");
    await library.press(savedPage("commentary").expected.title, "link");
    const view = await driver.findPage(draftPage);
    expect((await data(view)).note).toBe("in the first");
    await view.close();

    other = await open(second);
    expect(await notice(other)).toContain(savedOn);
    expect((await data(other)).note).toBe("in the first");
    await pressAndHear(other, "save", "savedUnchanged");
    await typeNote(other, ", and in the second");
    await pressAndHear(other, "save", "savedMarks");
    await other.close();
    expect((await data(await open(driver.tab))).note).toBe("in the first, and in the second");
    expect(await clipsOf("commentary")).toBe(1);
  });

  test("what was typed and not saved stays, whatever the other window saves", async () => {
    const { driver } = stage();
    const second = await openTwice("german-analysis");
    let other = await open(second);
    await typeNote(other, "not saved");
    await other.close();
    const first = await open(driver.tab);
    await first.type(text("tagAdd"), "of-the-first,");
    await pressAndHear(first, "save", "savedNew");
    await first.close();
    other = await open(second);
    expect(await data(other)).toMatchObject({ note: "not saved", tags: ["of-the-first"] });
    await pressAndHear(other, "save", "savedMarks");
    expect(await clipsOf("german-analysis")).toBe(1);
  });

  test("a page of one window's draft is told of a save in the other, and takes it over", async () => {
    const { driver } = stage();
    const second = await openTwice("working-paper");
    await (await open(second)).press(text("openInTab"), "button");
    const view = await driver.findPage(draftPage);
    await shownMarkdown(view);
    const first = await open(driver.tab);
    await typeNote(first, "in the first");
    expect((await data(view)).note).toBeUndefined();
    await pressAndHear(first, "save", "savedNew");
    await says(view, "savedElsewhere");
    await noteIs(view, "in the first");
    expect(await notice(view)).toContain(savedOn);
    await pressAndHear(view, "save", "savedUnchanged");
    expect(await clipsOf("working-paper")).toBe(1);
    await view.close();
  });

  test("one draft in two windows says the same in both, and is saved once", async () => {
    const { driver, visit } = stage();
    await visit(savedPage("organisation-author"));
    await (await open(driver.tab)).press(text("openInTab"), "button");
    const here = await driver.findPage(draftPage);
    await shownMarkdown(here);
    const address = await here.run(() => location.href);
    await here.close();
    await driver.runInBackground(openInWindow, address);
    const view = await driver.findPage(draftPage);
    await shownMarkdown(view);
    const popup = await open(driver.tab);
    await popup.type(text("note"), "here");
    await noteIs(view, "here");
    await view.type(text("note"), " and there");
    await noteIs(popup, "here and there");
    await pressAndHear(popup, "save", "savedNew");
    await says(view, "savedNew");
    await pressAndHear(view, "save", "savedUnchanged");
    expect(await clipsOf("organisation-author")).toBe(1);
  });
});

interface Api {
  windows: { getAll(): Promise<unknown[]>; create(how: object): Promise<unknown> };
}

/** Runs in the background. */
async function countWindows(): Promise<number> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  return (await (browser ?? chrome).windows.getAll()).length;
}

/** Runs in the background. */
async function openInWindow(url: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  await (browser ?? chrome).windows.create({ url });
}
