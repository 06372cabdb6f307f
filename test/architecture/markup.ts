import { parseSync, Visitor } from "vite";

/**
 * Every place where text becomes markup of a live document, or code. Reading `innerHTML` and parsing with
 * DOMParser are none: the first gives text, the second a document that runs nothing and loads nothing.
 */
const calls = new Set([
  "insertAdjacentHTML",
  "createContextualFragment",
  "setHTMLUnsafe",
  "parseHTMLUnsafe",
  "write",
  "writeln",
]);
const properties = new Set(["innerHTML", "outerHTML", "srcdoc"]);
const attributes = new Set(["dangerouslySetInnerHTML", "srcdoc", "srcDoc"]);

/** Where it may be, and why that is safe. */
export const allowed: Readonly<Record<string, string>> = {
  "ui/rendered.tsx: srcdoc":
    "the one frame for articles: sanitised in rendered-page.ts, sandboxed without scripts, with a policy of its own",
};

/** The uses in one file, as "file: what". */
export function markupIn(file: string, text: string): string[] {
  const found: string[] = [];
  const { program } = parseSync(file, text);
  new Visitor({
    AssignmentExpression({ left }) {
      if (left.type !== "MemberExpression") return;
      const name = nameOf(left.property);
      if (properties.has(name)) found.push(`${file}: ${name}`);
    },
    CallExpression({ callee }) {
      const name = callee.type === "MemberExpression" ? nameOf(callee.property) : nameOf(callee);
      const onDocument =
        callee.type === "MemberExpression" && /document$/i.test(nameOf(callee.object));
      if (/^write(ln)?$/.test(name) ? onDocument : calls.has(name) || name === "eval") {
        found.push(`${file}: ${name}`);
      }
    },
    NewExpression({ callee }) {
      if (nameOf(callee) === "Function") found.push(`${file}: new Function`);
    },
    JSXAttribute({ name }) {
      if (name.type === "JSXIdentifier" && attributes.has(name.name)) {
        found.push(`${file}: ${name.name}`);
      }
    },
  }).visit(program);
  return found;
}

/** The name of an identifier, of a property, or of a property given as a string. */
function nameOf(node: { type: string }): string {
  if ("name" in node && typeof node.name === "string") return node.name;
  if ("value" in node && typeof node.value === "string") return node.value;
  if ("property" in node) return nameOf(node.property as { type: string });
  return "";
}
