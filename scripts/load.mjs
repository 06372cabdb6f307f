import { join } from "node:path";
import { root } from "./run.mjs";

/**
 * Loads a TypeScript module of this repository, which Node 20 cannot by itself.
 * @param {string} path from the repository's folder
 * @returns {Promise<any>} its exports
 */
export async function loadTypeScript(path) {
  // Imported late: start loads after it installed vite.
  const { runnerImport } = await import("vite");
  const { module } = await runnerImport(join(root, path), { configFile: false, root });
  return module;
}
