import { describe, expect, it } from "vitest";
import { readAddresses } from "../../src/article/address";
import { parse } from "./page";

const page = "https://institute.example/papers/one?x=1";
const read = (head = "") => readAddresses(parse(`<head>${head}</head>`), `${page}#part`);

describe("readAddresses", () => {
  it.each([
    ["two", "https://institute.example/papers/two"],
    ["/two", "https://institute.example/two"],
    ["//other.example/x", "https://other.example/x"],
    ["mailto:a@b.example", "mailto:a@b.example"],
    ["#notes", `${page}#notes`],
    ["JavaScript:alert(1)", undefined],
    [" java\nscript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["vbscript:x", undefined],
    ["file:///etc/passwd", undefined],
    ["http://[", undefined],
    ["", undefined],
    [null, undefined],
  ])("a link to %j is %j", (href, expected) => {
    expect(read().link(href)).toBe(expected);
  });

  it("counts <base> for links", () => {
    expect(read(`<base href="https://cdn.example/a/">`).link("two")).toBe(
      "https://cdn.example/a/two",
    );
    expect(read(`<base href="/root/">`).link("two")).toBe("https://institute.example/root/two");
  });

  it("does not count a <base> that is no web address", () => {
    for (const base of ["javascript:alert(1)//", "data:text/html,x", "file:///"])
      expect(read(`<base href="${base}">`).link("two")).toBe(
        "https://institute.example/papers/two",
      );
  });

  it("tells places in the page from other pages", () => {
    const { fragment } = read(`<base href="https://institute.example/">`);
    expect(fragment("#fn%C3%A4")).toBe("fnä");
    expect(fragment(`${page}#fn1`)).toBe("fn1");
    expect(fragment("https://institute.example/other#fn1")).toBeUndefined();
    expect(fragment("/papers/one?x=1")).toBeUndefined();
    expect(fragment("#")).toBeUndefined();
    expect(fragment("#%E0%A4%A")).toBe("%E0%A4%A");
  });
});
