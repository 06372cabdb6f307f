import { afterEach, describe, expect, test } from "vitest";
import { until, type Tab, type View } from "./driver";
import { newDownload } from "./download";
import { listsClips, sentence } from "./inside";
import { savedPage, type SavedPage } from "./pages";
import { pressAndHear, readFile, says, shownMarkdown, text } from "./popup";
import { inBothBrowsers } from "./stage";

/** Real private windows: everything works in them, and nothing of it stays that the user did not agree to. */
inBothBrowsers((stage) => {
  let tab: Tab | undefined;
  /** A page of the extension in a normal window, there before the popup: what opens later might close that. */
  let observer: View | undefined;
  const kept = async () => {
    observer ??= await stage().driver.openPage("library/index.html");
    return observer.run(everything);
  };
  /** Opens a page in a private window, and the popup on it. */
  const openPrivately = async (
    page: Pick<SavedPage, "address" | "html">,
  ): Promise<{ popup: View; tab: Tab }> => {
    await kept();
    tab = await stage().driver.openPrivateTab();
    await stage().visit(page, tab);
    return { tab, popup: await stage().driver.openPopup(tab) };
  };
  const closeWindow = async () => {
    await tab?.close();
    tab = undefined;
  };
  afterEach(async () => {
    await closeWindow();
    observer = undefined; // The stage closes it with every tab but the first.
  });

  const tagsOf = async (popup: View) => readFile(await shownMarkdown(popup)).data.tags;
  const addTag = async (popup: View, tag: string) => {
    await popup.type(text("tagAdd"), `${tag},`);
    await until("the tag to be in the memory", async () => (await kept()).session.includes(tag));
  };
  const asks = (popup: View) =>
    until("the question", () =>
      popup.run(() => document.querySelector("[role=alertdialog]")?.textContent),
    );
  const isAsking = (popup: View) =>
    popup.run(() => document.querySelector("[role=alertdialog]") !== null);

  describe("a page that was not saved", () => {
    const page = savedPage("commentary");

    test("says so, and is copied and downloaded as it is shown", async () => {
      const { driver } = stage();
      const { popup } = await openPrivately(page);
      const shown = await shownMarkdown(popup);
      expect(readFile(shown).data.title).toBe(page.expected.title);
      expect(await popup.run(notice)).toBe(text("privateKept").replace("$1", "4 MB"));
      await pressAndHear(popup, "copyMarkdown", "copied");
      expect(await driver.readClipboard()).toBe(shown);
      const before = driver.downloads();
      await pressAndHear(popup, "download", "downloaded");
      expect(driver.readDownload(await newDownload(driver, before)).toString()).toBe(shown);
    });

    test("comes back with what was typed, though the background ended, and from memory alone", async () => {
      const { driver } = stage();
      const { popup, tab: privateTab } = await openPrivately(page);
      await shownMarkdown(popup);
      await addTag(popup, "quietly");
      await popup.type(text("note"), "Whispered");
      await until("the note to be in the memory", async () =>
        (await kept()).session.includes("Whispered"),
      );
      const typed = await shownMarkdown(popup);
      await popup.close();
      await driver.stopBackground();
      const again = await driver.openPopup(privateTab);
      expect(await shownMarkdown(again)).toBe(typed);
      expect(await tagsOf(again)).toEqual(["quietly"]);

      const found = await kept();
      expect(found.session).toContain(page.address);
      for (const trace of traces(page)) expect(found.disk).not.toContain(trace);
      const library = await driver.openPage("library/index.html");
      await until("the library to say that it is empty", () =>
        library.run((empty) => document.body.textContent.includes(empty), text("libraryEmpty")),
      );
      const shown = await library.run(() => document.body.textContent);
      for (const trace of traces(page)) expect(shown).not.toContain(trace);
      await library.close();
      await again.close();

      // The same page in a normal window knows nothing of it.
      await stage().visit(page);
      const normal = await driver.openPopup();
      const { data } = readFile(await shownMarkdown(normal));
      expect([data.tags, data.note]).toEqual([undefined, undefined]);
      expect(await normal.run(notice)).toBe("");
      await normal.close();
    });

    test("is forgotten with the last private window, and not before", async () => {
      const { popup } = await openPrivately(savedPage("working-paper"));
      await shownMarkdown(popup);
      const known = cursors((await kept()).session);
      const ofThis = async () =>
        cursors((await kept()).session).filter((key) => !known.includes(key));
      await addTag(popup, "fleeting");
      await until(
        "the cursor's place to be in the memory",
        async () => (await ofThis()).length > 0,
      );
      await popup.close();
      const other = await stage().driver.openPrivateTab();
      await closeWindow();
      await settled();
      expect((await kept()).session).toContain("fleeting");
      expect(await ofThis()).not.toEqual([]);
      await other.close();
      await until("the memory to be empty", async () => {
        const { session } = await kept();
        return (
          !session.includes("fleeting") && !session.includes(savedPage("working-paper").address)
        );
      });
      expect(await ofThis()).toEqual([]);
      expect((await kept()).disk).not.toContain("fleeting");
    });

    test("that is too large for the memory is copied and saved all the same", async () => {
      const { driver } = stage();
      const paragraph = `<p>${"A long sentence, word after word, of a very long report. ".repeat(20)}</p>`;
      const html = `<title>Very long</title><article><h1>Very long</h1>${paragraph.repeat(1200)}</article>`;
      const { popup } = await openPrivately({ address: "http://long.example/report", html });
      const shown = await shownMarkdown(popup);
      expect(await popup.run(notice)).toBe(text("privateUnkept").replace("$1", "4 MB"));
      expect((await kept()).session).not.toContain("long.example");
      await pressAndHear(popup, "copyMarkdown", "copied");
      expect(await driver.readClipboard()).toBe(shown);
      await popup.press(text("save"), "button");
      await asks(popup);
      await pressAndHear(popup, "save", "savedNew");
    });
  });

  describe("Save", () => {
    const page = savedPage("macdonald-laurier");

    test("asks, names what is kept, and Cancel keeps nothing", async () => {
      const { popup } = await openPrivately(page);
      await shownMarkdown(popup);
      await addTag(popup, "named");
      await popup.press(text("save"), "button");
      const asked = await asks(popup);
      for (const part of [page.expected.title, page.address, "named"]) {
        expect(asked).toContain(part);
      }
      expect(await popup.run(() => document.activeElement?.getAttribute("role"))).toBe(
        "alertdialog",
      );
      await popup.press(text("cancel"), "button");
      expect(await isAsking(popup)).toBe(false);
      expect(await popup.run(() => document.activeElement?.textContent)).toBe(text("save"));
      await settled();
      const { disk } = await kept();
      for (const trace of [page.address, "named"]) expect(disk).not.toContain(trace);
    });

    test("by the keyboard alone: asks, and Escape is a no", async () => {
      const { popup } = await openPrivately(page);
      await shownMarkdown(popup);
      await popup.key("Enter", ["Control"]);
      await asks(popup);
      await popup.key("Enter");
      await settled();
      expect(await isAsking(popup)).toBe(true);
      await popup.key("Escape");
      // Firefox closes the popup as well.
      await until(
        "the question to be gone",
        async () => !(await isAsking(popup).catch(() => false)),
      );
      expect((await kept()).disk).not.toContain(page.address);
    });

    test("keeps it once the user agreed, asks no more, and shows it in the library", async () => {
      const { driver } = stage();
      const { popup, tab: privateTab } = await openPrivately(page);
      await shownMarkdown(popup);
      await popup.key("Enter", ["Control"]);
      await asks(popup);
      await popup.key("Tab");
      await popup.key("Enter");
      await says(popup, "savedNew");
      await popup.close();
      const found = await kept();
      expect(found.disk).toContain(page.address);
      expect(found.drafts).not.toContain(page.address);

      await observer?.close();
      const again = await driver.openPopup(privateTab);
      await shownMarkdown(again);
      await again.type(text("tagAdd"), "afterwards,");
      await pressAndHear(again, "save", "savedMarks");
      await again.press(text("library"), "button");
      const library = await driver.findPage("library/index.html");
      await until("the clip", () => library.run(listsClips));
      expect(await library.run(() => document.body.textContent)).toContain(page.expected.title);
    });
  });

  test("where the user wants nothing read, nothing is", async () => {
    const { driver } = stage();
    const page = savedPage("german-analysis");
    const settings = await driver.openPage("library/index.html");
    await settings.run(set, "privateWindows", "off");
    const { popup } = await openPrivately(page);
    const said = await until("the sentence", () => popup.run(sentence));
    expect(said).toBe(text("unreadPrivate"));
    await popup.close();
    const { session, disk } = await kept();
    expect(session + disk).not.toContain(page.address);

    await stage().visit(page);
    const normal = await driver.openPopup();
    await shownMarkdown(normal);
    await normal.close();
    await settings.run(set, "privateWindows", "draft");
  });
});

/** What would tell that a page was looked at. */
const traces = ({ address, expected }: SavedPage) => [
  address,
  expected.title,
  "quietly",
  "Whispered",
];

/** As long as a write takes that should not happen. */
const settled = () => new Promise((next) => setTimeout(next, 300));

/** The names under which the memory has where the cursor was. */
const cursors = (session: string): string[] =>
  Object.keys(JSON.parse(session) as object).filter((key) => key.includes("cursor:"));

/** Runs in the popup. */
const notice = (): string => document.querySelector(".notice.private")?.textContent ?? "";

interface Storage {
  get(key: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}
interface Api {
  storage: { session: Storage; local: Storage };
}

/** All that Dossier keeps. Runs in a page of it. */
async function everything(): Promise<{ session: string; disk: string; drafts: string }> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const { session, local } = (browser ?? chrome).storage;
  const wait = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error));
    });
  const stores: Record<string, unknown> = {};
  for (const { name = "" } of await indexedDB.databases()) {
    const database = await wait(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      stores[store] = await wait(database.transaction(store).objectStore(store).getAll());
    }
    database.close();
  }
  return {
    session: JSON.stringify(await session.get(null)),
    disk: JSON.stringify([await local.get(null), stores]),
    drafts: JSON.stringify(stores.drafts),
  };
}

/** Runs in the library: changes a setting as the options do. */
async function set(name: string, value: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const { local } = (browser ?? chrome).storage;
  await local.set({ settings: { version: 1, values: { [name]: value } } });
}
