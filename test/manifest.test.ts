import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

interface Manifest {
  [key: string]: unknown;
  permissions: string[];
  background?: unknown;
  action: { default_popup: string; default_icon: Record<string, string> };
  icons: Record<string, string>;
  content_security_policy: { extension_pages: string };
  options_ui: { page: string; open_in_tab: boolean };
  commands: Record<string, { suggested_key?: { default: string } }>;
}

const read = (path: string): Manifest => JSON.parse(readFileSync(path, "utf8")) as Manifest;

/** Whoever widens this list changes what every user has granted: PRIVACY.md and the stores' texts go with it. */
const permissions = ["activeTab", "scripting", "storage", "unlimitedStorage", "contextMenus"];
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob: https: http:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
/** Every key there may be. A key that opens a door (host_permissions, content_scripts …) is not among them. */
const keys = [
  "action",
  "browser_specific_settings",
  "commands",
  "content_security_policy",
  "default_locale",
  "description",
  "icons",
  "incognito",
  "manifest_version",
  "minimum_chrome_version",
  "name",
  "options_ui",
  "permissions",
  "short_name",
  "version",
];
const gecko = {
  gecko: {
    id: "dossier@dossier.example",
    strict_min_version: "142.0",
    data_collection_permissions: { required: ["none"] },
  },
  gecko_android: { strict_min_version: "142.0" },
};

const built = mkdtempSync(join(tmpdir(), "dossier-manifest-"));
beforeAll(() => {
  for (const target of ["chrome", "firefox"]) {
    const vite = join(root, "node_modules/vite/bin/vite.js");
    const out = join(built, target);
    execFileSync(process.execPath, [vite, "build", "--mode", target, "--outDir", out], {
      cwd: root,
      stdio: ["ignore", "ignore", "pipe"],
    });
  }
}, 60_000);
afterAll(() => rmSync(built, { recursive: true, force: true }));

describe.each([
  {
    of: "the source",
    path: join(root, "manifest.json"),
    has: keys,
    optional: undefined,
    background: undefined,
  },
  {
    of: "Chrome",
    path: join(built, "chrome/manifest.json"),
    has: [...keys.filter((key) => key !== "browser_specific_settings"), "background"],
    optional: undefined,
    background: { service_worker: "background.js" },
  },
  {
    of: "Firefox",
    path: join(built, "firefox/manifest.json"),
    has: [
      ...keys.filter((key) => key !== "minimum_chrome_version"),
      "background",
      "optional_permissions",
    ],
    optional: ["clipboardWrite"],
    background: { scripts: ["background.js"] },
  },
])("the manifest of $of", ({ path, has, optional, background }) => {
  test("has these keys and no other", () => {
    expect(Object.keys(read(path)).sort()).toEqual([...has].sort());
  });
  test("asks for these permissions and no other", () => {
    expect(read(path).permissions).toEqual(permissions);
    expect(read(path).optional_permissions).toEqual(optional);
  });
  test("has this content security policy", () => {
    expect(read(path).content_security_policy).toEqual({ extension_pages: policy });
  });
  test("has one background for normal and private windows", () => {
    expect(read(path).incognito).toBe("spanning");
  });
  test("has the background that the browser wants", () => {
    expect(read(path).background).toEqual(background);
  });
  test("collects no data, where that is declared", () => {
    const declared = read(path).browser_specific_settings;
    if (has.includes("browser_specific_settings")) expect(declared).toEqual(gecko);
    else expect(declared).toBeUndefined();
  });
  test("suggests shortcuts that both browsers assign", () => {
    const assigned = ["Alt+Shift+M", "Alt+Shift+D", "Alt+Shift+K", "Alt+Shift+L", "Alt+Shift+Q"];
    const suggested = Object.values(read(path).commands).map((one) => one.suggested_key?.default);
    expect(suggested.length).toBeGreaterThan(0);
    expect(suggested.filter((key) => !assigned.includes(key ?? ""))).toEqual([]);
    expect(new Set(suggested).size).toBe(suggested.length);
  });
});

describe.each(["chrome", "firefox"])("the build for %s", (target) => {
  const file = (name: string) => join(built, target, name);

  test("has every file that its manifest names", () => {
    const manifest = read(file("manifest.json"));
    const named = [
      manifest.action.default_popup,
      ...Object.values(manifest.action.default_icon),
      ...Object.values(manifest.icons),
      "background.js",
      "content.js",
      manifest.options_ui.page,
      "library/index.html",
      "welcome/index.html",
      "sample/index.html",
      "licences.json",
      "_locales/en/messages.json",
    ];
    expect(named.filter((name) => !existsSync(file(name)))).toEqual([]);
  });
  test("has the same version as the package", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
    expect(read(file("manifest.json")).version).toBe(version);
  });
  test("has the licence of every package that is in it, in words", () => {
    interface Licence {
      name: string;
      licence: string;
      text: string;
    }
    const licences = JSON.parse(readFileSync(file("licences.json"), "utf8")) as Licence[];
    const names = licences.map(({ name }) => name);
    const { dependencies } = read(join(root, "package.json")) as unknown as {
      dependencies: Record<string, string>;
    };
    // What the benchmark compares with is not part of Dossier.
    const { "@truto/turndown-plugin-gfm": _, ...shipped } = dependencies;
    expect(Object.keys(shipped).filter((name) => !names.includes(name))).toEqual([]);
    // A package that another one brought along.
    expect(names).toContain("micromark-core-commonmark");
    expect(names).not.toContain("vite");
    expect(names).toEqual(["dossier", ...names.slice(1).sort()]);
    const mute = licences.filter(({ licence, text }) => licence === "" || text.length < 300);
    expect(mute).toEqual([]);
  });
  test("injects one classic script, which imports nothing", () => {
    const script = readFileSync(file("content.js"), "utf8");
    expect(script).not.toMatch(/^\s*(import|export)\b|\bimport\(/m);
  });
  test("loads no script that stands in a page", () => {
    for (const page of ["popup", "library", "welcome", "sample", "options"]) {
      const html = readFileSync(file(`${page}/index.html`), "utf8");
      // The sample's structured data is no script that runs.
      expect(html).not.toMatch(
        /<script(?! type="application\/ld\+json")(?![^>]*\bsrc=)|\son\w+=|javascript:/i,
      );
    }
  });
});
