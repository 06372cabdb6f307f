import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./run.mjs";

/** @typedef {"chrome" | "firefox"} Target */
/** @type {readonly Target[]} */
export const targets = ["chrome", "firefox"];

/**
 * Builds the extension for these browsers, each into a folder of its own.
 * @param {{ targets?: readonly Target[], out?: string, watch?: boolean }} [options] `watch` rebuilds on change, until the process ends
 */
export async function buildExtension({
  targets: wanted = targets,
  out = join(root, "dist"),
  watch = false,
} = {}) {
  // Imported late: start and test build after they installed vite.
  const { build } = await import("vite");
  for (const target of wanted) {
    await build({
      configFile: join(root, "vite.config.ts"),
      mode: target,
      logLevel: watch ? "info" : "warn",
      build: { outDir: join(out, target), watch: watch ? {} : null },
    });
    if (!watch) console.log(`  ${join(out, target)}`);
  }
}

/**
 * The files in which two builds differ, by name; none where they are byte for byte the same.
 * @param {string} one
 * @param {string} other
 * @returns {string[]}
 */
export function differences(one, other) {
  const names = new Set([...filesIn(one), ...filesIn(other)]);
  return [...names].filter((name) => {
    try {
      return !readFileSync(join(one, name)).equals(readFileSync(join(other, name)));
    } catch {
      return true;
    }
  });
}

/**
 * Every file below a folder, by its path with forward slashes, sorted.
 * @param {string} folder
 * @returns {string[]}
 */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"))
    .sort();

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? "")).href) {
  const given = process.argv.slice(2);
  const chosen = targets.filter((target) => given.includes(target));
  await buildExtension({
    targets: chosen.length > 0 ? chosen : targets,
    watch: given.includes("--watch"),
  });
}
