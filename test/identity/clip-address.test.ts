import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clipAddress } from "../../src/identity";
import { sampled } from "../sampled";

/** A visited address, and the canonical one if the page gave any. */
type Page = string | [visited: string, canonical: string];
type Row = [why: string, one: Page, other: Page];

const key = (page: Page) => (typeof page === "string" ? clipAddress(page) : clipAddress(...page));

const same: Row[] = [
  ["http and https", "http://inst.example/a", "https://inst.example/a"],
  ["default port of http", "http://inst.example:80/a", "https://inst.example/a"],
  ["default port of https", "https://inst.example:443/a", "https://inst.example/a"],
  ["https' port on http", "http://inst.example:443/a", "https://inst.example/a"],
  ["www", "https://www.inst.example/a", "https://inst.example/a"],
  ["mobile host", "https://m.inst.example/a", "https://www.inst.example/a"],
  ["AMP host", "https://amp.inst.example/a", "https://inst.example/a"],
  ["mobile host under www", "https://www.m.inst.example/a", "https://inst.example/a"],
  ["case of host and scheme", "HTTPS://WWW.Inst.Example/a", "https://inst.example/a"],
  ["final dot of the host", "https://inst.example./a", "https://inst.example/a"],
  ["international host", "https://bücher.example/a", "https://xn--bcher-kva.example/a"],
  ["user and password", "https://me:secret@inst.example/a", "https://inst.example/a"],
  ["final slash", "https://inst.example/a/", "https://inst.example/a"],
  ["several final slashes", "https://inst.example/a///", "https://inst.example/a"],
  ["home page without slash", "https://inst.example", "https://inst.example/"],
  ["index.html", "https://inst.example/a/index.html", "https://inst.example/a/"],
  ["index.php with a query", "https://inst.example/index.php?p=5", "https://inst.example/?p=5"],
  ["Default.aspx", "https://inst.example/a/Default.aspx", "https://inst.example/a"],
  ["fragment", "https://inst.example/a#notes", "https://inst.example/a"],
  ["text fragment", "https://inst.example/a#:~:text=word", "https://inst.example/a"],
  ["hash-bang of the root", "https://inst.example/a#!/", "https://inst.example/a"],
  ["dot segments", "https://inst.example/b/../a/./", "https://inst.example/a"],
  ["case of escapes", "https://inst.example/%c3%a9", "https://inst.example/%C3%A9"],
  ["escaped and plain letter", "https://inst.example/é", "https://inst.example/%C3%A9"],
  ["needless escape", "https://inst.example/%7Eme/%61", "https://inst.example/~me/a"],
  ["spaces around", "  https://inst.example/a\n", "https://inst.example/a"],
  ["utm parameters", "https://inst.example/a?utm_source=x&utm_medium=y", "https://inst.example/a"],
  ["utm in capitals", "https://inst.example/a?UTM_Source=x", "https://inst.example/a"],
  ["escaped utm", "https://inst.example/a?%75tm_source=x", "https://inst.example/a"],
  ["fbclid", "https://inst.example/a?fbclid=IwAR0", "https://inst.example/a"],
  [
    "gclid between others",
    "https://inst.example/a?x=1&gclid=g&y=2",
    "https://inst.example/a?x=1&y=2",
  ],
  ["Mailchimp", "https://inst.example/a?mc_cid=1&mc_eid=2", "https://inst.example/a"],
  ["HubSpot", "https://inst.example/a?_hsenc=p2&_hsmi=9", "https://inst.example/a"],
  ["Marketo", "https://inst.example/a?mkt_tok=Mz", "https://inst.example/a"],
  ["Matomo", "https://inst.example/a?mtm_campaign=1&pk_kwd=2", "https://inst.example/a"],
  ["empty query", "https://inst.example/a?", "https://inst.example/a"],
  ["empty parameters", "https://inst.example/a?&x=1&&", "https://inst.example/a?x=1"],
  ["PHP session", "https://inst.example/a?PHPSESSID=f3", "https://inst.example/a"],
  ["servlet session", "https://inst.example/a;jsessionid=1A.n2?x=1", "https://inst.example/a?x=1"],
  [
    "canonical without the query",
    ["https://inst.example/a-title?share=mail", "https://inst.example/a-title"],
    "https://inst.example/a-title",
  ],
  [
    "canonical of another form of the host",
    ["https://m.inst.example/a-title", "http://www.inst.example/a-title/"],
    "https://inst.example/a-title",
  ],
  ["relative canonical", ["https://inst.example/en/a?x=1", "/en/a"], "https://inst.example/en/a"],
  [
    "WordPress number and its permalink",
    ["https://inst.example/?p=123", "https://inst.example/2019/08/28/a-title/"],
    "https://inst.example/2019/08/28/a-title/",
  ],
  [
    "WordPress number and a permalink without folders",
    ["https://inst.example/?p=123", "https://inst.example/arctic/"],
    "https://inst.example/arctic/",
  ],
  [
    "Drupal node and its name",
    ["https://inst.example/node/1234", "https://inst.example/what-the-arctic-needs"],
    "https://inst.example/what-the-arctic-needs",
  ],
  [
    "AMP below the article",
    ["https://inst.example/news/title/amp/", "https://inst.example/news/title"],
    "https://inst.example/news/title",
  ],
  [
    "print below the article",
    ["https://inst.example/news/title/print", "https://inst.example/news/title"],
    "https://inst.example/news/title",
  ],
  [
    "AMP folder above the article",
    ["https://inst.example/amp/news/title", "https://inst.example/news/title"],
    "https://inst.example/news/title",
  ],
  [
    "AMP parameter",
    ["https://inst.example/news/title?amp=1", "https://inst.example/news/title"],
    "https://inst.example/news/title",
  ],
  [
    "dated and undated address of one name",
    ["https://inst.example/2019/08/title.html", "https://inst.example/title"],
    "https://inst.example/title",
  ],
  [
    "number of the article and its name",
    ["https://inst.example/view.php?id=5", "https://inst.example/publications/title"],
    "https://inst.example/publications/title",
  ],
  [
    "canonical with tracking",
    ["https://inst.example/a", "https://inst.example/a?utm_source=canonical"],
    "https://inst.example/a",
  ],
  [
    "home page that names itself",
    ["https://inst.example/?utm_source=x", "https://www.inst.example/"],
    "https://inst.example/",
  ],
  ["empty canonical", ["https://inst.example/a", "  "], "https://inst.example/a"],
];

const different: Row[] = [
  ["path", "https://inst.example/a", "https://inst.example/b"],
  ["case of the path", "https://inst.example/a", "https://inst.example/A"],
  ["host", "https://one.example/a", "https://two.example/a"],
  ["other subdomains", "https://de.inst.example/a", "https://inst.example/a"],
  ["port", "https://inst.example:8443/a", "https://inst.example/a"],
  ["number of the article", "https://inst.example/?p=123", "https://inst.example/?p=124"],
  ["any parameter that is no tracking", "https://inst.example/a?ref=1", "https://inst.example/a"],
  ["order of parameters", "https://inst.example/a?x=1&y=2", "https://inst.example/a?y=2&x=1"],
  ["hash-bang", "https://inst.example/#!/a", "https://inst.example/#!/b"],
  [
    "a file that only looks like an index",
    "https://inst.example/index.html.pdf",
    "https://inst.example/",
  ],
  [
    "an index in the middle",
    "https://inst.example/index.php/a",
    "https://inst.example/index.php/b",
  ],
  ["escaped slash", "https://inst.example/a%2Fb", "https://inst.example/a/b"],
  ["escaped per cent", "https://inst.example/%2541", "https://inst.example/A"],
  ["files", "file:///home/me/a.html", "file:///home/me/b.html"],
  [
    "both give the home page as canonical",
    ["https://inst.example/2019/one", "https://inst.example/"],
    ["https://inst.example/2019/two", "https://inst.example/"],
  ],
  [
    "both give the home page, on one level",
    ["https://inst.example/one", "https://inst.example"],
    ["https://inst.example/two", "https://inst.example"],
  ],
  [
    "both give the home page with a query",
    ["https://inst.example/one", "https://inst.example/?lang=en"],
    ["https://inst.example/two", "https://inst.example/?lang=en"],
  ],
  [
    "both give the home page under its index file",
    ["https://inst.example/one", "https://inst.example/index.html"],
    ["https://inst.example/two", "https://inst.example/index.html"],
  ],
  [
    "both give the home page of a language",
    ["https://inst.example/en/one", "https://inst.example/en"],
    ["https://inst.example/en/two", "https://inst.example/en"],
  ],
  [
    "both give the home page of another language",
    ["https://inst.example/de-ch/one", "https://inst.example/pt-br/"],
    ["https://inst.example/de-ch/two", "https://inst.example/pt-br/"],
  ],
  [
    "both give a page called home",
    ["https://inst.example/one", "https://inst.example/home.aspx"],
    ["https://inst.example/two", "https://inst.example/home.aspx"],
  ],
  [
    "both give the section above",
    ["https://inst.example/publications/one", "https://inst.example/publications"],
    ["https://inst.example/publications/two", "https://inst.example/publications"],
  ],
  [
    "both give a section far above",
    ["https://inst.example/research/asia/2019/one", "https://inst.example/research/"],
    ["https://inst.example/research/asia/2019/two", "https://inst.example/research/"],
  ],
  [
    "both give a section with a long name above",
    [
      "https://inst.example/center-for-asian-studies/one",
      "https://inst.example/center-for-asian-studies",
    ],
    [
      "https://inst.example/center-for-asian-studies/two",
      "https://inst.example/center-for-asian-studies",
    ],
  ],
  [
    "both give a section elsewhere",
    ["https://inst.example/2019/08/one", "https://inst.example/op-eds"],
    ["https://inst.example/2019/08/two", "https://inst.example/op-eds"],
  ],
  [
    "both give the program that shows them",
    ["https://inst.example/view.php?id=5", "https://inst.example/view.php"],
    ["https://inst.example/view.php?id=6", "https://inst.example/view.php"],
  ],
  [
    "both give the section, and are told apart by a parameter",
    ["https://inst.example/view.aspx?articleId=5", "https://inst.example/publications"],
    ["https://inst.example/view.aspx?articleId=6", "https://inst.example/publications"],
  ],
  [
    "both give the home page, and are told apart by a parameter",
    ["https://inst.example/?p=123", "https://inst.example/"],
    ["https://inst.example/?p=124", "https://inst.example/"],
  ],
  [
    "both give the shell of their program",
    ["https://inst.example/app#!/one", "https://inst.example/app"],
    ["https://inst.example/app#!/two", "https://inst.example/app"],
  ],
  [
    "both give another site",
    ["https://one.example/title", "https://else.example/title"],
    ["https://two.example/title", "https://else.example/title"],
  ],
  [
    "a page claims its neighbour on a shared host",
    ["https://mallory.host.example/p", "https://alice.host.example/p"],
    "https://alice.host.example/p",
  ],
  [
    "a page claims a site whose name ends alike",
    ["https://badinst.example/p", "https://inst.example/p"],
    "https://inst.example/p",
  ],
  [
    "a page claims a top-level domain",
    ["https://inst.example/p", "https://example/p"],
    "https://example/p",
  ],
  [
    "both give an unfilled template",
    ["https://inst.example/a/one", "https://inst.example/a/{{ page.url }}"],
    ["https://inst.example/a/two", "https://inst.example/a/{{ page.url }}"],
  ],
  [
    "both give undefined",
    ["https://inst.example/a/one", "https://inst.example/a/undefined"],
    ["https://inst.example/a/two", "https://inst.example/a/undefined"],
  ],
  [
    "both give the error page",
    ["https://inst.example/one-title-here", "https://inst.example/404"],
    ["https://inst.example/two-title-here", "https://inst.example/404"],
  ],
  [
    "both give something that is no address",
    ["https://inst.example/one", "javascript:void(0)"],
    ["https://inst.example/two", "javascript:void(0)"],
  ],
  [
    "both give a broken address",
    ["https://inst.example/one", "https://"],
    ["https://inst.example/two", "https://"],
  ],
];

describe("the same page", () => {
  test.for(same)("%s", ([, one, other]) => {
    expect(key(one)).toBe(key(other));
  });
});

describe("different pages", () => {
  test.for(different)("%s", ([, one, other]) => {
    expect(key(one)).not.toBe(key(other));
  });
});

test("the key is readable", () => {
  expect(clipAddress("http://www.Inst.example:80/a/index.html?utm_id=1&x=%7e#n")).toBe(
    "https://inst.example/a?x=~",
  );
  expect(clipAddress("file:///a/b.html#c")).toBe("file:///a/b.html");
  expect(clipAddress(" no address ")).toBe("no address");
});

describe("laws", () => {
  const pieces = fc.constantFrom(
    ...["https://", "http://", "www.", "m.", "amp.", "inst.example", "[::1]", "1.2", ":443", ":80"],
    ...["/", "//", ".", "..", "%", "%2e", "%41", "%25", "index.html", "a-b-c", "en", "?", "&", "="],
    ...[
      "utm_x=1",
      "p=1",
      "#",
      "#!",
      "#!/",
      ";jsessionid=1",
      "@",
      " ",
      "é",
      "\\",
      "\u0000",
      "file:",
    ],
  );
  const address = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")),
    fc.array(pieces, { maxLength: 12 }).map((parts) => `https://${parts.join("")}`),
    fc.string({ unit: "binary" }),
  );
  const canonical = fc.option(address, { nil: undefined });
  const runs = sampled(2_000);

  test("never throws, and the key of a key is that key", () => {
    fc.assert(
      fc.property(address, canonical, (visited, given) => {
        const once = clipAddress(visited, given);
        expect(clipAddress(once)).toBe(once);
        expect(clipAddress(once, once)).toBe(once);
      }),
      runs,
    );
  });

  test("nor when a session follows a session", () => {
    const once = clipAddress("http://a.example/x;jsessionid=1%2e;jsessionid=1");
    expect(once).toBe("https://a.example/x");
    expect(clipAddress(once)).toBe(once);
  });

  test("a canonical address is followed whole or not at all", () => {
    fc.assert(
      fc.property(address, address, (visited, given) => {
        let absolute = given;
        try {
          absolute = new URL(given.trim(), visited.trim()).href;
        } catch {
          // Stays as it is.
        }
        expect([clipAddress(visited), clipAddress(absolute)]).toContain(
          clipAddress(visited, given),
        );
      }),
      runs,
    );
  });

  test("tracking never tells two pages apart", () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.constantFrom("utm_source", "fbclid", "mc_cid"), (url, name) => {
        expect(clipAddress(`${url}?${name}=1`)).toBe(clipAddress(url));
      }),
    );
  });

  test("takes time in proportion to the address", () => {
    const evil = (size: number) => [
      `https://inst.example/${"/".repeat(size)}a`,
      `https://inst.example/${"index.html/".repeat(size / 10)}a`,
      `https://inst.example/${"a-".repeat(size)}?${"&".repeat(size)}`,
      `https://inst.example/${"a;jsessionid=".repeat(size / 10)}`,
      `https://inst.example/x/${"a".repeat(size)}?${"p".repeat(size)}`,
      `https://${"m.".repeat(size)}inst.example/`,
    ];
    for (const url of evil(200_000)) {
      expect(clipAddress(`${url}/b`, url)).not.toBe("");
      expect(clipAddress(url, `${url}b`)).not.toBe("");
    }
  });
});
