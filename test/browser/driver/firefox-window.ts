/**
 * Firefox's own window, from inside: the only file that knows it. WebDriver BiDi reaches neither the toolbar nor
 * the popup; its `moz:scope: chrome` lets a script run in browser.xhtml, where both are elements. Every name used
 * here belongs to the ESR line and may change with it.
 */
import type { Browser, Page } from "puppeteer-core";
import { until } from "./until";

/** What of the privileged window is used; see searchfox.org for each. */
interface FirefoxWindow {
  document: Document;
  setTimeout(run: (nothing?: unknown) => void, after: number): number;
  clearTimeout(timer: number): void;
  requestAnimationFrame: typeof requestAnimationFrame;
  KeyboardEvent: typeof KeyboardEvent;
  OpenBrowserWindow(how: { private: boolean }): PrivateWindow;
  CustomizableUI: {
    getPlacementOfWidget(id: string): { area: string } | null;
    addWidgetToArea(id: string, area: string): void;
  };
  ChromeUtils: {
    importESModule(url: string): {
      ExtensionPermissions: {
        add(id: string, what: { permissions: string[]; origins: string[] }): Promise<void>;
      };
    };
  };
  WebExtensionPolicy: {
    getByID(id: string): {
      extension: {
        terminateBackground(how: { ignoreDevToolsAttached: boolean }): Promise<void>;
        wakeupBackground?(): Promise<void>;
        views: Set<{ viewType: string; xulBrowser: DocumentBrowser }>;
      };
    };
  };
  Services: {
    prefs: { setIntPref(name: string, value: number): void };
    clipboard: {
      kGlobalClipboard: number;
      getData(into: Transferable, which: number, context: unknown): void;
    };
  };
  Cc: Record<string, { createInstance(kind: unknown): unknown }>;
  Ci: Record<string, unknown>;
  browsingContext: { currentWindowContext: unknown };
}
interface PrivateWindow extends EventTarget {
  delayedStartupPromise: Promise<void>;
  gBrowser: {
    currentURI: { spec: string };
    selectedBrowser: { webProgress: { isLoadingDocument: boolean } };
  };
}
interface Transferable {
  init(context: null): void;
  addDataFlavor(flavor: string): void;
  getTransferData(flavor: string, into: { value?: SupportsString }): void;
}
interface SupportsString {
  QueryInterface(kind: unknown): { data: string };
}
interface TextInputProcessor {
  beginInputTransactionForTests(window: FirefoxWindow): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}
interface DocumentBrowser extends HTMLElement {
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: DocumentAnswer }) => void): void;
    loadFrameScript(url: string, allowDelayed: boolean): void;
  };
  browsingContext: {
    currentWindowGlobal: {
      drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}
type DocumentAnswer = "begun" | { value: unknown } | { error: string };

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

export type FirefoxChrome = ReturnType<typeof reachWindow>;

const connectionOf = (browser: Browser): Connection =>
  (browser as unknown as { connection: Connection }).connection;

/** Opens a tab in the window of this one: left to itself, Firefox takes the window that was used last. */
export async function openTabBeside(browser: Browser, page: Page): Promise<void> {
  const { _id: referenceContext } = page.mainFrame() as unknown as { _id: string };
  await connectionOf(browser).send("browsingContext.create", { type: "tab", referenceContext });
}

/** The browser's windows, by WebDriver's names for them, in the order in which they opened. */
export async function windowsOf(browser: Browser): Promise<string[]> {
  const answer = await connectionOf(browser).send("browsingContext.getTree", {
    "moz:scope": "chrome",
  });
  const { contexts } = answer.result as { contexts: { url: string; context: string }[] };
  return contexts.filter(({ url }) => url.endsWith("/browser.xhtml")).map(({ context }) => context);
}

/** Gives what can be done in one of the browser's windows. */
export function reachWindow(browser: Browser, window: string) {
  const connection = connectionOf(browser);
  /** Runs a function in the window, with arguments that JSON can carry. */
  const run = async <A extends unknown[], R>(
    inside: (...given: A) => R | Promise<R>,
    ...given: A
  ): Promise<R> => {
    const call = `(${inside.toString()})(...${JSON.stringify(given)})`;
    const answer = (
      await connection.send("script.evaluate", {
        expression: `Promise.resolve(${call}).then((value) => JSON.stringify(value) ?? "null")`,
        target: { context: window },
        awaitPromise: true,
      })
    ).result as
      | { type: "success"; result: { value: string } }
      | { type: "exception"; exceptionDetails: { text: string } };
    if (answer.type !== "success") throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value) as R;
  };

  return {
    allowInPrivateWindows: (extension: string) => run(allowInPrivateWindows, extension),
    openPrivateWindow: () => run(openPrivateWindow),
    clickToolbarButton: (extension: string) => run(clickToolbarButton, widgetOf(extension)),
    /** Runs a function in the popup's document. */
    async inPopup<A extends unknown[], R>(
      inside: (...given: A) => R | Promise<R>,
      ...given: A
    ): Promise<R> {
      return (await run(runInDocument, callOf(inside, given))) as R;
    },
    /** Runs a function in the background's document. */
    async inBackground<A extends unknown[], R>(
      extension: string,
      inside: (...given: A) => R | Promise<R>,
      ...given: A
    ): Promise<R> {
      return (await run(runInDocument, callOf(inside, given), extension)) as R;
    },
    scriptInPopup: async (source: string): Promise<void> => {
      await run(runInDocument, `${source}\n;undefined`);
    },
    hasPopup: () => run(hasPopup),
    focusPopup: () => run(focusPopup),
    hidePopup: async () => {
      await run(hidePopup);
      await until("the popup to close", async () => !(await run(hasPopup)));
    },
    drawPopup: async () => Buffer.from(await run(drawPopup), "base64"),
    pressKey: (key: string, modifiers: string[] = []) =>
      run(pressKey, key, codeOf(key), keyCodeOf(key), modifiers),
    readClipboard: () => run(readClipboard),
    stopBackground: (extension: string) => run(stopBackground, extension),
    setColorScheme: (scheme: "light" | "dark") =>
      run(setNumber, "layout.css.prefers-color-scheme.content-override", scheme === "dark" ? 0 : 1),
    setReducedMotion: (reduced: boolean) =>
      run(setNumber, "ui.prefersReducedMotion", reduced ? 1 : 0),
    chooseMenuItem: (text: string) => run(chooseMenuItem, text),
  };
}

const callOf = (inside: { toString(): string }, given: unknown[]): string =>
  `(${inside.toString()})(...${JSON.stringify(given)})`;

/** As makeWidgetId in ExtensionCommon.sys.mjs. */
const widgetOf = (extension: string): string =>
  `${extension.toLowerCase().replaceAll(/[^a-z0-9_-]/g, "_")}-browser-action`;

const keyCodes: Record<string, number> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  Backspace: 8,
  Delete: 46,
  ArrowDown: 40,
  ArrowUp: 38,
  ArrowLeft: 37,
  ArrowRight: 39,
  " ": 32,
};
/** Letters and digits have their own code; other characters have none that all keyboards share. */
const keyCodeOf = (key: string): number =>
  keyCodes[key] ?? (/^[a-z0-9]$/i.test(key) ? key.toUpperCase().charCodeAt(0) : 0);
/** The key's place on the keyboard, as far as the processor checks it; a character without one is typed all the same. */
function codeOf(key: string): string {
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
  if (key === " ") return "Space";
  return key.length === 1 ? "" : key;
}

// What follows runs in Firefox's window: each function stands alone.

/** Before the extension is installed: to be let in later, it would have to start anew. */
async function allowInPrivateWindows(extension: string): Promise<void> {
  const window = globalThis as unknown as FirefoxWindow;
  const { ExtensionPermissions } = window.ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionPermissions.sys.mjs",
  );
  await ExtensionPermissions.add(extension, {
    permissions: ["internal:privateBrowsingAllowed"],
    origins: [],
  });
}

/** Resolves when the window has its toolbar and shows its first page: a navigation that came before would be lost. */
async function openPrivateWindow(): Promise<void> {
  const window = globalThis as unknown as FirefoxWindow;
  const opened = window.OpenBrowserWindow({ private: true });
  await new Promise((loaded) => opened.addEventListener("load", loaded, { once: true }));
  await opened.delayedStartupPromise;
  const isThere = () =>
    opened.gBrowser.currentURI.spec === "about:privatebrowsing" &&
    !opened.gBrowser.selectedBrowser.webProgress.isLoadingDocument;
  for (let tries = 0; tries < 200 && !isThere(); tries++) {
    await new Promise((next) => window.setTimeout(next, 50));
  }
}

async function clickToolbarButton(widget: string): Promise<void> {
  const window = globalThis as unknown as FirefoxWindow;
  if (window.CustomizableUI.getPlacementOfWidget(widget)?.area !== "nav-bar") {
    window.CustomizableUI.addWidgetToArea(widget, "nav-bar");
    await new Promise((next) =>
      window.requestAnimationFrame(() => window.requestAnimationFrame(next)),
    );
  }
  const node = window.document.getElementById(widget);
  const button = node?.querySelector<HTMLElement>(".unified-extensions-item-action-button") ?? node;
  if (!button) throw new Error("The toolbar has no button of the extension.");
  button.click();
}

function hasPopup(): boolean {
  return document.querySelector("browser.webextension-popup-browser") !== null;
}

function focusPopup(): void {
  document.querySelector<HTMLElement>("browser.webextension-popup-browser")?.focus();
}

function hidePopup(): void {
  const panel = document.querySelector("browser.webextension-popup-browser")?.closest("panel");
  (panel as unknown as { hidePopup(): void } | null)?.hidePopup();
}

/**
 * Neither the popup nor the background, that of the extension named, is a context of WebDriver's: a frame script
 * carries the call in and the answer out.
 */
async function runInDocument(source: string, background?: string): Promise<unknown> {
  const window = globalThis as unknown as FirefoxWindow;
  const findBackground = async (id: string) => {
    const { extension } = window.WebExtensionPolicy.getByID(id);
    await extension.wakeupBackground?.();
    return [...extension.views].find(({ viewType }) => viewType === "background")?.xulBrowser;
  };
  const browser = background
    ? await findBackground(background)
    : window.document.querySelector<DocumentBrowser>("browser.webextension-popup-browser");
  if (!browser) throw new Error(`There is no ${background ? "background" : "popup"}.`);
  const name = `dossier-e2e:${Math.random()}`;
  const script = `(async () => {
    const name = ${JSON.stringify(name)};
    sendAsyncMessage(name, "begun");
    try {
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const value = await Cu.evalInSandbox(${JSON.stringify(source)}, sandbox);
      sendAsyncMessage(name, { value: JSON.parse(JSON.stringify(value ?? null)) });
    } catch (error) {
      sendAsyncMessage(name, { error: String(error) });
    }
  })()`;
  return new Promise((resolve, reject) => {
    // A popup that is just coming or going takes the script and never runs it.
    let limit = window.setTimeout(() => reject(new Error("The document did not answer.")), 1000);
    browser.messageManager.addMessageListener(name, ({ data }) => {
      window.clearTimeout(limit);
      if (data === "begun") {
        limit = window.setTimeout(() => reject(new Error("The document did not end.")), 20_000);
      } else if ("error" in data) reject(new Error(data.error));
      else resolve(data.value);
    });
    const url = `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`;
    browser.messageManager.loadFrameScript(url, false);
  });
}

async function drawPopup(): Promise<string> {
  const popup = document.querySelector<DocumentBrowser>("browser.webextension-popup-browser");
  if (!popup) throw new Error("There is no popup.");
  const shot = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
  const canvas = document.createElementNS(
    "http://www.w3.org/1999/xhtml",
    "canvas",
  ) as HTMLCanvasElement;
  canvas.width = shot.width;
  canvas.height = shot.height;
  canvas.getContext("2d")?.drawImage(shot, 0, 0);
  return canvas.toDataURL("image/png").replace(/^.*,/, "");
}

/** A key as the keyboard sends it: it gives the page the user's gesture, and reaches Firefox's shortcuts. */
function pressKey(key: string, code: string, keyCode: number, modifiers: string[]): void {
  const window = globalThis as unknown as FirefoxWindow;
  const processor = window.Cc["@mozilla.org/text-input-processor;1"]?.createInstance(
    window.Ci.nsITextInputProcessor,
  ) as TextInputProcessor;
  processor.beginInputTransactionForTests(window);
  const event = (name: string, nameCode: string, number: number) =>
    new window.KeyboardEvent("", { key: name, code: nameCode, keyCode: number });
  const codes: Record<string, number> = { Alt: 18, Shift: 16, Control: 17 };
  const held = modifiers.map((name) => event(name, `${name}Left`, codes[name] ?? 0));
  for (const one of held) processor.keydown(one);
  const pressed = event(key, code, keyCode);
  processor.keydown(pressed);
  processor.keyup(pressed);
  for (const one of held.toReversed()) processor.keyup(one);
}

function readClipboard(): string {
  const window = globalThis as unknown as FirefoxWindow;
  const transferable = window.Cc["@mozilla.org/widget/transferable;1"]?.createInstance(
    window.Ci.nsITransferable,
  ) as Transferable;
  transferable.init(null);
  transferable.addDataFlavor("text/plain");
  const { clipboard } = window.Services;
  clipboard.getData(
    transferable,
    clipboard.kGlobalClipboard,
    window.browsingContext.currentWindowContext,
  );
  const into: { value?: SupportsString } = {};
  transferable.getTransferData("text/plain", into);
  return into.value?.QueryInterface(window.Ci.nsISupportsString).data ?? "";
}

async function stopBackground(extension: string): Promise<void> {
  const window = globalThis as unknown as FirefoxWindow;
  const policy = window.WebExtensionPolicy.getByID(extension);
  await policy.extension.terminateBackground({ ignoreDevToolsAttached: true });
}

function setNumber(name: string, value: number): void {
  (globalThis as unknown as FirefoxWindow).Services.prefs.setIntPref(name, value);
}

/** Chooses an entry of the context menu that is open. */
async function chooseMenuItem(text: string): Promise<void> {
  interface Menu extends Element {
    label: string;
    menupopup?: Element & { openPopup(): void };
    openMenu(open: boolean): void;
  }
  const window = globalThis as unknown as FirefoxWindow;
  const find = (name: string) =>
    [...document.querySelectorAll<Menu>(name)].find(
      (one) => one.label === text && one.id.includes("menuitem"),
    );
  const menu = document.getElementById("contentAreaContextMenu") as unknown as {
    activateItem(item: Element): void;
    state: string;
  };
  for (let tries = 0; tries < 100 && menu.state !== "open"; tries++) {
    await new Promise((next) => window.setTimeout(next, 50));
  }
  const item = find("menuitem");
  if (!item) throw new Error(`The context menu has no entry "${text}".`);
  const parent = item.closest<Menu>("menu");
  if (parent) {
    parent.openMenu(true);
    await new Promise((next) => window.setTimeout(next, 300));
    (item.closest("menupopup") as unknown as { activateItem(item: Element): void }).activateItem(
      item,
    );
  } else {
    menu.activateItem(item);
  }
}
