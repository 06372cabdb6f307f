import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** The repository's folder. */
export const root = resolve(import.meta.dirname, "..");

/**
 * Runs a program to its end, its output passed through, and gives its exit code.
 * @param {string} program
 * @param {readonly string[]} given
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] `quiet` hides the output of a run that succeeds
 * @returns {Promise<number>}
 */
export function run(program, given, { env = {}, quiet = false } = {}) {
  return new Promise((done) => {
    const child = spawn(program, given, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
      // npm, brew and others are scripts on Windows, which only a shell starts.
      shell: process.platform === "win32" && program !== process.execPath,
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on("data", (part) => output.push(part));
    child.stderr?.on("data", (part) => output.push(part));
    child.on("error", (error) => {
      console.error(error.message);
      done(1);
    });
    child.on("close", (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(output));
      done(code ?? 1);
    });
  });
}

/**
 * Runs a program that a package brought, without a shell between.
 * @param {string} path its file within node_modules: "vitest/vitest.mjs"
 * @param {readonly string[]} given
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runTool = (path, given, options) =>
  run(process.execPath, [resolve(root, "node_modules", path), ...given], options);
