import { join } from "node:path";
import { buildExtension } from "./build.mjs";
import { ensureBrowsers } from "./install-browsers.mjs";
import { loadTypeScript } from "./load.mjs";
import { root } from "./run.mjs";
import { step } from "./step.mjs";

/** Writes pictures of every state of popup, library and options to docs/screenshots. */
await step("Browser", () => ensureBrowsers(["chromium"]));
await step("Build", () => buildExtension({ targets: ["chrome"] }));
await step("Screenshots", async () => {
  /** @type {typeof import("../test/screenshots/index")} */
  const { takeScreenshots } = await loadTypeScript("test/screenshots/index.ts");
  await takeScreenshots(join(root, "docs/screenshots"));
});
