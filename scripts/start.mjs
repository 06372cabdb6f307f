import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildExtension } from "./build.mjs";
import { ensureBrowsers } from "./install-browsers.mjs";
import { installPackages } from "./install.mjs";
import { loadTypeScript } from "./load.mjs";
import { root } from "./run.mjs";
import { step } from "./step.mjs";

/**
 * `npm start -- [URL] [--browser firefox]`: a browser with Dossier and an article in it, on a machine where
 * nothing was installed. Without a display: clips the article through the real popup and prints the Markdown.
 */
const sample = "working-paper";
const { values, positionals } = parseArgs({
  options: { browser: { type: "string", default: "chromium" } },
  allowPositionals: true,
});
const browser = values.browser === "firefox" ? "firefox" : "chromium";
const hasDisplay =
  process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

try {
  await step("Packages", installPackages);
  await step("Browser", () => ensureBrowsers([browser]));
  const target = browser === "firefox" ? "firefox" : "chrome";
  await step("Build", () => buildExtension({ targets: [target] }));
  await (hasDisplay ? show : print)(join(root, "dist", target));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {string} extension */
async function show(extension) {
  const { openWeb, startBrowser } = await loadDriver();
  const web = await openWeb();
  web.serve("/sample", readSample().html);
  const driver = await startBrowser(browser, { extension, window: true });
  const url = positionals[0] ?? `http://localhost:${web.port}/sample`;
  await driver.tab.goto(url);
  console.log(`\n${url}
Click Dossier in the toolbar (it may be in the menu behind the puzzle piece), or press Alt+Shift+D.
Close the browser to end; its profile is thrown away.`);
  await driver.whenClosed();
  await web.close();
}

/** @param {string} extension */
async function print(extension) {
  const { openWeb, startBrowser, until } = await loadDriver();
  const web = await openWeb();
  const { url: address, html } = readSample();
  web.serve(address, html);
  const url = positionals[0] ?? address;
  const driver = await step(`No display: clipping ${url} in ${browser}`, async () => {
    const started = await startBrowser(
      browser,
      positionals[0] ? { extension } : { extension, proxy: web.port },
    );
    await started.tab.goto(url);
    return started;
  });
  try {
    const popup = await driver.openPopup();
    const sentence = await until("the popup to show the page", () =>
      popup
        .run(
          () =>
            document.querySelector("[role=alert]")?.textContent ??
            (document.querySelector("[role=tabpanel]") ? "" : null),
        )
        .then((found) => (found === null ? undefined : { found })),
    );
    if (sentence.found) return console.log(`\n${sentence.found}`);
    const { pressAndHear } = await loadPopup();
    await pressAndHear(popup, "copyMarkdown", "copied");
    console.log(`\n${await driver.readClipboard()}`);
  } finally {
    await driver.close();
    await web.close();
  }
}

/** The sample article and its address. */
function readSample() {
  const folder = join(root, "test/pages", sample);
  const html = readFileSync(join(folder, "page.html"));
  /** @type {{ url: string }} */
  const { url } = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
  // Plain http: the sample is served from this machine.
  return { url: url.replace(/^https:/, "http:"), html };
}

/**
 * The end-to-end tests' driver.
 * @returns {Promise<typeof import("../test/browser/driver/index")>}
 */
function loadDriver() {
  return loadTypeScript("test/browser/driver/index.ts");
}

/**
 * The end-to-end tests' way with the popup.
 * @returns {Promise<typeof import("../test/browser/popup")>}
 */
function loadPopup() {
  return loadTypeScript("test/browser/popup.ts");
}
