import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of our own for the browser's downloads. */
export function downloadFolder() {
  const path = mkdtempSync(join(tmpdir(), "dossier-downloads-"));
  return {
    path,
    /** Complete files. Until then both browsers write under a hidden or another name; Firefox keeps the place with an empty file. */
    list: () =>
      readdirSync(path).filter(
        (name) => !/^\.|\.(crdownload|part|tmp)$/.test(name) && statSync(join(path, name)).size > 0,
      ),
    read: (name: string) => readFileSync(join(path, name)),
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }),
  };
}
