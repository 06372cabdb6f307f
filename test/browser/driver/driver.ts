/** A real browser with Dossier in it, driven as a person drives it. Chromium and Firefox behind one interface. */
export interface Driver {
  readonly name: BrowserName;
  /** Where the extension's own pages live: "chrome-extension://…/", "moz-extension://…/". */
  readonly home: string;
  /** The first tab. */
  readonly tab: Tab;
  newTab(): Promise<Tab>;
  /** A tab in a window of its own; with the tab, the window closes. */
  openWindow(): Promise<Tab>;
  /** A tab in a private window of its own; with the tab, the window closes. The user let the extension in there. */
  openPrivateTab(): Promise<Tab>;
  /** Clicks the toolbar button on this tab, which gives the extension its access to it, and waits for the popup. */
  openPopup(tab?: Tab): Promise<View>;
  /** An extension page in a tab of its own: "library/index.html". */
  openPage(path: string): Promise<Tab>;
  /** The extension's page that something else opened, by a part of its address. */
  findPage(path: string): Promise<Tab>;
  /** The popup that something else opened, a menu or a shortcut. */
  findPopup(): Promise<View>;
  /** What a paste would give. */
  readClipboard(): Promise<string>;
  /** Files that were downloaded, complete ones only, by name. */
  downloads(): string[];
  /** The bytes of a downloaded file. */
  readDownload(name: string): Buffer;
  /** Ends the extension's background, as the browser itself does when it idles. */
  stopBackground(): Promise<void>;
  /** Runs a function in the extension's background, which is awake or wakes, with arguments that JSON can carry. */
  runInBackground<A extends unknown[], R>(
    inside: (...given: A) => R | Promise<R>,
    ...given: A
  ): Promise<R>;
  /** Puts the same extension in anew, as an update does: at once, whatever is open. */
  updateExtension(): Promise<void>;
  setColorScheme(scheme: "light" | "dark"): Promise<void>;
  /** Whether what is opened from now on is shown to someone who wants less motion. */
  setReducedMotion(reduced: boolean): Promise<void>;
  /** Shows what is opened from now on in few colours of the user's. Chromium only. */
  forceColors?: () => void;
  /** Chooses an entry of the context menu on the tab's page, by its text. */
  chooseMenu(tab: Tab, text: string): Promise<void>;
  /** Presses a shortcut on the tab, where that can be done: no protocol reaches Chromium's own shortcuts. */
  pressShortcut?: (tab: Tab, key: string, held: Modifier[]) => Promise<void>;
  /** Closes the popup and every tab but the first. */
  closeOthers(): Promise<void>;
  /** Resolves when somebody closes the browser. */
  whenClosed(): Promise<void>;
  close(): Promise<void>;
}

export type BrowserName = "chromium" | "firefox";

export interface Options {
  /** The built extension's folder. */
  extension: string;
  /** The port on the loopback that answers every request of the browser; left out: the real network. */
  proxy?: number;
  /** The profile's folder, which is there and stays: so a browser can be started again. Left out: a new one. */
  profile?: string;
  /** Show a window. */
  window?: boolean;
  /** Leave the first-run page open, which Dossier opens when it is installed. */
  firstRun?: boolean;
}

/** A document that one can look into and act in. */
export interface View {
  /** Runs a function in the document, with arguments that JSON can carry. */
  run<A extends unknown[], R>(inside: (...given: A) => R | Promise<R>, ...given: A): Promise<R>;
  /** Runs a script's text in the document, which the document's own policy does not hinder. */
  runScript(source: string): Promise<void>;
  /** Activates a control by its accessible name, as a click or the Enter key does: with the user's gesture. */
  press(name: string, role?: Role): Promise<void>;
  /** Puts the focus on a control and types. */
  type(name: string, text: string): Promise<void>;
  /** One key, on whatever has the focus: "Enter", "Escape", "j", "Delete". */
  key(name: string, held?: Modifier[]): Promise<void>;
  /** Sets the size of what is seen, in pixels, and how many of the screen's each has; a popup has its own. */
  resize(width: number, height: number, zoom?: number): Promise<void>;
  /** A PNG of what is seen. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A tab on a web page. */
export interface Tab extends View {
  goto(url: string): Promise<void>;
  /** Goes there and does not wait for pictures and the like. */
  begin(url: string): Promise<void>;
  bringToFront(): Promise<void>;
}

export type Modifier = "Control" | "Shift" | "Alt";
export type Role = "button" | "link" | "tab" | "textbox" | "option";
