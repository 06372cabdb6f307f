import { parseSync, Visitor } from "vite";

export interface Import {
  /** As written: "../clip", "idb". */
  from: string;
  /** Only types: gone at run time. */
  typeOnly: boolean;
}

/** Every import of a TypeScript file: static, re-exported, dynamic, and `import("…")` in a type. */
export function importsOf(file: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (from: unknown, typeOnly: boolean) => {
    if (typeof from !== "string") throw new Error(`${file} imports something that is not a string`);
    found.push({ from, typeOnly });
  };
  const literal = (node: { type: string }) => ("value" in node ? node.value : undefined);
  new Visitor({
    ImportDeclaration(node) {
      const named = node.specifiers.filter((one) => one.type === "ImportSpecifier");
      const onlyTypes =
        named.length > 0 &&
        named.length === node.specifiers.length &&
        named.every((one) => one.importKind === "type");
      add(node.source.value, node.importKind === "type" || onlyTypes);
    },
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === "type"),
    ExportNamedDeclaration(node) {
      if (node.source) add(node.source.value, node.exportKind === "type");
    },
    ImportExpression: (node) => add(literal(node.source), false),
    TSImportType: (node) => add(literal(node.source), true),
  }).visit(parse(file, text));
  return found;
}

/** What a pure room must not reach for, and what stands in its place. */
const impure: Record<string, string> = {
  "Date.now": "the time comes in as an argument",
  "Math.random": "randomness comes in as an argument",
  "performance.now": "the time comes in as an argument",
};
const impureNames = new Set(["fetch", "browser", "chrome", "indexedDB", "localStorage", "crypto"]);

/** Uses of clock, randomness or browser in a file, each as one sentence. */
export function impurities(file: string, text: string): string[] {
  const found: string[] = [];
  new Visitor({
    MemberExpression(node) {
      if (node.object.type !== "Identifier" || node.property.type !== "Identifier") return;
      const name = `${node.object.name}.${node.property.name}`;
      const why = impure[name];
      if (why) found.push(`${file} uses ${name}: ${why}`);
      else if (impureNames.has(node.object.name)) found.push(`${file} uses ${name}`);
    },
    NewExpression(node) {
      const clock = node.callee.type === "Identifier" && node.callee.name === "Date";
      if (clock && node.arguments.length === 0) found.push(`${file} uses new Date()`);
    },
    CallExpression(node) {
      if (node.callee.type !== "Identifier") return;
      if (node.callee.name === "fetch" || node.callee.name === "Date") {
        found.push(`${file} calls ${node.callee.name}()`);
      }
    },
  }).visit(parse(file, text));
  return found;
}

function parse(file: string, text: string) {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return program;
}
