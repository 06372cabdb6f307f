import type { Expectation } from "../pages/expectation";

const pages = import.meta.glob<string>("../pages/*/*.html", {
  query: "?raw",
  import: "default",
  eager: true,
});
const expectations = import.meta.glob<Expectation>("../pages/*/*.json", {
  import: "default",
  eager: true,
});

/** Every saved page with its expectation, by the name of its folder. */
export const savedPages = Object.entries(pages).map(([path, html]) => {
  const expected =
    expectations[path.replace(/page\.html$/, "expected.json").replace(/\.html$/, ".json")];
  if (!expected) throw new Error(`No expectation beside ${path}`);
  return { name: path.split("/").at(-2) ?? path, html, expected };
});
