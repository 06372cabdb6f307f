import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.mjs";

/**
 * Installs the packages exactly as package-lock.json has them, unless they are there already.
 * Uses Node's own modules alone: it runs before there is any other.
 */
export async function installPackages() {
  if (areInstalled()) {
    console.log("  They are there.");
    return;
  }
  const code = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0) throw new Error("npm ci failed; see above.");
}

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/** npm keeps in node_modules what it installed: the same list, less what is for other systems. */
function areInstalled() {
  const kept = join(root, "node_modules/.package-lock.json");
  if (!existsSync(kept)) return false;
  const wanted = packagesOf(join(root, "package-lock.json"));
  const there = packagesOf(kept);
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === "" ||
      there[path]?.version === version ||
      (there[path] === undefined && Boolean(optional ?? devOptional)),
  );
}

/** @param {string} file @returns {Packages} */
const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
