import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildExtension, filesIn } from "./build.mjs";
import { lintExtension } from "./lint-extension.mjs";
import { root } from "./run.mjs";
import { zip } from "./zip.mjs";

/** Makes dist/dossier-VERSION-{chrome,firefox,sources}.zip: what each store gets, and what Firefox's reviewers build from. */
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const dist = join(root, "dist");
await buildExtension();
mkdirSync(dist, { recursive: true });
const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" });
const contents = {
  chrome: read(join(dist, "chrome"), filesIn(join(dist, "chrome"))),
  firefox: read(join(dist, "firefox"), filesIn(join(dist, "firefox"))),
  sources: read(root, tracked.split("\0").filter(Boolean)),
};
for (const [name, files] of Object.entries(contents)) {
  const path = join(dist, `dossier-${version}-${name}.zip`);
  const bytes = zip(files);
  writeFileSync(path, bytes);
  const hash = createHash("sha256").update(bytes).digest("hex");
  console.log(`  ${path}: ${files.length} files, ${bytes.length} bytes, sha256 ${hash}`);
}
if (!(await lintExtension())) process.exitCode = 1;

/** @param {string} folder @param {string[]} names */
function read(folder, names) {
  return names.map((name) => ({ name, content: readFileSync(join(folder, name)) }));
}
