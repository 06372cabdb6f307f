import { expect, test } from "vitest";
import { until, type View } from "./driver";
import { keptDrafts, listsClips } from "./inside";
import { savedPage } from "./pages";
import { pressAndHear, says, shownMarkdown, text } from "./popup";
import { inBothBrowsers } from "./stage";

/** What was thrown away in one place while it stood open in another: nothing typed is lost, nothing false is said. */
inBothBrowsers((stage) => {
  const read = async (name: string): Promise<View> => {
    const { driver, visit } = stage();
    await visit(savedPage(name));
    const popup = await driver.openPopup();
    await shownMarkdown(popup);
    return popup;
  };
  /** Reads a page, types a note, and gives the draft on a page of its own. */
  const openInTab = async (name: string): Promise<View> => {
    const { driver } = stage();
    const popup = await read(name);
    await popup.type(text("note"), "before");
    await until("the note to be kept", async () => (await notes(popup, name)).includes("before"));
    await popup.press(text("openInTab"), "button");
    const tab = await driver.findPage("popup/index.html?view=tab&draft=");
    await shownMarkdown(tab);
    return tab;
  };
  const notes = async (view: View, name: string) =>
    (await view.run(keptDrafts))
      .filter(({ url }) => url === savedPage(name).address)
      .map(({ note }) => note);
  const listsDrafts = (library: View, titles: string[]) =>
    until(`the drafts to be ${titles.join(", ") || "none"}`, async () => {
      const shown = await library.run(() =>
        [...document.querySelectorAll("a[data-draft]")].map((link) => link.textContent),
      );
      return JSON.stringify(shown) === JSON.stringify(titles);
    });
  const openDrafts = () => stage().driver.openPage("library/index.html#drafts");
  const deleteAll = async () => {
    const options = await stage().driver.openPage("options/index.html");
    await options.press(text("deleteAll"), "button");
    const word = text("deleteAllWord");
    await options.type(text("deleteAllType").replace("$1", word), word);
    await options.key("Enter");
    await until("nothing to be left", async () => (await options.run(keptDrafts)).length === 0);
    await options.close();
  };

  test("a draft that was discarded is there again, whole, with the next word", async () => {
    const view = await openInTab("commentary");
    const { title } = savedPage("commentary").expected;
    await view.type(text("note"), " and");
    await until("the cursor's place to be kept", async () =>
      (await view.run(keptCursors)).includes("before and".length),
    );
    const library = await openDrafts();
    await listsDrafts(library, [title]);
    await library.key("j");
    await library.key("#");
    await listsDrafts(library, []);
    await until(
      "the cursor's place to be gone",
      async () => (await library.run(keptCursors)).length === 0,
    );
    await view.type(text("note"), " after");
    await listsDrafts(library, [title]);
    await until("the note to be kept", async () =>
      (await notes(view, "commentary")).includes("before and after"),
    );
    expect(await notes(view, "commentary")).toHaveLength(1);
  });

  test("so is one that was deleted with everything, and it can be saved", async () => {
    const view = await openInTab("german-analysis");
    await deleteAll();
    await view.type(text("note"), ", and on");
    await until("the note to be kept", async () =>
      (await notes(view, "german-analysis")).includes("before, and on"),
    );
    expect(await notes(view, "german-analysis")).toHaveLength(1);
    await deleteAll();
    // Save at once after the last letter: it waits until the draft is there again.
    await view.type(text("note"), ".");
    await view.key("Enter", ["Control"]);
    await says(view, "savedNew");
    const library = await stage().driver.openPage("library/index.html");
    await until("the clip", () => library.run(listsClips));
  });

  test("Undo does not say of what was deleted for good that it is back", async () => {
    const { driver } = stage();
    const popup = await read("working-paper");
    await pressAndHear(popup, "save", "savedNew");
    await popup.close();
    await (await read("commentary")).close();
    const clips = await driver.openPage("library/index.html");
    await until("the clip", () => clips.run(listsClips));
    await clips.key("j");
    await clips.key("#");
    await until("the key", () => clips.run(hasButton, text("undo")));
    const drafts = await openDrafts();
    await listsDrafts(drafts, [savedPage("commentary").expected.title]);
    await drafts.key("j");
    await drafts.key("#");
    await until("the key", () => drafts.run(hasButton, text("undo")));
    await deleteAll();
    await clips.bringToFront();
    await pressAndHear(clips, "undo", "restoredNothing");
    await drafts.bringToFront();
    await pressAndHear(drafts, "undo", "restoredNothing");
    expect(await clips.run(hasButton, text("undo"))).toBe(false);
  });
});

/** Where the session's memory has the cursor in drafts. Runs in a page of Dossier's. */
async function keptCursors(): Promise<number[]> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      storage: { session: { get(all: null): Promise<Record<string, { start: number }>> } };
    };
  };
  const kept = Object.entries(await chrome.storage.session.get(null));
  return kept.flatMap(([key, { start }]) => (key.includes("cursor:") ? [start] : []));
}

/** Runs in a page. */
const hasButton = (name: string): boolean =>
  [...document.querySelectorAll("button")].some((one) => one.textContent === name);
