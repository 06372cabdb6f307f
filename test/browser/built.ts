import { join, resolve } from "node:path";
import type { BrowserName } from "./driver";

const folders: Record<BrowserName, string> = { chromium: "chrome", firefox: "firefox" };

/** The built extension for this browser. */
export const builtFor = (browser: BrowserName): string =>
  join(resolve(import.meta.dirname, "../.."), "dist", folders[browser]);
