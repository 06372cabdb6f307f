import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildExtension, differences, targets } from "./build.mjs";
import { ensureBrowsers } from "./install-browsers.mjs";
import { installPackages } from "./install.mjs";
import { lintExtension } from "./lint-extension.mjs";
import { loadTypeScript } from "./load.mjs";
import { root, runTool } from "./run.mjs";
import { step } from "./step.mjs";
import { runVitest } from "./vitest.mjs";

/**
 * Everything that must hold before a change lands, on a machine where nothing was installed. `--full` runs every
 * case of what is sampled otherwise. The last line counts every check and every test.
 */
const env = process.argv.includes("--full") ? { VITE_FULL: "1" } : {};
const tally = { passed: 0, failed: 0 };

try {
  await step("Packages", installPackages);
  await step("Browsers", () => ensureBrowsers(["chromium", "firefox"]));
  await step("Types", async () => {
    for (const project of [".", "src/background", "test"]) {
      check(
        `types of ${project}`,
        (await runTool("typescript/bin/tsc", ["-p", join(root, project)])) === 0,
      );
    }
  });
  await step("Lint", async () => {
    check("lint", (await runTool("oxlint/bin/oxlint", ["--type-aware", "--deny-warnings"])) === 0);
    check("format", (await runTool("oxfmt/bin/oxfmt", ["--check"])) === 0);
    check("dead code", (await runTool("knip/bin/knip.js", [])) === 0);
  });
  const built = await step("Build", async () => {
    const succeeded = await build().catch(report);
    check("build", succeeded);
    return succeeded;
  });
  if (built) {
    await step("Firefox's store rules", async () => check("web-ext lint", await lintExtension()));
    await step("Weight", async () => {
      /** @type {typeof import("../test/bench/weight")} */
      const { reportWeight } = await loadTypeScript("test/bench/weight.ts");
      check("weight", reportWeight(join(root, "dist/chrome")));
    });
  }
  await step("Unit tests", () => tests(["plain", "page"]));
  if (built) await step("End-to-end tests", () => tests(["e2e"]));
} catch (error) {
  report(error);
  tally.failed += 1;
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;

/** @param {string} name @param {boolean} holds */
function check(name, holds) {
  console.log(`  ${holds ? "✓" : "✗"} ${name}`);
  tally[holds ? "passed" : "failed"] += 1;
}

/** @param {string[]} projects */
async function tests(projects) {
  const { passed, failed } = await runVitest(projects, { env });
  tally.passed += passed;
  tally.failed += failed;
}

/**
 * @param {unknown} error
 * @returns {false}
 */
function report(error) {
  console.error(error instanceof Error ? error.message : error);
  return false;
}

/**
 * Builds twice: a reviewer who builds our sources must get our bytes.
 * @returns {Promise<boolean>} true; it throws where nothing can be built
 */
async function build() {
  const again = mkdtempSync(join(tmpdir(), "dossier-again-"));
  try {
    await buildExtension();
    await buildExtension({ out: again });
    for (const target of targets) {
      const differing = differences(join(root, "dist", target), join(again, target));
      if (differing.length > 0) console.log(`  differ: ${differing.join(", ")}`);
      check(`two builds for ${target} are the same`, differing.length === 0);
    }
    return true;
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
}
