import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { findBrowser } from "./browsers.mjs";
import { root } from "./run.mjs";

/** Draws icons/dossier.svg at the sizes that browsers and stores ask for: icons/dossier-SIZE.png. */
const sizes = [16, 32, 48, 128];
const svg = readFileSync(join(root, "icons/dossier.svg"), "utf8");
const browser = await puppeteer.launch({
  executablePath: findBrowser("chromium") ?? "chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const path = join(root, `icons/dossier-${size}.png`);
    writeFileSync(path, await page.screenshot({ omitBackground: true }));
    console.log(`  ${path}`);
  }
} finally {
  await browser.close();
}
