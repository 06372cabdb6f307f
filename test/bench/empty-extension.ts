import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserName } from "../browser/driver";

/**
 * Writes the least extension that does what a click on Dossier does, and nothing else: a popup that injects an
 * empty content script and says when it came back. What the browser itself costs.
 * @returns its folder
 */
export function writeEmptyExtension(browser: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), "dossier-empty-"));
  mkdirSync(join(folder, "popup"));
  const manifest = {
    manifest_version: 3,
    name: "Empty",
    version: "1",
    action: { default_popup: "popup/index.html" },
    permissions: ["activeTab", "scripting"],
    ...(browser === "firefox" && {
      browser_specific_settings: { gecko: { id: "empty@dossier.example" } },
    }),
  };
  const files = {
    "manifest.json": JSON.stringify(manifest),
    "content.js": "undefined;\n",
    "popup/index.html":
      '<!doctype html><meta charset="utf-8"><title>Empty</title><body><script type="module" src="popup.js"></script>',
    "popup/popup.js": `
      const api = globalThis.browser ?? globalThis.chrome;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      await api.scripting.executeScript({ target: { tabId: tab.id }, injectImmediately: true, files: ["/content.js"] });
      document.body.append(Object.assign(document.createElement("pre"), { textContent: "ready" }));
    `,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
