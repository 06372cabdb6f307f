import { expect, test } from "vitest";
import { sectionOf, siteOf } from "../../src/identity";

test.each([
  ["https://www.a.example/commentary/2024/05/title", "a.example/commentary"],
  ["https://a.example/commentary/title-of-it?utm_source=x#top", "a.example/commentary"],
  ["http://m.a.example/Commentary/2024-05-28/title/", "a.example/commentary"],
  ["https://a.example/publications/reports/title", "a.example/publications/reports"],
  ["https://a.example/en/publications/reports/2024/title", "a.example/en/publications"],
  ["https://a.example/title", "a.example/"],
  ["https://a.example/2024/05/title", "a.example/"],
  ["https://a.example/", "a.example/"],
  ["https://b.a.example:8080/blog/title", "b.a.example:8080/blog"],
  ["https://a.example/__proto__/title", "a.example/__proto__"],
])("%s stands in %s", (url, section) => {
  expect(sectionOf(url)).toBe(section);
  expect(section.startsWith(`${siteOf(url)}/`)).toBe(true);
});

test.each(["about:blank", "file:///a/b/c", "", "no address"])("%j is of no site", (url) => {
  expect(sectionOf(url)).toBeUndefined();
  expect(siteOf(url)).toBeUndefined();
});
