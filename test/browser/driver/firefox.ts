import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findBrowser } from "../../../scripts/browsers.mjs";
import { controlMark, markControl } from "./control";
import { downloadFolder } from "./downloads";
import type { Driver, Modifier, Options, Tab, View } from "./driver";
import { openTabBeside, reachWindow, windowsOf, type FirefoxChrome } from "./firefox-window";
import { until } from "./until";
import { tabOf, type PageTab } from "./view";

/** The extension's address in this profile; without the preference Firefox makes one up at each start. */
const uuid = "11111111-2222-4333-8444-555555555555";

/** Starts Firefox over WebDriver BiDi, which needs no driver program, with the extension as a temporary add-on. */
export async function startFirefox({
  extension,
  proxy,
  profile,
  window,
}: Options): Promise<Driver> {
  const downloads = downloadFolder();
  const id = geckoId(extension);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: findBrowser("firefox") ?? "firefox",
    headless: !window,
    ...(profile && { userDataDir: profile }),
    defaultViewport: null,
    // The extension's own pages, and Firefox's window, are closed to WebDriver otherwise.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      ...preferences(downloads.path),
      ...(proxy && throughProxy(proxy)),
      "extensions.webextensions.uuids": JSON.stringify({ [id]: uuid }),
    },
  });
  const home = `moz-extension://${uuid}/`;
  const chrome = await reachNewWindow(browser, []);
  await chrome.allowInPrivateWindows(id);
  await browser.installExtension(resolve(extension));
  /** The windows of tabs that have one of their own; every other tab is in the first. */
  const windows = new Map<Tab, FirefoxChrome>();
  const tab = tabOf((await browser.pages())[0] ?? (await browser.newPage()));
  const inNewWindow = async (open: () => Promise<Page>): Promise<Tab> => {
    const before = await windowsOf(browser);
    const opened = tabOf(await open());
    windows.set(opened, await reachNewWindow(browser, before));
    return opened;
  };
  const popup = popupView(chrome);
  const ready = (around: FirefoxChrome) =>
    until(
      "the popup to load",
      () =>
        around.inPopup(
          () => location.protocol === "moz-extension:" && document.readyState === "complete",
        ),
      // One that is moved into its panel just then takes the question with it: longer than such a one is waited for.
      45_000,
    );

  return {
    name: "firefox",
    home,
    tab,
    newTab: async () => tabOf(await newPage(browser, tab.page)),
    openWindow: () => inNewWindow(() => browser.newPage({ type: "window" })),
    openPrivateTab: () =>
      inNewWindow(async () => {
        const before = await browser.pages();
        await chrome.openPrivateWindow();
        return until("the private window's tab", async () =>
          (await browser.pages()).find((one) => !before.includes(one)),
        );
      }),
    async openPopup(on = tab) {
      const around = windows.get(on) ?? chrome;
      // A second click on the button would close an open popup, not open another.
      if (await around.hasPopup()) await around.hidePopup();
      await on.bringToFront();
      await around.clickToolbarButton(id);
      await ready(around);
      return around === chrome ? popup : popupView(around);
    },
    async openPage(path) {
      const page = await newPage(browser, tab.page);
      // WebDriver BiDi tells no load event for an extension's page, so its navigation is never waited for.
      page.goto(home + path).catch(() => {});
      await loaded(page);
      return tabOf(page);
    },
    async findPage(path) {
      const page = await until(`a page at ${path}`, async () => {
        const pages = await browser.pages();
        // No event told where such a page went: it is asked itself. One that went elsewhere has no answer.
        const place = (one: Page) => one.evaluate(() => location.href).catch(() => "");
        const places = await Promise.all(pages.map(place));
        return pages[places.findIndex((place) => place.startsWith(home + path))];
      });
      await loaded(page);
      return tabOf(page);
    },
    async findPopup() {
      await until("a popup", () => chrome.hasPopup());
      await ready(chrome);
      return popup;
    },
    readClipboard: () => chrome.readClipboard(),
    downloads: downloads.list,
    readDownload: downloads.read,
    stopBackground: () => chrome.stopBackground(id),
    runInBackground: (inside, ...given) => chrome.inBackground(id, inside, ...given),
    async updateExtension() {
      await browser.installExtension(resolve(extension));
    },
    setColorScheme: (scheme) => chrome.setColorScheme(scheme),
    setReducedMotion: (reduced) => chrome.setReducedMotion(reduced),
    async chooseMenu(on, text) {
      await on.bringToFront();
      await (on as PageTab).page.mouse.click(200, 200, { button: "right" });
      await chrome.chooseMenuItem(text);
    },
    async pressShortcut(on, key, held) {
      await on.bringToFront();
      await chrome.pressKey(key, held);
    },
    async closeOthers() {
      if (await chrome.hasPopup()) await chrome.hidePopup();
      for (const page of await browser.pages()) if (page !== tab.page) await page.close();
    },
    whenClosed: () => new Promise((closed) => void browser.once("disconnected", () => closed())),
    async close() {
      await browser.close();
      downloads.remove();
    },
  };
}

/** The window that is not among these. */
async function reachNewWindow(browser: Browser, known: string[]): Promise<FirefoxChrome> {
  const window = await until("a window", async () =>
    (await windowsOf(browser)).find((one) => !known.includes(one)),
  );
  return reachWindow(browser, window);
}

function popupView(chrome: FirefoxChrome): View {
  const mark = (name: string, role?: Parameters<View["press"]>[1]) =>
    until(`a control named "${name}" in the popup`, async () => {
      await chrome.inPopup(markControl, name, role, controlMark);
      return true;
    });
  const focus = async (name: string, role?: Parameters<View["press"]>[1]) => {
    await mark(name, role);
    await chrome.focusPopup();
    await chrome.inPopup(
      (selector) => document.querySelector<HTMLElement>(selector)?.focus(),
      `[${controlMark}]`,
    );
  };
  /** Firefox hands a key to the popup's own process: whoever asks at once would find it as it was before. */
  const press = async (key: string, held: Modifier[] = []) => {
    await chrome.focusPopup();
    const before = await chrome.inPopup(countKeys);
    await chrome.pressKey(key, held);
    const arrived = async () => (await chrome.inPopup(countKeys)) > before + held.length;
    // The popup may have closed with it; and in a frame a key is none of the popup's.
    await until("the key to arrive", () => arrived().catch(() => true), 500).catch(() => {});
  };
  return {
    run: (inside, ...given) => chrome.inPopup(inside, ...given),
    runScript: (source) => chrome.scriptInPopup(source),
    // A scripted click is no gesture of the user's, and would not open the clipboard; a key is.
    async press(name, role) {
      await focus(name, role);
      await press("Enter");
    },
    async type(name, text) {
      await focus(name, "textbox");
      for (const letter of text) await press(letter);
    },
    key: press,
    resize: () => Promise.reject(new Error("Firefox's popup has its own size.")),
    screenshot: () => chrome.drawPopup(),
    close: () => chrome.hidePopup(),
  };
}

/** How many keys were let go in the document since this was asked first. Runs in the popup: stands alone. */
function countKeys(): number {
  const { dataset } = document.documentElement;
  if (dataset.e2eKeys === undefined) {
    dataset.e2eKeys = "0";
    const count = () => {
      dataset.e2eKeys = String(Number(dataset.e2eKeys) + 1);
    };
    addEventListener("keyup", count, true);
  }
  return Number(dataset.e2eKeys);
}

/** A tab in the window of another. */
async function newPage(browser: Browser, beside: Page): Promise<Page> {
  const known = await browser.pages();
  await openTabBeside(browser, beside);
  return until("the new tab", async () =>
    (await browser.pages()).find((one) => !known.includes(one)),
  );
}

const loaded = (page: Page) =>
  until("the extension's page to load", () =>
    page.evaluate(
      () => location.protocol === "moz-extension:" && document.readyState === "complete",
    ),
  );

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8")) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

const preferences = (downloads: string) => ({
  "browser.download.dir": downloads,
  "browser.download.folderList": 2,
  "browser.download.useDownloadDir": true,
  "browser.download.always_ask_before_handling_new_types": false,
  "browser.download.alwaysOpenPanel": false,
  "dom.security.https_first": false,
  // A temporary add-on is gone with the browser, and would take its library along.
  "extensions.webextensions.keepStorageOnUninstall": true,
  // Firefox asks its maker this and that while it runs; a test wants to see the extension's requests alone.
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "http://127.0.0.1:9/",
});

const throughProxy = (port: number) => ({
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": port,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": port,
  "network.proxy.no_proxies_on": "",
});
