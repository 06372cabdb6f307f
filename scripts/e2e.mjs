import { parseArgs } from "node:util";
import { buildExtension } from "./build.mjs";
import { ensureBrowsers } from "./install-browsers.mjs";
import { step } from "./step.mjs";
import { runVitest } from "./vitest.mjs";

/** `npm run test:e2e -- [--repeat N] [--browser firefox] [part of a file's name …]` */
const { values, positionals } = parseArgs({
  options: { repeat: { type: "string", default: "1" }, browser: { type: "string" } },
  allowPositionals: true,
});
const repeat = Number(values.repeat);
if (!Number.isInteger(repeat) || repeat < 1) throw new Error("--repeat wants a number from 1 on.");
/** @type {("chromium" | "firefox")[]} */
const browsers =
  values.browser === "firefox" || values.browser === "chromium"
    ? [values.browser]
    : ["chromium", "firefox"];
const env = { E2E_BROWSERS: browsers.join() };

await step("Browsers", () => ensureBrowsers(browsers));
await step("Build", () => buildExtension());
let green = 0;
const tally = { passed: 0, failed: 0 };
for (let run = 1; run <= repeat; run++) {
  await step(`End-to-end tests, run ${run} of ${repeat}`, async () => {
    const { passed, failed } = await runVitest(["e2e"], { env, given: positionals });
    tally.passed += passed;
    tally.failed += failed;
    if (failed === 0) green += 1;
  });
}
console.log(`\n${green} of ${repeat} runs green`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = green === repeat ? 0 : 1;
