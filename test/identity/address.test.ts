import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clipAddress } from "../../src/identity";
import { sampled } from "../sampled";

type Page = [visited: string, canonical?: string];

const same: [why: string, Page, Page][] = [
  ["scheme", ["http://a.example/x"], ["https://a.example/x"]],
  ["www", ["https://www.a.example/x"], ["https://a.example/x"]],
  ["www2", ["https://www2.a.example/x"], ["https://a.example/x"]],
  ["mobile host", ["https://m.a.example/x"], ["https://a.example/x"]],
  ["AMP host", ["https://amp.a.example/x"], ["https://a.example/x"]],
  ["host in capitals", ["https://A.Example/x"], ["https://a.example/x"]],
  ["fragment", ["https://a.example/x#notes"], ["https://a.example/x"]],
  ["empty fragment", ["https://a.example/x#"], ["https://a.example/x"]],
  ["default port, https", ["https://a.example:443/x"], ["https://a.example/x"]],
  ["default port, http", ["http://a.example:80/x"], ["https://a.example/x"]],
  ["closing slash", ["https://a.example/x/"], ["https://a.example/x"]],
  ["doubled slash", ["https://a.example//x"], ["https://a.example/x"]],
  ["index.html", ["https://a.example/x/index.html"], ["https://a.example/x/"]],
  ["index.php", ["https://a.example/x/index.php"], ["https://a.example/x"]],
  ["default.aspx", ["https://a.example/x/default.aspx"], ["https://a.example/x"]],
  ["utm", ["https://a.example/x?utm_source=n&utm_medium=e"], ["https://a.example/x"]],
  ["utm in capitals", ["https://a.example/x?UTM_Source=n"], ["https://a.example/x"]],
  ["fbclid", ["https://a.example/x?fbclid=1"], ["https://a.example/x"]],
  ["gclid beside a real one", ["https://a.example/x?id=4&gclid=1"], ["https://a.example/x?id=4"]],
  ["Mailchimp", ["https://a.example/x?mc_cid=1&mc_eid=2"], ["https://a.example/x"]],
  ["HubSpot", ["https://a.example/x?_hsenc=1&_hsmi=2"], ["https://a.example/x"]],
  ["Matomo", ["https://a.example/x?pk_campaign=1"], ["https://a.example/x"]],
  ["empty query", ["https://a.example/x?"], ["https://a.example/x"]],
  [
    "canonical of its own",
    ["https://a.example/amp/x", "https://a.example/x"],
    ["https://a.example/x"],
  ],
  [
    "canonical on www",
    ["https://a.example/y?ref=1", "https://www.a.example/x"],
    ["https://a.example/x"],
  ],
  ["relative canonical", ["https://a.example/y/z", "/x/y"], ["https://a.example/x/y"]],
  [
    "canonical with tracking",
    ["https://a.example/y", "https://a.example/x?utm_id=1"],
    ["https://a.example/x"],
  ],
  [
    "WordPress short link",
    ["https://a.example/?p=12", "https://a.example/2024/title"],
    ["https://a.example/2024/title"],
  ],
  [
    "print variant",
    ["https://a.example/x/print", "https://a.example/x-long"],
    ["https://a.example/x-long"],
  ],
  [
    "moved section",
    ["https://a.example/blog/x", "https://a.example/2020/x"],
    ["https://a.example/2020/x"],
  ],
];

const different: [why: string, Page, Page][] = [
  ["path", ["https://a.example/x"], ["https://a.example/y"]],
  ["path's case", ["https://a.example/X"], ["https://a.example/x"]],
  ["host", ["https://a.example/x"], ["https://b.example/x"]],
  ["subdomain", ["https://blog.a.example/x"], ["https://a.example/x"]],
  ["port", ["https://a.example:8080/x"], ["https://a.example/x"]],
  ["id in the query", ["https://a.example/x?id=1"], ["https://a.example/x?id=2"]],
  ["language in the query", ["https://a.example/x?lang=fr"], ["https://a.example/x"]],
  ["page in the query", ["https://a.example/x?page=2"], ["https://a.example/x"]],
  ["hash-bang", ["https://a.example/#!/x"], ["https://a.example/#!/y"]],
  ["hash route", ["https://a.example/#/x"], ["https://a.example/#/y"]],
  [
    "home page as canonical",
    ["https://a.example/x", "https://a.example/"],
    ["https://a.example/y", "https://a.example/"],
  ],
  [
    "home page with www as canonical",
    ["https://a.example/x", "http://www.a.example"],
    ["https://a.example/y", "http://www.a.example"],
  ],
  [
    "section as canonical",
    ["https://a.example/blog/x", "https://a.example/blog"],
    ["https://a.example/blog/y", "https://a.example/blog"],
  ],
  [
    "section with slash as canonical",
    ["https://a.example/blog/x", "https://a.example/blog/"],
    ["https://a.example/blog/y", "https://a.example/blog/"],
  ],
  [
    "home index as canonical",
    ["https://a.example/x", "https://a.example/index.php"],
    ["https://a.example/y", "https://a.example/index.php"],
  ],
  [
    "home page as canonical of a query",
    ["https://a.example/?p=1", "https://a.example/"],
    ["https://a.example/?p=2", "https://a.example/"],
  ],
  [
    "another site as canonical",
    ["https://a.example/x", "https://paper.example/op-ed"],
    ["https://paper.example/op-ed"],
  ],
  [
    "another subdomain as canonical",
    ["https://a.example/x", "https://blog.a.example/x"],
    ["https://blog.a.example/x"],
  ],
  [
    "canonical that is no address",
    ["https://a.example/x", "http://["],
    ["https://a.example/y", "http://["],
  ],
  [
    "javascript: as canonical",
    ["https://a.example/x", "javascript:1"],
    ["https://a.example/y", "javascript:1"],
  ],
  ["empty canonical", ["https://a.example/x", ""], ["https://a.example/y", ""]],
  ["a path that only begins like the other", ["https://a.example/xy"], ["https://a.example/x"]],
  ["index in the middle", ["https://a.example/index.html/x"], ["https://a.example/x"]],
  ["home page and article", ["https://a.example/"], ["https://a.example/x"]],
  ["parameter order", ["https://a.example/x?a=1&b=2"], ["https://a.example/x?b=2&a=1"]],
  ["encoded slash", ["https://a.example/x%2Fy"], ["https://a.example/x/y"]],
  ["m in a name", ["https://m.example/x"], ["https://example/x"]],
  ["year archives", ["https://a.example/2023/x"], ["https://a.example/2024/x"]],
  ["file addresses", ["file:///tmp/x"], ["file:///tmp/y"]],
  [
    "a parameter that only begins like tracking",
    ["https://a.example/x?utmost=1"],
    ["https://a.example/x"],
  ],
];

describe("the same clip", () => {
  test.each(same)("%s", (_, one, other) => {
    expect(clipAddress(...one)).toBe(clipAddress(...other));
  });
});

describe("two clips", () => {
  test.each(different)("%s", (_, one, other) => {
    expect(clipAddress(...one)).not.toBe(clipAddress(...other));
  });
});

test("an address made so stays as it is", () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
      const once = clipAddress(url);
      expect(clipAddress(once)).toBe(once);
    }),
    sampled(100),
  );
});

test("never throws, whatever the page declares", () => {
  fc.assert(
    fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (url, canonical) => {
      expect(typeof clipAddress(url, canonical)).toBe("string");
    }),
    sampled(100),
  );
});
