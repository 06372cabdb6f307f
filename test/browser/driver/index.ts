import { startChromium } from "./chromium";
import type { BrowserName, Driver, Options } from "./driver";
import { startFirefox } from "./firefox";

export type * from "./driver";
export { openWeb, type Web } from "./web";
export { until } from "./until";

/** Starts a browser with the extension in it. */
export const startBrowser = (name: BrowserName, options: Options): Promise<Driver> =>
  name === "firefox" ? startFirefox(options) : startChromium(options);
