import { existsSync } from "node:fs";
import { join } from "node:path";
import { startChromium } from "./chromium";
import type { BrowserName, Driver, Options } from "./driver";
import { startFirefox } from "./firefox";

export type * from "./driver";
export { openWeb, type Web } from "./web";
export { until } from "./until";

const firstPage = "welcome/index.html";

/** Starts a browser with the extension in it. */
export async function startBrowser(name: BrowserName, options: Options): Promise<Driver> {
  const driver = await (name === "firefox" ? startFirefox(options) : startChromium(options));
  // The benchmark's empty extension has none.
  if (!existsSync(join(options.extension, firstPage))) return driver;
  // Waited for even where it is not wanted: it would come later, and in front of what is tested.
  const welcome = await driver.findPage(firstPage);
  if (!options.firstRun) await welcome.close();
  return driver;
}
