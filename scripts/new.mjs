import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/** `npm run new publisher NAME`: the files of a new institute, which its tests refuse until they are filled. */
const [kind, name = ""] = process.argv.slice(2);
if (kind !== "publisher" || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name === "index")
  throw new Error(
    "Usage: npm run new publisher NAME, in small letters with hyphens: water-council",
  );

const file = `src/publishers/${name}.ts`;
const examples = `test/publishers/examples/${name}.json`;
if (existsSync(join(root, file))) throw new Error(`${file} is there.`);
const variable = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

write(
  file,
  `import type { Publisher } from "../clip";

const page = "saved page of HOST, “TITLE” (YEAR)";

/** Its full name, and what is peculiar to its pages. */
export const ${variable}: Publisher = {
  name: "",
  hosts: [],
  seen: {
    name: \`\${page}: \`,
    hosts: page,
  },
};
`,
);
write(examples, `[{ "url": "https://", "record": { "publisher": "" } }]\n`);
list(`import { ${variable} } from "./${name}";`, /^import \{ \w+ \} from "\.\/.*$/gm);
list(`  ${variable},`, /^ {2}\w+,$/gm);
console.log(
  `Now fill ${file} and ${examples}; CONTRIBUTING.md says how. Then: npm run test:unit -- publishers`,
);

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  writeFileSync(join(root, path), text);
  console.log(`  ${path}`);
}

/**
 * Puts a line among its like in the list of institutes, in order.
 * @param {string} line
 * @param {RegExp} like
 */
function list(line, like) {
  const path = join(root, "src/publishers/index.ts");
  const text = readFileSync(path, "utf8");
  const lines = text.match(like) ?? [];
  const sorted = [...lines, line].sort((a, b) => (a < b ? -1 : 1)).join("\n");
  writeFileSync(path, text.replace(lines.join("\n"), sorted));
}
