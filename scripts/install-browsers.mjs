import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { findBrowser } from "./browsers.mjs";
import { run } from "./run.mjs";

/** @typedef {"chromium" | "firefox"} BrowserName */

/**
 * How each system's own package manager brings a browser, in the order tried.
 * @type {{ program: string, asRoot: boolean, commands: (browsers: BrowserName[]) => string[][] }[]}
 */
const managers = [
  {
    program: "apt-get",
    asRoot: true,
    commands: (browsers) => [
      ["apt-get", "update", "-q"],
      // --no-install-recommends: a desktop's worth of packages comes with them otherwise.
      [
        "apt-get",
        "install",
        "-y",
        "-q",
        "--no-install-recommends",
        ...browsers.map((name) => (name === "firefox" ? "firefox-esr" : "chromium")),
      ],
    ],
  },
  {
    program: "dnf",
    asRoot: true,
    commands: (browsers) => [["dnf", "install", "-y", ...browsers]],
  },
  {
    program: "brew",
    asRoot: false,
    commands: (browsers) => [
      [
        "brew",
        "install",
        "--cask",
        ...browsers.map((name) => (name === "chromium" ? "google-chrome" : name)),
      ],
    ],
  },
  {
    program: "winget",
    asRoot: false,
    commands: (browsers) =>
      browsers.map((name) => [
        "winget",
        "install",
        "--exact",
        "--silent",
        "--accept-package-agreements",
        "--accept-source-agreements",
        "--id",
        name === "chromium" ? "Google.Chrome" : "Mozilla.Firefox",
      ]),
  },
];

/**
 * Makes sure that these browsers are there: finds them, else installs them where the machine's package manager
 * may, else throws an Error that says what to install. Uses Node's own modules alone.
 * @param {BrowserName[]} wanted
 */
export async function ensureBrowsers(wanted) {
  const missing = wanted.filter((name) => !findBrowser(name));
  if (missing.length > 0) await install(missing);
  for (const name of wanted) {
    const path = findBrowser(name);
    if (!path) throw new Error(instructions(missing));
    console.log(`  ${name}: ${path}`);
  }
}

/** @param {BrowserName[]} browsers */
async function install(browsers) {
  const manager = managers.find(
    ({ program, asRoot }) => onPath(program) && (!asRoot || process.getuid?.() === 0),
  );
  for (const [program, ...given] of manager?.commands(browsers) ?? []) {
    if (!program) continue;
    console.log(`  ${program} ${given.join(" ")}`);
    const quiet = { quiet: true, env: { DEBIAN_FRONTEND: "noninteractive" } };
    if ((await run(program, given, quiet)) !== 0) throw new Error(instructions(browsers));
  }
}

/** @param {string} program */
const onPath = (program) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .some(
      (folder) => existsSync(join(folder, program)) || existsSync(join(folder, `${program}.exe`)),
    );

/** @param {BrowserName[]} browsers */
function instructions(browsers) {
  const names = browsers.map((name) =>
    name === "chromium" ? "Chromium or Google Chrome (127 or newer)" : "Firefox (142 or newer)",
  );
  const manager = managers.find(({ program }) => onPath(program));
  const commands = manager?.commands(browsers).map((words) => words.join(" ")) ?? [];
  const who = manager?.asRoot ? "as root, " : "";
  const how = commands.length > 0 ? `: ${who}${commands.join(" && ")}` : "";
  return (
    `Please install ${names.join(" and ")}${how}\n` +
    `or say where it is: CHROMIUM_BIN=/path/to/chromium FIREFOX_BIN=/path/to/firefox`
  );
}
