import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import puppeteer, { TargetType, type Browser, type Page, type Target } from "puppeteer-core";
import { findBrowser } from "../../../scripts/browsers.mjs";
import { downloadFolder } from "./downloads";
import type { Driver, Options, Tab } from "./driver";
import { until } from "./until";
import { tabOf, type PageTab } from "./view";

/** Starts Chromium with a profile of its own, and the extension loaded over the debugging pipe. */
export async function startChromium({
  extension,
  proxy,
  profile: given,
  window,
}: Options): Promise<Driver> {
  const downloads = downloadFolder();
  const profile = given ?? mkdtempSync(join(tmpdir(), "dossier-chromium-"));
  prepareProfile(profile, downloads.path);
  const browser = await puppeteer.launch({
    executablePath: findBrowser("chromium") ?? "chromium",
    headless: !window,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    ...(window && { ignoreDefaultArgs: ["--enable-automation"] }),
    args: [...screen, ...quiet, ...(proxy ? throughProxy(proxy) : []), ...sandbox],
  });
  const id = await install(browser, resolve(extension));
  const installed = await until("the extension to be there", async () =>
    (await browser.extensions()).get(id),
  );
  const home = `chrome-extension://${id}/`;
  const [first] = await browser.pages();
  if (!first) throw new Error("Chromium opened without a tab.");
  const tab = tabOf(first);
  const pageOf = (one: Tab): Page => (one as PageTab).page;
  const workerTarget = () =>
    browser.waitForTarget(
      (target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(home),
      { timeout: 15_000 },
    );
  const runInBackground: Driver["runInBackground"] = async (inside, ...given) => {
    // By a session that ends: a worker that is attached to does not.
    const session = await (await workerTarget()).createCDPSession();
    try {
      const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
        expression: `(${inside.toString()})(...${JSON.stringify(given)})`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value as never;
    } finally {
      await session.detach();
    }
  };
  const worker = () =>
    until("the worker", async () => {
      const [running] = await installed.workers();
      return running;
    });
  /** The same page stands in a tab as well, with more in its address. */
  const isPopup = (target: Target) => target.url() === `${home}popup/index.html`;
  const findPage = async (isWanted: (target: Target) => boolean) => {
    const target = await browser.waitForTarget(isWanted, { timeout: 15_000 });
    const page = await target.asPage();
    await until("the page to load", () =>
      page.evaluate(() => document.readyState === "complete" && location.protocol !== "about:"),
    );
    return page;
  };
  /** Waits for their end as well: the next popup must not be taken for one that is going. */
  const closePopups = async () => {
    for (const target of browser.targets().filter(isPopup)) {
      const page = await target.asPage().catch(() => undefined);
      await page?.close().catch(() => undefined);
    }
    await until("the popup to close", () => !browser.targets().some(isPopup));
  };
  let scheme: "light" | "dark" = "light";
  let motion: "reduce" | "" = "";
  let colors: "active" | "" = "";
  const withScheme = async (page: Page) => {
    // Puppeteer's own call knows no forced colours.
    const session = await page.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", {
      features: [
        { name: "prefers-color-scheme", value: scheme },
        { name: "prefers-reduced-motion", value: motion },
        { name: "forced-colors", value: colors },
      ],
    });
    return tabOf(page);
  };

  return {
    name: "chromium",
    home,
    tab,
    newTab: async () => tabOf(await browser.newPage()),
    openWindow: async () => tabOf(await browser.newPage({ type: "window" })),
    async openPrivateTab() {
      const own = await browser.newPage();
      await own.goto(`${home}manifest.json`);
      const before = new Set(browser.targets());
      await own.evaluate(openPrivateWindow);
      const opened = (target: Target) => target.type() === TargetType.PAGE && !before.has(target);
      const page = await (await browser.waitForTarget(opened, { timeout: 15_000 })).page();
      if (!page) throw new Error("The private window opened without a tab.");
      await own.close();
      return tabOf(page);
    },
    async openPopup(on = tab) {
      await closePopups();
      await on.bringToFront();
      await pageOf(on).triggerExtensionAction(installed);
      return withScheme(await findPage(isPopup));
    },
    async openPage(path) {
      const page = await browser.newPage();
      await page.goto(home + path);
      return withScheme(page);
    },
    findPage: async (path) =>
      withScheme(await findPage((target) => target.url().startsWith(home + path))),
    findPopup: async () => withScheme(await findPage(isPopup)),
    async readClipboard() {
      // An extension without clipboardRead may only write; the browser's own setting lets one page of it read.
      const page = await browser.newPage();
      try {
        await page.goto(`${home}manifest.json`);
        await browser.defaultBrowserContext().overridePermissions(home, ["clipboard-read"]);
        await page.bringToFront();
        return await page.evaluate(() => navigator.clipboard.readText());
      } finally {
        await page.close();
      }
    },
    downloads: downloads.list,
    readDownload: downloads.read,
    async stopBackground() {
      const session = await tab.page.createCDPSession();
      await session.send("ServiceWorker.enable");
      await until("the worker to end", async () => {
        // Again, where something has woken it meanwhile.
        await session.send("ServiceWorker.stopAllWorkers");
        return browser.targets().every((target) => target.type() !== TargetType.SERVICE_WORKER);
      });
      await session.detach();
    },
    runInBackground,
    async updateExtension() {
      await browser.installExtension(resolve(extension));
    },
    async setColorScheme(next) {
      scheme = next;
    },
    async setReducedMotion(reduced) {
      motion = reduced ? "reduce" : "";
    },
    forceColors() {
      colors = "active";
    },
    /**
     * No protocol opens Chromium's own menu, so the worker is told what the menu would tell it. The menu would
     * also give access to the tab: the tab must have had its toolbar click before.
     */
    async chooseMenu(on, text) {
      await on.bringToFront();
      await (await worker()).evaluate(chooseInWorker, text);
    },
    async closeOthers() {
      await closePopups();
      for (const page of await browser.pages()) if (page !== first) await page.close();
    },
    whenClosed: () => new Promise((closed) => void browser.once("disconnected", () => closed())),
    async close() {
      await browser.close();
      if (!given) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      downloads.remove();
    },
  };
}

const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** Puppeteer's own way of installing does not ask for private windows, as a user may on the extension's card. */
async function install(browser: Browser, path: string): Promise<string> {
  const session = await browser.target().createCDPSession();
  const { id } = await session.send("Extensions.loadUnpacked", { path, enableInIncognito: true });
  await session.detach();
  return id;
}

/** Without a screen of its own headless Chromium takes one of 800 by 600, on which a popup is cut off. */
const screen = ["--screen-info={1600x1200}", "--window-size=1300,1000"];

/** Chromium asks its maker this and that while it runs; a test wants to see the extension's requests alone. */
const quiet = [
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeIncognito,OptimizationHints,MediaRouter,Translate",
];

const throughProxy = (port: number) => [
  `--proxy-server=http://127.0.0.1:${port}`,
  "--proxy-bypass-list=127.0.0.1",
];

/** Only a preference keeps the names of downloads; the protocol's own setting files them under random names. */
function prepareProfile(profile: string, downloads: string): void {
  mkdirSync(join(profile, "Default"), { recursive: true });
  const preferences = {
    download: { default_directory: downloads, prompt_for_download: false },
    // Several downloads in a row ask the user otherwise.
    profile: { default_content_setting_values: { automatic_downloads: 1 } },
  };
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(preferences));
}

/** Runs in a page of the extension: the protocol's own contexts are no private windows, and without extensions. */
async function openPrivateWindow(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { windows: { create(how: object): Promise<unknown> } };
  };
  await chrome.windows.create({ incognito: true, url: "about:blank" });
}

/** Runs in the worker. */
async function chooseInWorker(text: string): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      i18n: { getMessage(key: string): string };
      tabs: { query(by: object): Promise<object[]> };
      contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
    };
  };
  const keys = { clip: "menuClip", copy: "menuCopy", library: "menuLibrary" };
  const entry = Object.entries(keys).find(([, key]) => chrome.i18n.getMessage(key) === text);
  if (!entry) throw new Error(`No menu entry says "${text}".`);
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.contextMenus.onClicked.dispatch({ menuItemId: entry[0] }, tab);
}
