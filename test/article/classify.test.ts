import { describe, expect, it } from "vitest";
import { readPage } from "../../src/article";
import { articlePage, paragraphs, parse } from "./page";

const json = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const cards = (count: number, extra = "") =>
  Array.from(
    { length: count },
    (_, n) =>
      `<li class="item"><h3><a href="/papers/paper-${n}">The paper with the number ${n}</a></h3><time datetime="2024-01-0${(n % 9) + 1}">${(n % 9) + 1} January 2024</time>${extra}</li>`,
  ).join("");
const page = (body: string, head = "") =>
  parse(
    `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body><header><a href="/">Home</a></header><main>${body}</main><footer><p>Address</p></footer></body></html>`,
  );
const kindAt = (document: Document, path = "/papers/one") =>
  readPage(document, `https://institute.example${path}`).kind;

describe("an article", () => {
  it.each([
    ["plain", articlePage(paragraphs(8)), "/papers/one"],
    ["short", articlePage(paragraphs(2)), "/papers/one"],
    [
      "with a long row of related cards",
      articlePage(paragraphs(6) + `<ul>${cards(12)}</ul>`, {
        head: '<meta property="article:published_time" content="2024-05-03">',
      }),
      "/papers/one",
    ],
    ["below an address of a topic", articlePage(paragraphs(6)), "/topics/trade"],
    ["below an address of experts", articlePage(paragraphs(8)), "/experts/jane-doe"],
    ["at the root, by number", articlePage(paragraphs(6)), "/?p=123"],
    ["about an event", articlePage(paragraphs(6)), "/events/after-the-summit"],
    [
      "that names its author's profile",
      articlePage(paragraphs(6), {
        head: json({ "@graph": [{ "@type": "Article" }, { "@type": "ProfilePage" }] }),
      }),
      "/papers/one",
    ],
    [
      "whose list of chapters has cards",
      articlePage(paragraphs(8) + `<div>${cards(5)}</div>`, { head: json({ "@type": "Report" }) }),
      "/papers/one",
    ],
  ])("%s", (_, document, path) => {
    expect(kindAt(document, path)).toBe("article");
  });
});

describe("a page that names neither author nor date", () => {
  const shared = '<meta property="og:type" content="article">';
  let number = 100;
  const goods = (count: number) => cards(count).replace(/<time.*?<\/time>/g, "");
  it.each<[string, string, string, string]>([
    ["with a long row of cards is a list", paragraphs(3) + `<ul>${goods(12)}</ul>`, "", "listing"],
    [
      "with few cards and few words is a list",
      paragraphs(1) + `<ul>${goods(5)}</ul>`,
      "",
      "listing",
    ],
    [
      "is an article where it is shared as one",
      paragraphs(6) + `<ul>${goods(12)}</ul>`,
      shared,
      "article",
    ],
    ["with much text is an article", paragraphs(20) + `<ul>${goods(12)}</ul>`, "", "article"],
    [
      "with very many cards is a list, whatever it is shared as",
      paragraphs(6) + `<ul>${goods(16)}</ul>`,
      shared,
      "listing",
    ],
    [
      "with cards whose classes are numbered is a list",
      `<ul>${goods(12).replace(/class="item"/g, () => `class="post-${(number += 1)} post"`)}</ul>`,
      "",
      "listing",
    ],
    [
      "with things to put into a cart is none",
      paragraphs(9) + "<p>A kettle <button>Add to cart</button></p>".repeat(4),
      "",
      "other",
    ],
    [
      "of something for sale is none",
      paragraphs(5),
      '<meta property="og:type" content="product">',
      "other",
    ],
  ])("%s", (_, body, head, kind) => {
    expect(kindAt(page(`<h1>Water and Bread</h1>${body}`, head))).toBe(kind);
  });
  it.each([
    ["/category/water/pipes", "other"],
    ["/collections/pipes", "other"],
    ["/papers/pipes", "article"],
  ])("is none where the address is that of a shelf: %s", (path, kind) => {
    const links = '<li><a href="/x">Pipes of copper, of lead and of plastic</a></li>'.repeat(9);
    expect(kindAt(page(`<h1>Pipes</h1>${paragraphs(6)}<ul>${links}</ul>`), path)).toBe(kind);
  });
  it("is an article once it names its author", () => {
    const signed = `<h1>Water and Bread</h1><p class="byline">By Jane Doe</p>${paragraphs(3)}<ul>${goods(12)}</ul>`;
    expect(kindAt(page(signed))).toBe("article");
  });
});

describe("where an institute is known to list its pages", () => {
  const profile = { name: "X", hosts: ["institute.example"], listings: "^/rooms/", seen: {} };
  const prose = `<h1>Water</h1>${paragraphs(8)}`;
  const at = (document: Document, path: string) =>
    readPage(document, `https://institute.example${path}`, { profile }).kind;
  it("much prose makes no article of it", () => {
    const document = () => page(`${prose}<ul>${cards(5)}</ul>`);
    expect(at(document(), "/rooms/water")).toBe("listing");
    expect(at(document(), "/papers/water")).toBe("article");
  });
  it("a page that lists nothing is read as any other", () => {
    expect(at(page(prose), "/rooms/water")).toBe("article");
  });
});

describe("a listing", () => {
  it.each([
    ["of cards", page(`<h1>Papers</h1><ul>${cards(8)}</ul>`), "/archive-of-papers"],
    [
      "with teasers",
      page(
        `<h1>Papers</h1><ul>${cards(8, "<p>What the paper says in one short sentence of a dozen words or so.</p>")}</ul>`,
      ),
      "/papers",
    ],
    [
      "with an introduction",
      page(
        `<h1>Trade</h1>${paragraphs(2)}<ul>${cards(10)}</ul>`,
        json({ "@type": "CollectionPage" }),
      ),
      "/themes/trade",
    ],
    ["on its second page", page(`<h1>Papers</h1><ul>${cards(10)}</ul>`), "/papers/page/2"],
  ])("%s", (_, document, path) => {
    const reading = readPage(document, `https://institute.example${path}`);
    expect(reading.kind).toBe("listing");
    if (reading.kind !== "listing") return;
    expect(reading.links[0]).toEqual({
      title: "The paper with the number 0",
      url: "https://institute.example/papers/paper-0",
      issued: { year: 2024, month: 1, day: 1 },
    });
  });

  it("gives each link once, and none of menus, side columns and footers", () => {
    const document = page(
      `<nav><ul>${cards(6)}</ul></nav><h1>Papers</h1><div>${cards(5).replaceAll("<li", "<div").replaceAll("</li", "</div")}</div><aside><ul>${cards(9)}</ul></aside>`,
    );
    const reading = readPage(document, "https://institute.example/papers");
    expect(reading.kind === "listing" && reading.links.map(({ url }) => url)).toEqual(
      Array.from({ length: 5 }, (_, n) => `https://institute.example/papers/paper-${n}`),
    );
  });

  it("gives no address that is not of the web", () => {
    const document = page(
      `<ul>${cards(6)}<li class="item"><h3><a href="javascript:steal()">A paper that is none</a></h3></li></ul>`,
    );
    const reading = readPage(document, "https://institute.example/papers");
    expect(
      reading.kind === "listing" && reading.links.every(({ url }) => url.startsWith("https://")),
    ).toBe(true);
  });
});

describe("a page that holds no article", () => {
  const byline = '<p class="byline">By Ada Quist and Tom Renner</p><p>What it is about.</p>';
  const head = '<meta name="description" content="Papers on the trade of small countries.">';
  const read = (document: Document, path: string) =>
    readPage(document, `https://institute.example${path}`);

  it("gives the authors of its links, and takes neither them nor their dates for its own", () => {
    const reading = read(page(`<h1>Papers</h1><ul>${cards(10, byline)}</ul>`, head), "/papers");
    expect(reading.kind === "listing" && reading.links[0]?.author).toEqual([
      { given: "Ada", family: "Quist" },
      { given: "Tom", family: "Renner" },
    ]);
    const { author, issued, abstract } = reading.record;
    expect([author, issued, abstract?.value]).toEqual([
      undefined,
      undefined,
      "Papers on the trade of small countries.",
    ]);
  });

  it("keeps what its head says of it", () => {
    const dated = '<meta property="article:published_time" content="2024-05-03T10:00:00Z">';
    const reading = read(page(`<h1>Papers</h1><ul>${cards(10)}</ul>`, dated), "/papers");
    expect(reading.record.issued?.value).toEqual({ year: 2024, month: 5, day: 3 });
  });

  it.each([
    ["the day of an event", "Friday, 3 May 2024", undefined],
    ["its announcement", "Published on 3 May 2024", { year: 2024, month: 5, day: 3 }],
  ])("takes no day for a date of publication unless it says so: %s", (_, line, issued) => {
    const event = page(`<h1>Summit</h1><p>${line}</p>${paragraphs(1)}`, json({ "@type": "Event" }));
    expect(read(event, "/summit").record.issued?.value).toEqual(issued);
  });
});

describe("other kinds", () => {
  it.each([
    ["profile", "by its address", page(`<h1>Jane Doe</h1>${paragraphs(2)}`), "/experts/jane-doe"],
    [
      "profile",
      "by its metadata",
      page(`<h1>Jane Doe</h1>${paragraphs(3)}`, json({ "@type": "ProfilePage" })),
      "/jane",
    ],
    [
      "event",
      "by its metadata",
      page(`<h1>Summit</h1>${paragraphs(3)}`, json({ "@type": "Event", name: "Summit" })),
      "/summit",
    ],
    ["event", "by its address", page(`<h1>Summit</h1>${paragraphs(1)}`), "/events/summit"],
    [
      "home",
      "of an institute",
      page(`<h1>Institute</h1>${paragraphs(2)}<ul>${cards(6)}</ul>`),
      "/",
    ],
    ["home", "of a magazine", page(`<h2>A headline of today</h2>${paragraphs(1)}`.repeat(20)), "/"],
    ["home", "in a language", page(`<h1>Institut</h1><ul>${cards(6)}</ul>`), "/de/"],
    ["other", "without text", page(""), "/x"],
    ["other", "with a word", page("<p>Loading…</p>"), "/x"],
  ])("%s %s", (kind, _, document, path) => {
    expect(kindAt(document, path)).toBe(kind);
  });

  it("is a landing page if a short text comes with the file of the whole", () => {
    const download = `<p><a href="/files/full-report.pdf">Download the report</a></p>`;
    expect(kindAt(articlePage(paragraphs(4) + download))).toBe("landing");
    expect(kindAt(articlePage(paragraphs(30) + download))).toBe("article");
  });
});

describe("a wall", () => {
  const wallOf = (document: Document, path = "/papers/one") => {
    const reading = readPage(document, `https://institute.example${path}`);
    return reading.kind === "wall" ? [reading.wall, reading.counts.words] : reading.kind;
  };
  const locked = json({ "@type": "NewsArticle", isAccessibleForFree: false });
  const gateOf = (line: string, inside = '<form><input type="password"></form>') =>
    `<section><h2>${line}</h2>${inside}</section>`;

  it("is one if the page says that its text is not free and gives little of it", () => {
    expect(wallOf(articlePage(paragraphs(3), { head: locked }))).toEqual([
      "paywall",
      expect.any(Number),
    ]);
    expect(wallOf(articlePage(paragraphs(30), { head: locked }))).toBe("article");
  });

  it.each([
    ["login", "Log in to continue reading"],
    ["login", "This briefing is for members of the Water Council."],
    ["login", "Bitte anmelden, um weiterzulesen"],
    ["login", "Connectez-vous pour lire la suite"],
    ["login", "Inicia sesión para seguir leyendo"],
    ["login", "Accedi per continuare a leggere"],
    ["login", "Log in om verder te lezen"],
    ["login", "Faça login para continuar"],
    ["paywall", "Subscribe to keep reading"],
    ["paywall", "Already a subscriber?"],
    ["paywall", "Nur für Abonnenten"],
    ["paywall", "Article réservé aux abonnés"],
    ["paywall", "Solo para suscriptores"],
    ["paywall", "Riservato agli abbonati"],
    ["paywall", "Alleen voor abonnees"],
    ["paywall", "Exclusivo para assinantes"],
  ])("says which: %s, by “%s”", (wall, line) => {
    const { length } = paragraphs(2)
      .replace(/<[^>]*>/g, " ")
      .trim()
      .split(/\s+/);
    expect(wallOf(articlePage(paragraphs(2) + gateOf(line)))).toEqual([wall, length]);
    expect(wallOf(articlePage(paragraphs(30) + gateOf(line)))).toBe("article");
  });

  it.each([
    ["a letter to the readers", gateOf("Sign up to read our newsletter")],
    [
      "WordPress.com's letter",
      gateOf("Subscribe now to keep reading and get access to the full archive."),
    ],
    ["a line without a way on", gateOf("The café is for members", "")],
    ["a menu", `<nav>${gateOf("Log in to view your account")}</nav>`],
  ])("is not %s", (_, line) => {
    expect(wallOf(articlePage(paragraphs(2) + line))).toBe("article");
  });

  it.each([
    [
      "robot-check",
      "<h1>shop.example</h1><p>Verifying you are human. This may take a few seconds.</p>",
    ],
    ["robot-check", "<h1>Un instant</h1><p>Confirmez que vous n’êtes pas un robot.</p>"],
    [
      "consent",
      "<h1>Before you continue</h1><p>We use cookies and data to deliver our services, and to measure them.</p><button>Accept all</button>",
    ],
  ])("stands in the place of the text: %s", (wall, body) => {
    expect(wallOf(page(body))).toEqual([wall, expect.any(Number)]);
  });

  it("is not a text about cookies, nor one that asks about them beside it", () => {
    const banner =
      "<div><p>We use cookies, and want your consent.</p><button>Accept all</button></div>";
    expect(wallOf(articlePage(paragraphs(4) + banner))).toBe("article");
  });
});
