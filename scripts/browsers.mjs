import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = {
  chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
  firefox: ["firefox-esr", "firefox"],
};
const places = {
  chromium: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
  firefox: [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ],
};
const variables = { chromium: "CHROMIUM_BIN", firefox: "FIREFOX_BIN" };

/**
 * The path of an installed browser: from CHROMIUM_BIN or FIREFOX_BIN, from PATH, or from where its installer puts it.
 * @param {"chromium" | "firefox"} browser
 * @returns {string | undefined}
 */
export function findBrowser(browser) {
  const chosen = process.env[variables[browser]];
  if (chosen) return chosen;
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names[browser].map((name) => join(folder, name)));
  return [...onPath, ...places[browser]].find((path) => existsSync(path));
}
