import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTool } from "./run.mjs";

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * Runs vitest's projects and counts. A file that could not be run, or a run that ended badly without a failed
 * test, counts as one failure; so does a run without a test.
 * @param {string[]} projects
 * @param {{ env?: Record<string, string>, given?: string[] }} [options]
 * @returns {Promise<Tally>}
 */
export async function runVitest(projects, { env = {}, given = [] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "dossier-vitest-"));
  const file = join(folder, "results.json");
  try {
    const code = await runTool(
      "vitest/vitest.mjs",
      [
        "run",
        ...projects.flatMap((project) => ["--project", project]),
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${file}`,
        ...given,
      ],
      { env },
    );
    return count(file, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file @param {number} code @returns {Tally} */
function count(file, code) {
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */
  let results;
  try {
    results = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const unread = results.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const passed = results.numPassedTests;
  const failed = results.numFailedTests + unread;
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: failed + (silent ? 1 : 0) };
}
