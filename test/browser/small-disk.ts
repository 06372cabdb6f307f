import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserName } from "./driver";

/** Where in its profile each browser keeps what extensions store. */
const storages: Record<BrowserName, string> = {
  chromium: "Default/IndexedDB",
  firefox: "storage",
};

/** A profile whose storage lies on a file system of a few megabytes. */
export interface SmallDisk {
  profile: string;
  /** Takes all the room that is left. */
  fill(): void;
  /** Gives it back. */
  free(): void;
  remove(): void;
}

/** @returns undefined where this machine does not let us mount one. */
export function mountSmallDisk(browser: BrowserName): SmallDisk | undefined {
  const profile = mkdtempSync(join(tmpdir(), "dossier-small-"));
  const storage = join(profile, storages[browser]);
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  mkdirSync(storage, { recursive: true });
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=16m", "tmpfs", storage], { stdio: "ignore" });
  } catch {
    removeProfile();
    return undefined;
  }
  const filler = join(storage, "filler");
  return {
    profile,
    fill() {
      const file = openSync(filler, "a");
      // By the page of the system's memory, down to the last.
      const page = Buffer.alloc(4096);
      try {
        for (;;) writeSync(file, page);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(filler),
    remove() {
      execFileSync("umount", ["--lazy", storage]);
      removeProfile();
    },
  };
}
