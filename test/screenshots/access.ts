import { builtFor } from "../browser/built";
import { openWeb, startBrowser, until, type Driver, type View } from "../browser/driver";
import { isRendered, listsClips, openFirstClip } from "../browser/inside";
import { pressAndHear, shownMarkdown, text } from "../browser/popup";

type Take = (name: string, view: View) => Promise<void>;

/** The pages as those see them who need larger letters, or few colours of their own and no motion. */
export async function accessStates(take: Take): Promise<void> {
  for (const [states, scheme] of [
    [zoomedStates, "light"],
    [zoomedStates, "dark"],
    [forcedStates, "light"],
    [forcedStates, "dark"],
  ] as const) {
    const web = await openWeb();
    const extension = builtFor("chromium");
    const driver = await startBrowser("chromium", { extension, proxy: web.port });
    try {
      await driver.setColorScheme(scheme);
      if (states === forcedStates) {
        driver.forceColors?.();
        await driver.setReducedMotion(true);
      }
      await states(driver, (name, view) => take(`${name}-${scheme}`, view));
    } finally {
      await driver.close();
      await web.close();
    }
  }
}

async function forcedStates(driver: Driver, take: Take): Promise<void> {
  const popup = await driver.openPopup(await sampleIn(driver));
  await shownMarkdown(popup);
  await popup.resize(480, 600);
  await popup.type(text("title"), " Typed");
  await popup.type(text("tagAdd"), "buses,trains,");
  await take("forced-popup", popup);
  await popup.key("Tab");
  await pressAndHear(popup, "save", "savedNew");
  await popup.press(text("viewReading"), "tab");
  await until("the rendered view", () => popup.run(isRendered));
  await take("forced-popup-saved", popup);
  await popup.close();
  for (const [name, view] of [
    ["welcome", await driver.openPage("welcome/index.html")],
    ["library", await openClip(driver)],
  ] as const) {
    await view.resize(1000, 800);
    await view.key("Tab");
    await view.key("Tab");
    await take(`forced-${name}`, view);
  }
  await takeOptions("forced", driver, { width: 1000, height: 800, zoom: 1 }, take);
}

/** A window of 1280 pixels at 400 %. */
async function zoomedStates(driver: Driver, take: Take): Promise<void> {
  const popup = await driver.openPopup(await sampleIn(driver));
  await shownMarkdown(popup);
  await pressAndHear(popup, "save", "savedNew");
  await popup.press(text("openInTab"), "button");
  const page = await driver.findPage("popup/index.html?view=tab");
  await shownMarkdown(page);
  for (const [name, view] of [
    ["popup", page],
    ["library", await driver.openPage("library/index.html")],
    ["library-clip", await openClip(driver)],
    ["welcome", await driver.openPage("welcome/index.html")],
    ["sample", await sampleIn(driver)],
  ] as const) {
    await view.bringToFront();
    await view.resize(320, 640, 4);
    await take(`zoomed-${name}`, view);
    const width = await view.run(() => document.documentElement.scrollWidth);
    if (width > 320) throw new Error(`At 400 % ${name} is ${width} pixels wide.`);
  }
  await takeOptions("zoomed", driver, { width: 320, height: 640, zoom: 4 }, take);
}

interface Size {
  width: number;
  height: number;
  zoom: number;
}

/** The options' page, a picture of each screenful, with all of it open and a fault in it. */
async function takeOptions(how: string, driver: Driver, size: Size, take: Take): Promise<void> {
  const view = await driver.openPage("options/index.html");
  await view.bringToFront();
  await view.resize(size.width, size.height, size.zoom);
  await view.press(text("licencesShow"), "button");
  await until("the licences", () => view.run(() => Boolean(document.querySelector(".licences"))));
  await view.type(text("fileNames"), "{x}");
  await view.type(text("tagAdd"), "trade,energy,");
  const { width, screens } = await view.run(() => ({
    width: document.documentElement.scrollWidth,
    screens: Math.ceil(document.documentElement.scrollHeight / innerHeight),
  }));
  if (width > size.width) throw new Error(`The options are ${width} pixels wide.`);
  for (let screen = 0; screen < screens; screen++) {
    await view.run((at) => scrollTo(0, at * innerHeight), screen);
    await take(`${how}-options-${screen + 1}`, view);
  }
}

const sampleIn = async (driver: Driver) => {
  const sample = await driver.openPage("sample/index.html");
  await until("the hint", () => sample.run(() => document.querySelector("#hint")?.textContent));
  return sample;
};

async function openClip(driver: Driver) {
  const library = await driver.openPage("library/index.html");
  await until("the clips", () => library.run(listsClips));
  await library.run(openFirstClip);
  await until("its text", () => library.run(isRendered));
  return library;
}
