import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { build, defineConfig, type Plugin, type Rolldown } from "vite";
import { licencesOf } from "./scripts/licences.mjs";

const root = import.meta.dirname;
const source = resolve(root, "src");
const locales = resolve(source, "_locales");
const targets = ["chrome", "firefox"] as const;
type Target = (typeof targets)[number];

/** The one manifest.json as the target wants it: each browser names its background and its own settings differently. */
function manifestFor(target: Target): string {
  const manifest = JSON.parse(readFileSync(resolve(root, "manifest.json"), "utf8"));
  if (target === "firefox") {
    manifest.background = { scripts: ["background.js"] };
    // A popup that was not opened by a click or key may not write the clipboard there without this permission.
    manifest.optional_permissions = ["clipboardWrite"];
    delete manifest.minimum_chrome_version;
  } else {
    manifest.background = { service_worker: "background.js" };
    delete manifest.browser_specific_settings;
  }
  return JSON.stringify(manifest, null, 2);
}

const files = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort();

/** Every folder of src/ with an index.html is a page of ours, by the folder's name. */
const pages = Object.fromEntries(
  readdirSync(source).flatMap((name) => {
    const page = resolve(source, name, "index.html");
    return existsSync(page) ? [[name, page]] : [];
  }),
);

/** Builds an entry as one classic script, which loads nothing else. */
async function oneScript(name: "background" | "content"): Promise<Rolldown.RolldownOutput> {
  const output = await build({
    configFile: false,
    root: source,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: {
        input: { [name]: resolve(source, name, "index.ts") },
        output: { format: "iife", entryFileNames: "[name].js" },
      },
    },
  });
  if (!("output" in output)) throw new Error(`The build of ${name} gave more than one output.`);
  return output;
}

/**
 * Joins to the pages what a browser wants beside them: content script and background, each as one script (an
 * injected file cannot be a module, and a background that is started anew with every click starts the sooner), the
 * manifest, the texts, the icons and the licences of what is in it.
 */
function extension(target: Target): Plugin {
  let watch = false;
  return {
    name: "extension",
    apply: "build",
    configResolved(config) {
      watch = Boolean(config.build.watch);
    },
    async generateBundle(_, bundle) {
      const scripts = await Promise.all([oneScript("background"), oneScript("content")]);
      const built = scripts.flatMap(({ output }) => output);
      for (const file of built) {
        this.emitFile({
          type: "asset",
          fileName: file.fileName,
          source: file.type === "chunk" ? file.code : file.source,
        });
        if (watch && file.type === "chunk") {
          for (const id of file.moduleIds) if (!id.startsWith("\0")) this.addWatchFile(id);
        }
      }
      const chunks = [...Object.values(bundle), ...built].filter(isChunk);
      this.emitFile({
        type: "asset",
        fileName: "licences.json",
        source: JSON.stringify(licencesOf(chunks.flatMap(({ moduleIds }) => moduleIds))),
      });
      const copy = (folder: string, name: string, to: string) => {
        this.emitFile({ type: "asset", fileName: to, source: readFileSync(resolve(folder, name)) });
        if (watch) this.addWatchFile(resolve(folder, name));
      };
      for (const name of files(resolve(root, "icons"), ".png"))
        copy(resolve(root, "icons"), name, `icons/${name}`);
      for (const name of files(locales, ".json"))
        copy(locales, name, `_locales/${name.replaceAll("\\", "/")}`);
      this.emitFile({ type: "asset", fileName: "manifest.json", source: manifestFor(target) });
      if (watch) this.addWatchFile(resolve(root, "manifest.json"));
    },
  };
}

const isChunk = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): file is Rolldown.OutputChunk =>
  file.type === "chunk";

export default defineConfig(({ mode }) => {
  const target: Target = mode === "firefox" ? "firefox" : "chrome";
  return {
    root: source,
    base: "./",
    publicDir: false,
    plugins: [extension(target)],
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      outDir: resolve(root, "dist", target),
      emptyOutDir: true,
      target: "es2022",
      modulePreload: false,
      // A picture of the sample's must be a file with an address, as on any site.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: pages,
        output: {
          entryFileNames: "assets/[name].js",
          chunkFileNames: "assets/[name].js",
          assetFileNames: "assets/[name][extname]",
          // A page opens the sooner the fewer files it waits for, even where one holds a little more than it needs.
          codeSplitting: { groups: [{ name: "shared", minShareCount: 2 }] },
        },
      },
    },
  };
});
