import { expect, test } from "vitest";
import { newDownload } from "./download";
import { until, type View } from "./driver";
import { isRendered, listsClips, openFirstClip } from "./inside";
import { savedPage } from "./pages";
import { pressAndHear, readFile, says, shownMarkdown, text, type Text } from "./popup";
import { inBothBrowsers } from "./stage";
import { unzip } from "./zip";

/** Every setting is changed as a person changes it, and seen where it counts. */
inBothBrowsers((stage) => {
  const openOptions = async () => {
    const options = await stage().driver.openPage("options/index.html");
    await until("the options", () => options.run(() => Boolean(document.querySelector("h1"))));
    return options;
  };

  test("the theme holds on every page of ours, in the article's frame, and at once", async () => {
    const { driver, visit } = stage();
    const library = await driver.openPage("library/index.html");
    const options = await openOptions();
    expect(await colours(options)).toEqual({ ...light, scheme: "light dark" });
    await options.press(text("themeDark"));
    await until("dark options", async () => (await colours(options)).scheme === "dark");
    await until("a dark library", async () => (await colours(library)).scheme === "dark");
    expect(await colours(library)).toEqual(dark);

    await visit(savedPage("commentary"));
    const popup = await driver.openPopup();
    await shownMarkdown(popup);
    expect(await colours(popup)).toEqual(dark);
    await popup.press(text("viewReading"), "tab");
    await until("the article", () => popup.run(isRendered));
    expect(await popup.run(frameScheme)).toBe("dark");
    await popup.close();

    await (await openOptions()).press(text("themeLight"));
    await until("a light library", async () => (await colours(library)).scheme === "light");
    await driver.setColorScheme("dark");
    const again = await openOptions();
    expect(await colours(again)).toEqual(light);
    await again.press(text("themeSystem"));
    await until("the system's theme", async () => (await colours(again)).scheme === "light dark");
    await driver.setColorScheme("light");
  });

  test("what the Markdown contains is what is shown, copied and downloaded", async () => {
    const { driver, visit } = stage();
    await visit(savedPage("commentary"));
    const popup = await driver.openPopup();
    const usual = await shownMarkdown(popup);
    const { data, body } = readFile(usual);
    await popup.close();

    const options = await openOptions();
    await options.press(text("partFrontMatter"));
    await options.press(text("partTitle"));
    await options.press(text("partSource"));
    await fill(options, "fileNames", "{author}, {title} ({year})");
    await until("the sample", async () => {
      const sample = await options.run(() => document.querySelector("figure pre")?.textContent);
      return sample?.startsWith(`# ${text("sampleTitle")}\n`) && sample.includes("\nSource: [");
    });
    const named = () => document.querySelector(".name")?.textContent;
    expect(await options.run(named)).toBe(`Ribeiro and Lind, ${text("sampleTitle")} (2024).md`);
    await until("the pattern to be kept", async () =>
      ((await stored(options))["setting.2.fileName"] as string).endsWith("({year})"),
    );

    const again = await driver.openPopup();
    const shown = await shownMarkdown(again);
    expect(shown.startsWith(`# ${data.title as string}\n\n`)).toBe(true);
    expect(shown).toContain(body.trim());
    expect(shown).toMatch(
      new RegExp(
        `\n\nSource: \\[.*\\]\\(${data.url as string}\\), .*, accessed \\d{4}-\\d\\d-\\d\\d\n$`,
      ),
    );
    await pressAndHear(again, "copyMarkdown", "copied");
    const before = driver.downloads();
    await pressAndHear(again, "download", "downloaded");
    const name = await newDownload(driver, before);
    expect(name).toMatch(/^.+, .+ \(\d{4}\)\.md$/);
    expect(driver.readDownload(name).toString("utf8")).toBe(shown);
    await pressAndHear(again, "save", "savedNew");
    await again.close();
    expect(await driver.readClipboard()).toBe(shown);

    const library = await driver.openPage("library/index.html");
    await until("the clip", () => library.run(listsClips));
    await library.run(openFirstClip);
    await until("its text", () => library.run(isRendered));
    expect(await library.run(firstHeading)).toBe(data.title);
    await pressAndHear(library, "copyMarkdown", "copied");
    const earlier = driver.downloads();
    await pressAndHear(library, "export", "exported");
    const zip = unzip(driver.readDownload(await newDownload(driver, earlier)));
    expect([...zip]).toEqual([[name, shown]]);
    expect(await driver.readClipboard()).toBe(shown);

    const later = await openOptions();
    await later.press(text("partTitle"));
    await until("the library to follow", async () => {
      const heading = await library.run(firstHeading);
      return heading !== data.title;
    });
    await later.press(text("partFrontMatter"));
    await later.press(text("partSource"));
    await later.press(text("nameAsUsual"), "button");
    await until("the pattern to be the usual", async () =>
      ((await stored(later))["setting.2.fileName"] as string).startsWith("{date}"),
    );
    const last = await driver.openPopup();
    expect(await shownMarkdown(last)).toBe(usual);
  });

  test("a pattern that names nothing says so, and the last good one holds", async () => {
    const options = await openOptions();
    const fault = () => document.querySelector(".fault")?.textContent ?? "";
    await fill(options, "fileNames", "{tilte}");
    expect(await options.run(fault)).toBe(text("nameUnknown").replace("$1", "{tilte}"));
    await fill(options, "fileNames", "same");
    expect(await options.run(fault)).toBe(text("nameConstant"));
    await fill(options, "fileNames", "");
    await options.key("Backspace");
    expect(await options.run(fault)).toBe(text("nameEmpty"));
    const again = await openOptions();
    expect(await again.run(() => document.querySelector<HTMLInputElement>(".field")?.value)).toBe(
      "{date} {institute} - {title}",
    );
  });

  test("a new page begins with the default tags, and one that was read before does not", async () => {
    const { driver, visit } = stage();
    const options = await openOptions();
    await options.type(text("tagAdd"), "energy,read later,");
    await until("the tags to be kept", async () =>
      JSON.stringify(await stored(options)).includes("read later"),
    );
    await visit(savedPage("german-analysis"));
    const fresh = await driver.openPopup();
    expect(readFile(await shownMarkdown(fresh)).data.tags).toEqual(["energy", "read later"]);
    await fresh.close();
    await visit(savedPage("commentary"));
    const known = await driver.openPopup();
    expect(readFile(await shownMarkdown(known)).data.tags).toBeUndefined();
    await known.close();
  });

  test("settings that two pages change at once are all kept", async () => {
    const [one, other] = [await openOptions(), await openOptions()];
    const toggle = (label: string, times: number) => {
      const labels = [...document.querySelectorAll("label")];
      const box = labels.find((one) => one.textContent.trim() === label)?.querySelector("input");
      for (let time = 0; time < times; time++) box?.click();
    };
    await Promise.all([
      one.run(toggle, text("partTitle"), 9),
      other.run(toggle, text("partSource"), 9),
      one.run(toggle, text("privateOff"), 1),
      other.run(toggle, text("themeDark"), 1),
    ]);
    const expected = {
      "setting.2.titleHeading": true,
      "setting.2.sourceLine": true,
      "setting.2.privateWindows": "off",
      "setting.2.theme": "dark",
    };
    await until("all four", async () => {
      const found = await stored(one);
      return Object.entries(expected).every(([key, value]) => found[key] === value);
    });
    const checked = () => document.querySelectorAll("input:checked").length;
    for (const page of [one, other])
      await until("both pages to agree", async () => (await page.run(checked)) === 5);
  });

  test("shortcuts are told, and the browser's own settings are one step away", async () => {
    const options = await openOptions();
    const shown = await options.run(() =>
      [...document.querySelectorAll("#shortcuts kbd")].map((key) => key.textContent),
    );
    expect(shown).toEqual(["Alt+Shift+D", "Alt+Shift+M"]);
    const tabs = await options.run(countTabs);
    await options.press(text("shortcutsChange"), "button");
    await until("a tab of the browser's own", async () => {
      return (await options.run(countTabs)) === tabs + 1;
    });
  });

  test("popup and library lead to the options", async () => {
    const { driver, visit } = stage();
    await visit(savedPage("commentary"));
    const popup = await driver.openPopup();
    await shownMarkdown(popup);
    await popup.press(text("options"), "button");
    await (await driver.findPage("options/index.html")).close();
    const library = await driver.openPage("library/index.html");
    await library.press(text("options"), "button");
    await driver.findPage("options/index.html");
  });

  test("the licence of everything in Dossier can be read", async () => {
    const options = await openOptions();
    await options.press(text("licencesShow"), "button");
    const names = await until("the licences", async () => {
      const found = await options.run(() =>
        [...document.querySelectorAll(".licences summary")].map((one) => one.textContent),
      );
      return found.length > 0 && found;
    });
    for (const name of ["dossier", "preact", "turndown", "micromark", "dompurify", "yaml", "idb"])
      expect(names.some((one) => one.startsWith(`${name} `))).toBe(true);
    const first = names.find((one) => one.startsWith("preact ")) ?? "";
    await options.press(first, "button");
    expect(
      await options.run(() => document.querySelector(".licences details[open] pre")?.textContent),
    ).toContain("The MIT License");
  });

  test("a report is seen before it is copied, and holds nothing of the user's", async () => {
    const { driver } = stage();
    const options = await openOptions();
    const report = await until("the report", async () => {
      const shown = await options.run(() => document.querySelector("textarea")?.value ?? "");
      return shown.includes("Kept: ") && shown;
    });
    expect(report).toContain("defaultTags: 2");
    expect(report).not.toMatch(/energy|example|http/);
    await pressAndHear(options, "reportCopy", "copied");
    expect(await driver.readClipboard()).toBe(report);
  });

  test("everything is done by keyboard alone", async () => {
    const options = await openOptions();
    const focused = () => {
      const { activeElement: on } = document;
      if (!(on instanceof HTMLElement)) return "";
      const label = (on as HTMLInputElement).labels?.[0]?.textContent;
      return `${on.tagName} ${label ?? on.getAttribute("aria-label") ?? on.getAttribute("aria-labelledby") ?? on.textContent}`.trim();
    };
    const stops: string[] = [];
    for (let press = 0; press < 40; press++) {
      await options.key("Tab");
      const stop = await options.run(focused);
      if (stops.includes(stop)) break;
      stops.push(stop);
    }
    const wanted: string[] = [
      `A ${text("library")}`,
      `INPUT ${text("partFrontMatter")}`,
      `INPUT ${text("partTitle")}`,
      `INPUT ${text("partSource")}`,
      "INPUT file-name-title",
      `INPUT ${text("tagAdd")}`,
      `BUTTON ${text("deleteAll")}`,
      `SUMMARY ${text("licencesShow")}`,
      `TEXTAREA ${text("report")}`,
      `BUTTON ${text("reportCopy")}`,
    ];
    expect(stops.filter((stop) => wanted.includes(stop))).toEqual(wanted);

    await options.run(() => document.querySelector<HTMLElement>("#theme input:checked")?.focus());
    await options.key("ArrowUp");
    await until(
      "the theme above",
      async () => (await stored(options))["setting.2.theme"] === "light",
    );
    await options.key("ArrowDown");
    await until(
      "the theme below",
      async () => (await stored(options))["setting.2.theme"] === "dark",
    );
  });

  test("everything is deleted, while the library is open, and only after the word", async () => {
    const { driver } = stage();
    const library = await driver.openPage("library/index.html");
    await until("the clip", () => library.run(listsClips));
    const options = await openOptions();
    const counts = () => document.querySelector("#storage")?.textContent ?? "";
    await until("what is kept", async () =>
      /1 clip.*[1-9] unsaved draft/.test(await options.run(counts)),
    );
    expect(Object.keys(await stored(options)).length).toBeGreaterThan(3);

    await options.press(text("deleteAll"), "button");
    await options.type(text("deleteAllType").replace("$1", text("deleteAllWord")), "delet");
    await options.key("Enter");
    expect(await rows(options)).toBeGreaterThan(1);
    await options.key("e");
    await options.key("Enter");
    await until("it to be said", async () =>
      (await options.run(() => document.querySelector("footer")?.textContent ?? "")).includes(
        "Deleted for good: 1 clip",
      ),
    );
    expect(await rows(options)).toBe(0);
    expect(await stored(options)).toEqual({});
    expect(await options.run(() => localStorage.length)).toBe(0);
    await until("the library to be empty", () =>
      library.run(
        (empty) =>
          document.body.textContent.includes(empty) && !document.querySelector("[data-clip]"),
        text("libraryEmpty"),
      ),
    );
    await until("the usual settings", async () => (await colours(options)).scheme === "light dark");
    expect(await options.run(counts)).toMatch(/0 clips.*0 unsaved drafts/);
  });

  test("and a clip is saved again thereafter", async () => {
    const { driver, visit } = stage();
    await visit(savedPage("commentary"));
    const popup = await driver.openPopup();
    expect(readFile(await shownMarkdown(popup)).data.tags).toBeUndefined();
    await popup.press(text("save"), "button");
    await says(popup, "savedNew");
  });
});

const light = { scheme: "light", paper: "rgb(251, 250, 247)" };
const dark = { scheme: "dark", paper: "rgb(22, 24, 28)" };

/** What theme a page of ours shows. */
const colours = (view: View) =>
  view.run(() => {
    const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
    return { scheme: colorScheme, paper: backgroundColor };
  });

/** Run in the page; each stands alone. */
const frameScheme = (): string | undefined => {
  const frame = document.querySelector("iframe")?.contentDocument?.documentElement;
  return frame && getComputedStyle(frame).colorScheme;
};
const firstHeading = (): string | undefined =>
  document.querySelector("iframe")?.contentDocument?.querySelector("h1")?.textContent;
const countTabs = async (): Promise<number> => {
  const { chrome } = globalThis as unknown as {
    chrome: { tabs: { query(by: object): Promise<[]> } };
  };
  return (await chrome.tabs.query({})).length;
};

/** What lies in the extension's storage. */
const stored = (view: View): Promise<Record<string, unknown>> =>
  view.run(async () => {
    interface Extension {
      storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
    }
    const { browser, chrome } = globalThis as unknown as Record<string, Extension | undefined>;
    return (await (browser ?? chrome)?.storage.local.get(null)) ?? {};
  });

/** How many rows all stores of the database hold. */
const rows = (view: View): Promise<number> =>
  view.run(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("dossier");
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const database = opening.result;
          const stores = [...database.objectStoreNames];
          const reading = database.transaction(stores);
          const counts = stores.map((name) => reading.objectStore(name).count());
          reading.addEventListener("complete", () => {
            database.close();
            resolve(counts.reduce((sum, { result }) => sum + result, 0));
          });
        });
      }),
  );

/** Writes into a field in place of what is there. */
async function fill(view: View, name: Text, typed: string): Promise<void> {
  await view.type(text(name), "");
  await view.key("a", ["Control"]);
  await view.key("Backspace");
  await view.type(text(name), typed);
}
