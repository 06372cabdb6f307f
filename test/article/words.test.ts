import { describe, expect, it } from "vitest";
import { countWords } from "../../src/article/words";

describe("countWords", () => {
  it.each([
    ["", 0],
    ["  – … ! ", 0],
    ["One two three.", 3],
    ["the U.S.-Japan alliance", 3],
    ["don’t and don't", 3],
    ["1,5 Prozent im Jahr 2019", 5],
    ["Jahr\u00ADhun\u00ADdert", 1],
    ["Ελλάδα, Україна, العربية", 3],
    ["e\u0301cole fermée", 2],
    ["東京都は日本の首都です", 7],
    ["经济政策 and trade", 4],
  ])("%j has %i words", (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it("counts a megabyte", () => {
    expect(countWords("word ".repeat(200_000))).toBe(200_000);
  });
});
