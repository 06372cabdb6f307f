import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of our own for the browser's downloads. */
export function downloadFolder() {
  const path = mkdtempSync(join(tmpdir(), "dossier-downloads-"));
  return {
    path,
    /** Complete files; until then both browsers write under a hidden or another name. */
    list: () => readdirSync(path).filter((name) => !/^\.|\.(crdownload|part|tmp)$/.test(name)),
    read: (name: string) => readFileSync(join(path, name)),
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }),
  };
}
