import { describe, expect, it } from "vitest";
import { displayName, isoDate, type Publisher } from "../../src/clip";
import { readRecord } from "../../src/metadata/record";
import { outlineOf } from "./outline";

const council: Publisher = {
  name: "Water Council",
  hosts: ["council.example"],
  otherNames: ["NWC", "Conseil de l’eau"],
  magazines: [{ host: "blog.council.example", name: "The Council Blog" }],
  seen: {},
};
const url = "https://www.council.example/2024/a-title/";
const read = (given: Partial<Parameters<typeof outlineOf>[0]>, profile: Publisher) =>
  readRecord(outlineOf({ url, ...given }), profile).record;

describe("an institute's other names", () => {
  const person = (name: string) => ({
    jsonLd: [{ "@type": "Article", headline: "A Title", author: { "@type": "Person", name } }],
  });
  it.each(["NWC", "Conseil de l’eau"])("name no author: %s", (name) => {
    expect(read(person(name), council).author).toBeUndefined();
  });
  it("keep those who write", () => {
    const names = read(person("Jane Doe"), council).author?.value ?? [];
    expect(names.map(displayName)).toEqual(["Jane Doe"]);
  });
});

describe("an institute's blog", () => {
  const blog = {
    url: "https://blog.council.example/a-title/",
    siteNames: ["The Council Blog"],
    meta: [{ name: "og:site_name", content: "The Council Blog" }],
  };
  it("is where a post appeared, even where the site bears its name", () => {
    const record = read(blog, council);
    expect(record["container-title"]?.value).toBe("The Council Blog");
    expect(record.publisher?.value).toBe("Water Council");
  });
  it("is not where other pages of the institute appeared", () => {
    expect(read({}, council)["container-title"]).toBeUndefined();
  });
});

describe("an institute's language", () => {
  it("is that of pages that declare none", () => {
    const french: Publisher = { ...council, language: "fr" };
    expect(read({}, french).language).toMatchObject({ value: "fr", confidence: "guess" });
    expect(read({ lang: "de" }, french).language?.value).toBe("de");
  });
});

describe("03/04/2024 on a page in English is of", () => {
  const issued = (country: string | undefined, lang: string) => {
    const profile = country === undefined ? council : { ...council, country };
    const { issued: field } = read({ lang, lines: ["03/04/2024"] }, profile);
    return field && [field, ...field.alternatives].map(({ value }) => isoDate(value)).join(" or ");
  };
  it.each<[string, string | undefined, string, string]>([
    ["March in the United States", "US", "en", "2024-03-04"],
    ["April in Britain", "GB", "en", "2024-04-03"],
    ["April in Britain, whatever its system writes for every site", "GB", "en-US", "2024-04-03"],
    ["nobody knows what where both are usual", "CA", "en-US", "2024-04-03 or 2024-03-04"],
    [
      "nobody knows what where the country is not known",
      undefined,
      "en",
      "2024-04-03 or 2024-03-04",
    ],
  ])("%s", (_, country, lang, date) => {
    expect(issued(country, lang)).toBe(date);
  });
});
