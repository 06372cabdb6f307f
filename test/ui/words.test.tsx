import { describe, expect, test } from "vitest";
import { wordsFrom } from "../../src/browser/words";
import { CountList, Phrase } from "../../src/ui";
import { show, words } from "./show";

describe("counted texts", () => {
  test.each([
    [1, "1 word"],
    [0, "0 words"],
    [2, "2 words"],
    [1234, "1,234 words"],
  ])("%i", (count, text) => {
    expect(words.tn("words", count)).toBe(text);
  });

  test("go by the language of the texts, numbers by the reader's", () => {
    const french = wordsFrom(
      (key, [value = ""]) => (key === "textLanguage" ? "en" : `${key} ${value}`),
      "fr",
    );
    // French counts nought as one; English texts do not.
    expect(french.tn("words", 0)).toBe("words_other 0");
    expect(french.tn("words", 1234)).toBe("words_other 1\u202F234");
  });
});

test("a sentence with elements is put together as the translation wants", () => {
  const place = show(
    <p>
      <Phrase text="inVenue">
        <b>The National Interest</b>
      </Phrase>
    </p>,
  );
  expect(place.innerHTML).toBe("<p>in <b>The National Interest</b></p>");
});

describe("the counts", () => {
  test("are said", () => {
    const place = show(<CountList counts={{ words: 812, footnotes: 3, tables: 1, figures: 2 }} />);
    expect([...place.querySelectorAll("li")].map((part) => part.textContent)).toEqual([
      "812 words",
      "4 min",
      "3 footnotes",
      "1 table",
      "2 figures",
    ]);
  });
  test("leave out what there is none of", () => {
    const place = show(<CountList counts={{ words: 80, footnotes: 0, tables: 0, figures: 0 }} />);
    expect(place.textContent).toBe("80 words1 min");
  });
});
