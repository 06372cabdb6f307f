import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { allowed, markupIn } from "./architecture/markup";

const source = resolve(import.meta.dirname, "../src");

describe("text becomes markup or code", () => {
  test("only where it is allowed, and every permission is still used", () => {
    const files = readdirSync(source, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => /\.tsx?$/.test(file));
    const found = files.flatMap((file) => markupIn(file, readFileSync(join(source, file), "utf8")));
    expect([...new Set(found)].toSorted()).toEqual(Object.keys(allowed).toSorted());
  });

  test.each([
    ["element.innerHTML = text", "innerHTML"],
    ['element["outerHTML"] += text', "outerHTML"],
    ["frame.srcdoc = text", "srcdoc"],
    ["element.insertAdjacentHTML('afterend', text)", "insertAdjacentHTML"],
    ["document.write(text)", "write"],
    ["page.document.writeln(text)", "writeln"],
    ["range.createContextualFragment(text)", "createContextualFragment"],
    ["Document.parseHTMLUnsafe(text)", "parseHTMLUnsafe"],
    ["eval(text)", "eval"],
    ["new Function(text)", "new Function"],
    [
      "export const a = <p dangerouslySetInnerHTML={{ __html: text }} />",
      "dangerouslySetInnerHTML",
    ],
    ["export const a = <iframe srcdoc={text} />", "srcdoc"],
  ])("is found in: %s", (code, name) => {
    expect(markupIn("a.tsx", code)).toEqual([`a.tsx: ${name}`]);
  });

  test.each([
    "const text = element.innerHTML",
    "new DOMParser().parseFromString(text, 'text/html')",
    "stream.write(text)",
    "element.textContent = text",
  ])("is not found in: %s", (code) => {
    expect(markupIn("a.tsx", code)).toEqual([]);
  });
});
