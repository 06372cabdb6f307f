import { describe, expect, test } from "vitest";
import { convert } from "../../../src/markdown/convert";

/** NAME.html is what comes in, NAME.md what must come out, named after the cause. */
const given = import.meta.glob<string>("./fixtures/*.html", {
  query: "?raw",
  import: "default",
  eager: true,
});
const expected = import.meta.glob<string>("./fixtures/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

describe("HTML and its Markdown, side by side", () => {
  test("every fixture has both halves", () => {
    const stems = (files: object) => Object.keys(files).map((path) => path.replace(/\.\w+$/, ""));
    expect(stems(given)).toEqual(stems(expected));
    expect(stems(given).length).toBeGreaterThanOrEqual(60);
  });

  for (const [path, html] of Object.entries(given)) {
    const name = path.replace(/^.*\/|\.html$/g, "");
    test(name.replace("--", ": ").replaceAll("-", " "), () => {
      expect(`${convert(html)}\n`).toBe(expected[path.replace(/html$/, "md")]);
    });
  }
});
