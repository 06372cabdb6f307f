import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  openWeb,
  startBrowser,
  until,
  type Driver,
  type Tab,
  type View,
  type Web,
} from "../browser/driver";
import { hostileCases } from "../browser/hostile/cases";
import { isRendered, listsClips, openFirstClip, sentence } from "../browser/inside";
import { savedPage } from "../browser/pages";
import { pressAndHear, shownMarkdown, text } from "../browser/popup";
import { builtFor } from "../browser/built";
import { accessStates } from "./access";

/**
 * Pictures of every state of popup, library and options, light and dark, taken in Chromium as a person comes upon them.
 * @param folder is emptied first
 */
export async function takeScreenshots(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const scheme of ["light", "dark"] as const) {
    const web = await openWeb();
    const extension = builtFor("chromium");
    const driver = await startBrowser("chromium", { extension, proxy: web.port });
    try {
      await driver.setColorScheme(scheme);
      const visit = async (name: string, tab = driver.tab) => {
        const { address, html } = savedPage(name);
        web.serve(address, html);
        await tab.goto(address);
      };
      const longTitle = hostileCases.find(({ name }) => name === "a title of one megabyte");
      web.serve("http://hostile.example/reports/2024/long-title", longTitle?.html() ?? "");
      const take = async (name: string, view: View) => {
        if (name.startsWith("popup-")) await fit(view);
        writeFileSync(join(folder, `${name}-${scheme}.png`), await picture(view));
      };
      await popupStates(driver, web, visit, take);
      await privateStates(driver, visit, take);
      await libraryStates(driver, take);
      await firstRunStates(driver, take);
      await optionsStates(driver, take);
    } finally {
      await driver.close();
      await web.close();
    }
  }
  await accessStates(async (name, view) =>
    writeFileSync(join(folder, `${name}.png`), await picture(view)),
  );
}

/** Fonts and the frame's own layout come a moment later. */
async function picture(view: View): Promise<Buffer> {
  await new Promise((next) => setTimeout(next, 300));
  return view.screenshot();
}

/** A popup without a window does not take the size of its content, as it does for a person. */
async function fit(popup: View): Promise<void> {
  await popup.resize(480, 100);
  const height = await popup.run(() => document.body.scrollHeight);
  await popup.resize(480, Math.min(height, 600));
}

type Take = (name: string, view: View) => Promise<void>;
type Visit = (name: string, tab?: Tab) => Promise<void>;

async function popupStates(driver: Driver, web: Web, visit: Visit, take: Take) {
  const empty = await openLibrary(driver, 1280, 800);
  await take("library-empty", empty);
  await empty.close();

  for (const name of ["macdonald-laurier", "working-paper", "report-landing", "german-analysis"]) {
    await visit(name);
    const popup = await driver.openPopup();
    await shownMarkdown(popup);
    await take(`popup-${name}`, popup);
    if (name === "working-paper") {
      await popup.type(text("tagAdd"), "grants,local government,");
      await popup.press(text("viewReading"), "tab");
      await until("the rendered view", () => popup.run(isRendered));
      await take("popup-rendered", popup);
      await popup.run(() => document.querySelector("summary")?.click());
      await take("popup-more", popup);
      await popup.run(() => document.querySelector("summary")?.click());
    }
    await pressAndHear(popup, "save", "savedNew");
    await take(`popup-${name}-saved`, popup);
    await popup.close();
  }

  await visit("working-paper");
  const again = await driver.openPopup();
  await shownMarkdown(again);
  await take("popup-saved-before", again);
  await again.close();

  await visit("listing");
  const listing = await driver.openPopup();
  await until("the sentence", () => listing.run(sentence));
  await take("popup-listing", listing);
  await listing.close();

  await listingReadAnyway(driver, take);
  await otherwise(driver, web, take);

  await driver.tab.goto("http://hostile.example/reports/2024/long-title");
  const long = await driver.openPopup();
  await shownMarkdown(long);
  await take("popup-long-title", long);
  await long.close();

  const own = await driver.newTab();
  await own.goto("chrome://version");
  const restricted = await driver.openPopup(own);
  await until("the sentence", () => restricted.run(sentence));
  await take("popup-restricted", restricted);
  await restricted.close();
  await own.close();
}

/** Follows the listing that is open: its first offer, and how the popup tells it afterwards. */
async function listingReadAnyway(driver: Driver, take: Take) {
  const popup = await driver.openPopup();
  await until("the sentence", () => popup.run(sentence));
  await popup.press(text("readAnyway"), "button");
  await shownMarkdown(popup);
  await take("popup-read-anyway", popup);
  await popup.close();
}

/** Pages that give no article, and what can be had of them. */
async function otherwise(driver: Driver, web: Web, take: Take) {
  const host = "http://institute.example";
  const at = async (path: string, body: string, type: string) => {
    web.serve(`${host}/${path}`, body, { "content-type": `${type}; charset=utf-8` });
    await driver.tab.goto(`${host}/${path}`).catch(() => {});
    const popup = await driver.openPopup();
    await until("the sentence", () => popup.run(sentence));
    return popup;
  };
  const plain = await at("notes.txt", "Notes on the cost of roads.\n\nFirst draft.", "text/plain");
  await take("popup-plain-text", plain);
  await plain.press(text("readWhole"), "button");
  await shownMarkdown(plain);
  await take("popup-whole", plain);
  await plain.close();
  const image = await at(
    "map.svg",
    '<svg xmlns="http://www.w3.org/2000/svg"><title>A map of roads</title></svg>',
    "image/svg+xml",
  );
  await take("popup-image", image);
  await image.press(text("keepReference"), "button");
  await shownMarkdown(image);
  await take("popup-reference", image);
  await pressAndHear(image, "save", "savedNew");
  await image.close();
  const library = await openLibrary(driver, 1280, 800);
  await until("the clips", () => library.run(listsClips));
  await library.run(openFirstClip);
  await until("the reference", () =>
    library.run(() => Boolean(document.querySelector(".reference"))),
  );
  await take("library-reference", library);
  await library.close();
  const empty = await at("empty", "<title>Nothing</title><p>Hello there.</p>", "text/html");
  await take("popup-other", empty);
  await empty.close();
  const framed = await at(
    "framed",
    '<title>Frames</title><iframe src="/empty" style="width:99vw;height:90vh"></iframe>',
    "text/html",
  );
  await take("popup-frames", framed);
  await framed.close();
}

async function privateStates(driver: Driver, visit: Visit, take: Take) {
  const tab = await driver.openPrivateTab();
  await visit("commentary", tab);
  const popup = await driver.openPopup(tab);
  await shownMarkdown(popup);
  await popup.type(text("tagAdd"), "grid,outages,");
  await take("popup-private", popup);
  await popup.press(text("save"), "button");
  await until("the question", () =>
    popup.run(() => document.querySelector("[role=alertdialog]") !== null),
  );
  await take("popup-private-save", popup);
  await popup.close();
  await tab.close();
}

async function libraryStates(driver: Driver, take: Take) {
  const library = await openLibrary(driver, 1280, 800);
  await until("the clips", () => library.run(listsClips));
  await take("library-list", library);
  await library.run(openArticle);
  await until("the clip's text", () => library.run(isRendered));
  await take("library-clip", library);
  await library.press(text("delete"), "button");
  await take("library-deleted", library);
  await library.press(text("undo"), "button");
  await library.type(text("search"), "grants");
  await take("library-search", library);
  await library.type(text("search"), " zzyzx");
  await take("library-nothing-found", library);
  await library.close();

  const narrow = await openLibrary(driver, 360, 740);
  await until("the clips", () => narrow.run(listsClips));
  await take("library-narrow-list", narrow);
  await narrow.run(openArticle);
  await until("the clip's text", () => narrow.run(isRendered));
  await take("library-narrow-clip", narrow);
  await narrow.close();
}

async function firstRunStates(driver: Driver, take: Take) {
  for (const name of ["welcome", "sample"]) {
    for (const [size, width, height] of [
      ["", 1000, 860],
      ["-narrow", 360, 740],
    ] as const) {
      const page = await driver.openPage(`${name}/index.html`);
      await page.resize(width, height);
      await take(`${name}${size}`, page);
      await page.close();
    }
  }
}

async function optionsStates(driver: Driver, take: Take) {
  const options = await driver.openPage("options/index.html");
  await options.resize(1280, 2100);
  await options.press(text("partTitle"));
  await options.press(text("partSource"));
  await take("options", options);
  await options.press(text("licencesShow"), "button");
  await until("the licences", () =>
    options.run(() => Boolean(document.querySelector(".licences"))),
  );
  await take("options-licences", options);
  await options.type(text("fileNames"), "{x}");
  await options.type(text("tagAdd"), "trade,energy,");
  await options.resize(360, 2900);
  await take("options-narrow", options);
  await options.type(text("deleteAllType").replace("$1", text("deleteAllWord")), "delete");
  await options.key("Enter");
  await until("it to be said", () =>
    options.run(() => Boolean(document.querySelector("[data-tone=done]"))),
  );
  await options.resize(1280, 800);
  await take("options-deleted", options);
  await options.close();
}

/** The second clip: the first is a reference, which has no text. */
const openArticle = (): void => document.querySelectorAll<HTMLElement>("a[data-clip]")[1]?.click();

async function openLibrary(driver: Driver, width: number, height: number): Promise<View> {
  const library = await driver.openPage("library/index.html");
  await library.resize(width, height);
  return library;
}
