import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { root } from "./run.mjs";

/**
 * Holds the Firefox build against what its store checks: web-ext lint must find no error. Warnings are printed:
 * those about `innerHTML` stem from Readability, which works on a copy that no window shows.
 * @param {string} [folder]
 * @returns {Promise<boolean>}
 */
export async function lintExtension(folder = join(root, "dist/firefox")) {
  const tool = resolve(root, "node_modules/web-ext/bin/web-ext.js");
  const given = [tool, "lint", "--source-dir", folder, "--output", "json", "--no-config-discovery"];
  const { stdout } = await promisify(execFile)(process.execPath, given, {
    maxBuffer: 32 << 20,
  }).catch((/** @type {{ stdout?: string }} */ error) => ({ stdout: error.stdout ?? "" }));
  /** @typedef {{ code: string, message: string, file?: string, line?: number }} Finding */
  /** @type {{ errors: Finding[], warnings: Finding[] }} */
  const { errors, warnings } = JSON.parse(stdout);
  for (const { code, file, line, message } of [...errors, ...warnings]) {
    console.log(`  ${code} ${file ?? ""}${line ? `:${line}` : ""} ${message}`);
  }
  console.log(`  ${errors.length} errors, ${warnings.length} warnings`);
  return errors.length === 0;
}
