import { describe, expect, it } from "vitest";
import { isoDate, type Name } from "../../../src/clip";
import { macdonaldLaurier } from "../../../src/publishers/macdonald-laurier";
import source from "../../pages/macdonald-laurier/column.html?raw";
import told from "../../pages/macdonald-laurier/column.json";
import { parse, readDocument } from "../page";

const { url, titleAsPrinted, bodyParagraphs, record: truth } = told;

const read = (known: boolean) =>
  readDocument(parse(source), url, known ? macdonaldLaurier : undefined);

describe.each([
  ["with what is known of the institute", true],
  ["by general rules alone", false],
])("a column of the Macdonald-Laurier Institute, read %s", (_, known) => {
  const { record, used } = read(known);
  const textOf = (as: string) =>
    used
      .filter((item) => item.as === as)
      .map(({ element }) => element.textContent?.replace(/\s+/g, " ").trim());

  it("has its title without the authors and the venue behind it", () => {
    expect(record.title?.value).toBe(truth.title);
    expect(record.title?.evidence).toBe(titleAsPrinted);
  });
  it("has both authors in order with their affiliations, and not the uploader", () => {
    expect(record.author?.value).toEqual(truth.author);
    const others = record.author?.alternatives.flatMap(({ value }) => value) ?? [];
    expect(
      others.map((name: Name) => ("literal" in name ? name.literal : name.family)),
    ).not.toContain("Staff");
  });
  it("was published on the day that it says, changed later, and not on the day in the page's head", () => {
    expect(record.issued && isoDate(record.issued.value)).toBe(truth.issued);
    expect(record.modified && isoDate(record.modified.value)).toBe(truth.modified);
  });
  it("belongs to the institute and first appeared elsewhere", () => {
    expect(record.publisher?.value).toBe(truth.publisher);
    expect(record["container-title"]?.value).toBe(truth["container-title"]);
  });
  it("is a column in a magazine", () => {
    expect(record.type?.value).toBe(truth.type);
    expect(record.genre?.value).toBe(truth.genre);
  });
  it("has its dek, its tags and not its categories, its language and its picture", () => {
    expect(record.abstract?.value).toBe(truth.abstract);
    expect(record.keyword?.value).toEqual(truth.keyword);
    expect(record.language?.value).toBe(truth.language);
    expect(record.image?.value).toBe(truth.image);
  });
  it("tells which elements it has used up, each whole", () => {
    expect(textOf("title")).toEqual([titleAsPrinted]);
    expect(textOf("dek")).toEqual([truth.abstract]);
    expect(textOf("byline")).toEqual([
      "By J. Berkshire Miller and Benoit Hardy-Chartrand, August 28, 2019",
    ]);
    expect(textOf("bio")).toEqual([
      expect.stringMatching(/^J\. Berkshire Miller is .* Temple University Japan\.$/),
    ]);
    expect(textOf("tags")).toEqual(["Tags: RussiaJ. Berkshire MillerForeign AffairsChina"]);
    const paragraphs = used.map(({ element }) => element.textContent ?? "").join("\n");
    for (const text of bodyParagraphs) expect(paragraphs).not.toContain(text);
  });
});

it("guesses less about the column's kind with what is known of the institute", () => {
  expect(read(true).record.type?.confidence).toBe("likely");
  expect(read(true).record.genre?.confidence).toBe("sure");
  expect(read(false).record.type?.confidence).toBe("guess");
});

it("leaves the page as it is", () => {
  const document = parse(source);
  const before = document.documentElement.outerHTML;
  readDocument(document, url);
  expect(document.documentElement.outerHTML).toBe(before);
});
