import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildExtension } from "./build.mjs";
import { ensureBrowsers } from "./install-browsers.mjs";
import { loadTypeScript } from "./load.mjs";
import { root } from "./run.mjs";
import { step } from "./step.mjs";

/** `npm run bench -- [weight] [read] [record [--page ID or FILE] [--wrong FIELD] [--again]] [click]`; all of them when none is named. */
const known = ["weight", "read", "record", "click"];
const { values: wish, positionals: named } = parseArgs({
  options: { page: { type: "string" }, wrong: { type: "string" }, again: { type: "boolean" } },
  allowPositionals: true,
});
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0)
  throw new Error(`Unknown: ${unknown.join(", ")}. There are ${known.join(", ")}.`);
const wanted = new Set(named.length > 0 ? named : known);

await step("Browsers", () => ensureBrowsers(["chromium", "firefox"]));
if (wanted.has("weight") || wanted.has("click")) await step("Build", () => buildExtension());
/** @type {typeof import("../test/bench/index")} */
const bench = await loadTypeScript("test/bench/index.ts");
let within = true;

if (wanted.has("weight")) {
  await step("Weight", async () => {
    within = bench.reportWeight(join(root, "dist/chrome")) && within;
  });
}
if (wanted.has("read")) {
  await step("Reading and converting, beside Readability and Turndown", async () => {
    bench.reportReading(await bench.timeReading());
  });
}
if (wanted.has("record")) {
  await step("The record, beside Readability and Defuddle", async () => {
    within = (await bench.benchRecords(wish)) && within;
  });
}
if (wanted.has("click")) {
  for (const browser of /** @type {const} */ (["chromium", "firefox"])) {
    await step(`Click to preview, ${browser}`, async () => {
      const folder = join(root, "dist", browser === "firefox" ? "firefox" : "chrome");
      const times = await bench.timeClicks(browser, folder);
      within = bench.reportClicks(browser, times) && within;
    });
  }
}
process.exitCode = within ? 0 : 1;
