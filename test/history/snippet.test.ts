import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/history/fold";
import { snippetOf } from "../../src/history/snippet";
import { sampled } from "../sampled";

const longest = 2 * 90 + 10;

describe("a snippet", () => {
  test.each([
    ["a text without spaces", `${"気候変動".repeat(500)}台湾${"安全".repeat(500)}`, "台湾"],
    ["a long address", `x ${"a".repeat(5_000)}needle${"b".repeat(5_000)} y`, "needle"],
    ["letters that grow in folding", `${"ﷺ ".repeat(100)}plain needle tail`, "needle"],
    ["letters that shrink in folding", `${"e\u0301 ".repeat(900)}needle tail`, "needle"],
    ["characters of two units", `${"😀".repeat(500)}needle${"😀".repeat(500)}`, "needle"],
    ["the beginning", "needle and more", "needle"],
    ["the end", `${"word ".repeat(100)}needle`, "needle"],
    ["a later line", `${"line\n".repeat(300)}the needle`, "needle"],
  ])("shows the hit in %s", (_, body, word) => {
    const snippet = snippetOf(body, word);
    expect(snippet).toContain(word);
    expect(snippet.length).toBeLessThan(word.length + longest);
    expect(snippet).not.toMatch(/\p{Surrogate}/u);
  });

  test("is cut between words, and says that it is cut", () => {
    const body = `${"before ".repeat(60)}needle ${"after ".repeat(60)}`;
    expect(snippetOf(body, "needle")).toMatch(/^… (before )+needle (after )+…$/);
    expect(snippetOf("all of it", "of")).toBe("all of it");
  });

  test("holds the hit, whatever the text", () => {
    // Characters whose folding depends on their neighbours (Hangul written in its parts) may move the place a little.
    const text = fc.string({ unit: "grapheme-ascii", maxLength: 400 });
    const odd = fc.constantFrom("é", "ß", "ﬁ", "ﷺ", "Łódź", "データ", "😀", "\n", "أ");
    const around = fc.array(fc.oneof(text, odd), { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(around, around, (before, after) => {
        const body = `${before}Nädel${after}`;
        expect(fold(snippetOf(body, "nadel"))).toContain("nadel");
      }),
      sampled(100),
    );
  });
});
