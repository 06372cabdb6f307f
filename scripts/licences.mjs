import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./run.mjs";

/**
 * What a package asks of whoever passes it on.
 * @typedef {{ name: string, version: string, licence: string, text: string }} Licence
 */

/**
 * The licences of Dossier and of every package that the modules of a build come from, in the packages' own words.
 * What only tests or builds is not among them, what a package brought along is.
 * @param {Iterable<string>} modules as the bundler names them: paths, with a query here and there
 * @returns {Licence[]} Dossier first, the others by name
 */
export function licencesOf(modules) {
  const folders = new Set();
  for (const id of modules) {
    const [folder] = inPackage.exec(id.replaceAll("\\", "/").replace(/^\0+/, "")) ?? [];
    if (folder) folders.add(folder);
  }
  const others = [...folders].map(licenceOf).sort((a, b) => order(nameOf(a), nameOf(b)));
  return [licenceOf(root), ...others];
}

/** @param {Licence} licence */
const nameOf = ({ name, version }) => `${name} ${version}`;
/** The same on every machine. @param {string} a @param {string} b */
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The folder of the package that a file belongs to: a package may hold others. */
const inPackage = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/** @param {string} path @returns {{ name?: string, version?: string, license?: string }} */
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

/**
 * @param {string} folder
 * @returns {Licence}
 * @throws when the package has no licence in words: then it must not be passed on
 */
function licenceOf(folder) {
  const { name = "", version = "", license = "" } = read(join(folder, "package.json"));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file));
  if (files.length === 0) throw new Error(`${relative(root, folder)} has no licence.`);
  const texts = files.sort(order).map((file) => readFileSync(join(folder, file), "utf8"));
  return { name, version, licence: license, text: texts.map(tidy).join("\n\n") };
}

/** Without the line ends of the machine that packed it, and without empty lines around it. @param {string} text */
const tidy = (text) => text.replaceAll("\r\n", "\n").replace(/^(?:[ \t]*\n)+|\s+$/g, "");
