import { describe, expect, it } from "vitest";
import { displayName, type Name } from "../../../src/clip";
import { html, jsonLd, prose, recordOf } from "../page";

const title = "<h1>The Price of Water</h1>";
/** The authors of a page with this beside its title, this after its text and this around both. */
const authors = (line: string, note = "", around = ""): Name[] | undefined =>
  recordOf(html("", `${around}<main>${title}${line}<div>${prose()}</div>${note}</main>`)).record
    .author?.value;
const jane = { given: "Jane", family: "Doe" };

describe("a name leads to the person's page", () => {
  const url = "https://www.institute.example/people/doe";
  it.each<[string, string]>([
    ["with a title and letters", 'By <a href="/people/doe">Sir Jane Doe KC</a>'],
    ["in another folder", 'By <a href="https://www.institute.example/people/doe">Jane Doe</a>'],
  ])("%s", (_, line) => {
    expect(authors(`<p class="byline">${line}</p>`)).toEqual([{ ...jane, url }]);
  });
  it("with a suffix", () => {
    const line = '<p class="byline">By <a href="/people/doe">Jane Doe Jr.</a></p>';
    expect(authors(line)).toEqual([{ ...jane, suffix: "Jr.", url }]);
  });
  it("but not within the page", () => {
    expect(authors('<p>By <a rel="author" href="#author-note">Jane Doe</a></p>')).toEqual([jane]);
  });
  it("anywhere on the page, and whatever its folder is called", () => {
    const list = '<ul><li><a href="/commissioners/doe">Dr. Jane Doe</a></li></ul>';
    expect(authors("<p>By Jane Doe</p>", list)).toEqual([
      { ...jane, url: "https://www.institute.example/commissioners/doe" },
    ]);
  });
  it("where a system calls the line's element a footer", () => {
    const line = '<div class="footer"><p>Von <a href="/team/doe">Jane Doe</a></p></div>';
    expect(authors(`${line}<p class="byline">By Jane Doe</p>`)).toEqual([
      { ...jane, url: "https://www.institute.example/team/doe" },
    ]);
  });
  it.each([
    '<a href="/tag/jane-doe">Jane Doe</a>',
    '<a href="https://elsewhere.example/jane-doe">Jane Doe</a>',
    '<a href="/2024/05/the-price-of-water/">Jane Doe</a>',
  ])("but not by %s", (link) => {
    expect(authors("<p>By Jane Doe</p>", `<p>${link}</p>`)).toEqual([jane]);
  });
});

it("the address tells which words are the family's", () => {
  const line = '<p>By <a href="/people/amaral-nunes">Jane Amaral Nunes</a></p>';
  expect(authors(line)).toEqual([
    {
      given: "Jane",
      family: "Amaral Nunes",
      url: "https://www.institute.example/people/amaral-nunes",
    },
  ]);
});

it("an ORCID that is linked behind a name belongs to it", () => {
  const citation =
    '<p><span>Doe, Jane</span> <a href="https://orcid.org/0000-0002-1825-0097">ORCID</a>, <span>Roe, John</span> (2022)</p>';
  expect(authors("<p>By Jane Doe and John Roe</p>", citation)).toEqual([
    { ...jane, ORCID: "0000-0002-1825-0097" },
    { given: "John", family: "Roe" },
  ]);
});

it("a name in capitals is spelled as elsewhere on the page", () => {
  const note = "<p>Jane MacInnes teaches strategy.</p>";
  const line = '<p class="byline">By JANE MACINNES</p>';
  expect(authors(line, note)).toEqual([{ given: "Jane", family: "MacInnes" }]);
  expect(authors(line)).toEqual([{ given: "Jane", family: "Macinnes" }]);
});

describe("a name alone under the title", () => {
  it("is an author's with a title of honour, in capitals as well", () => {
    expect(authors("<p><b>DR JANE VAN DER DOE</b></p>")).toEqual([
      { given: "Jane", family: "Doe", "non-dropping-particle": "van der" },
    ]);
    expect(authors("<p>Prof. Jane Doe</p>")).toEqual([jane]);
  });
  it.each(["Jane Doe", "The Night Pilot", "DR Congo"])("is nobody's without: %s", (line) => {
    expect(authors(`<p>${line}</p>`)).toBeUndefined();
  });
});

it("on a Hungarian page the family name comes first, whatever other languages do with the given one", () => {
  const named = (lang: string) =>
    recordOf(
      html(
        "",
        `<main>${title}<p class="byline">Nagy Anna, Robert Schuman</p><div>${prose()}</div></main>`,
      ).replace('lang="en"', `lang="${lang}"`),
    ).record.author?.value;
  const schuman = { given: "Robert", family: "Schuman" };
  expect(named("hu")).toEqual([{ given: "Anna", family: "Nagy" }, schuman]);
  expect(named("en")).toEqual([{ given: "Nagy", family: "Anna" }, schuman]);
});

it("one word in capitals is a person where the page's data say so beside other people", () => {
  const signed = (...names: string[]) =>
    recordOf(
      html(
        jsonLd({
          "@type": "Article",
          headline: "The Price of Water",
          author: names.map((name) => ({ "@type": "Person", name })),
        }),
        `<main>${title}<p class="byline">${names.map((name) => `<a>${name}</a>`).join(", ")}</p><div>${prose()}</div></main>`,
      ),
    ).record.author?.value;
  expect(signed("SULASTRI", "JANE DOE")).toEqual([{ given: "", family: "Sulastri" }, jane]);
  expect(signed("OECD")).toEqual([{ literal: "OECD" }]);
});

it("what a person is may stand in the next line of the same element", () => {
  const line = "<p><b>by JANE McKENDRICK</b><br>Staff Economist, Water Research Council</p>";
  expect(authors(line)).toEqual([
    {
      given: "Jane",
      family: "McKendrick",
      position: "Staff Economist",
      affiliation: ["Water Research Council"],
    },
  ]);
});

describe("an interview is by whoever was asked", () => {
  const people = (line: string) => {
    const { record } = recordOf(html("", `<main>${title}${line}<div>${prose()}</div></main>`));
    return [record.author, record.interviewer].map((field) =>
      (field?.value ?? []).map((name) => displayName(name)),
    );
  };
  it.each<[string, string[], string[]]>([
    [
      "<p>A conversation with Commodore (ret.) Jane Doe</p><p>Interview by John Roe</p>",
      ["Jane Doe"],
      ["John Roe"],
    ],
    ["<p>Intervista a Jane Doe<br>di John Roe</p>", ["Jane Doe"], ["John Roe"]],
    [
      "<p>Ein Gespräch mit Jane Doe</p><p>Das Interview führte John Roe</p>",
      ["Jane Doe"],
      ["John Roe"],
    ],
  ])("%s", (line, author, interviewer) => {
    expect(people(line)).toEqual([author, interviewer]);
  });
  it("not where nobody is said to have asked", () => {
    expect(people("<p>An interview with Jane Doe</p><p>By John Roe</p>")).toEqual([
      ["John Roe"],
      [],
    ]);
  });
});

describe("what elements beside a name say", () => {
  const line = (inside: string) => `<ul class="authors"><li>${inside}</li></ul>`;
  it.each<[string, object]>([
    ["<span>Jane Doe</span><span>Senior Fellow</span>", { position: "Senior Fellow" }],
    [
      "<a>Vice Adm. (ret.) Jane Doe, USN</a><span>Senior Fellow for Water</span>",
      { position: "Senior Fellow for Water" },
    ],
    [
      "<span>Jane Doe</span><span>Director, Water Programme</span>",
      { position: "Director, Water Programme" },
    ],
    [
      "<span>Jane Doe</span> <span>Fellow, Water Council</span>",
      { position: "Fellow", affiliation: ["Water Council"] },
    ],
    [
      "<span>Jane Doe</span><span>Water Council</span><span>https://orcid.org/0000-0002-1825-0097</span>",
      { affiliation: ["Water Council"], ORCID: "0000-0002-1825-0097" },
    ],
    ["<span>Jane Doe</span><span>doe@institute.example</span>", {}],
  ])("%s", (inside, more) => {
    expect(authors(line(inside))).toEqual([{ ...jane, ...more }]);
  });
  it("is nothing more of a person where it is somebody else", () => {
    const two = "<span>Jane Doe</span> <span>John Roe</span>";
    expect(authors(line(two))).toEqual([jane, { given: "John", family: "Roe" }]);
  });
});

describe("the position in a note on an author", () => {
  it.each<[string, string | undefined]>([
    ["Jane Doe is a senior fellow at the Water Council.", "senior fellow"],
    ["Jane Doe is Director of the Water Institute.", "Director"],
    ["Jane Doe is Professor of Hydraulics at Yale University.", "Professor of Hydraulics"],
    ["Jane Doe is deputy director and senior fellow at RAND.", "deputy director and senior fellow"],
    [
      "Jane Doe is a lawyer, and a fellow at Yale. She is also director of the Water Institute.",
      "fellow",
    ],
    [
      "Jane Doe ist wissenschaftliche Mitarbeiterin am Institut für Wasser.",
      "wissenschaftliche Mitarbeiterin",
    ],
    ["Jane Doe is senior onderzoeker bij het Instituut voor Waterzaken.", "senior onderzoeker"],
    ["Jane Doe est chercheuse associée à l’Institut français de l’eau.", "chercheuse associée"],
    ["Jane Doe teaches strategy at the University of Water.", undefined],
    ["Jane Doe works at RAND.", undefined],
  ])("%s", (note, position) => {
    const [name] = authors('<p class="byline">By Jane Doe</p>', `<p>${note}</p>`) ?? [];
    expect(name && "family" in name && name.position).toEqual(position);
  });
  it("goes to nobody where it is said of several", () => {
    const note = "<p>Jane Doe and John Roe are researchers at RAND.</p>";
    const names = authors('<p class="byline">By Jane Doe and John Roe</p>', note) ?? [];
    expect(names.map((name) => "family" in name && [name.affiliation, name.position])).toEqual([
      [["RAND"], undefined],
      [["RAND"], undefined],
    ]);
  });
});

it("an institute's French name goes on in small letters, until something else is said", () => {
  const note =
    "<p>Jane Doe est chercheuse à l’Observatoire du rail transfrontalier et enseigne à l’université de Saint-Avre.</p>";
  const [name] = authors('<p class="byline">By Jane Doe</p>', note) ?? [];
  expect(name && "family" in name && name.affiliation).toEqual([
    "Observatoire du rail transfrontalier",
    "université de Saint-Avre",
  ]);
});

describe("who did something else than write", () => {
  const roles = (line: string, after = "", head = "") => {
    const { record } = recordOf(
      html(head, `<main>${title}${line}<div>${prose()}</div>${after}</main>`),
    );
    return (["author", "editor", "contributor", "translator"] as const).flatMap((role) =>
      (record[role]?.value ?? []).map((name) => `${role}: ${displayName(name)}`),
    );
  };
  it.each<[string, string[]]>([
    ["<p>Edited by Jane Doe and John Roe</p>", ["editor: Jane Doe", "editor: John Roe"]],
    [
      "<p>Edited by Jane Doe</p><p>With a foreword by John Roe</p>",
      ["editor: Jane Doe", "contributor: John Roe"],
    ],
    ["<p>By Jane Doe | Edited by John Roe</p>", ["author: Jane Doe", "editor: John Roe"]],
    [
      "<p>Herausgegeben von Jane Doe</p><p>Autorin: Mary Major, unter Mitarbeit von John Roe</p>",
      ["author: Mary Major", "editor: Jane Doe", "contributor: John Roe"],
    ],
    [
      "<p>By Jane Doe</p><p>Translated from the German by John Roe</p>",
      ["author: Jane Doe", "translator: John Roe"],
    ],
    [
      "<p>Speaker: Jane Doe</p><p>Chaired by John Roe</p>",
      ["author: Jane Doe", "contributor: John Roe"],
    ],
    ["<p>With Jane Doe</p>", []],
    [
      "<p>By Mary Major</p><p>Series «Voices», a cura di Jane Doe</p>",
      ["author: Mary Major", "editor: Jane Doe"],
    ],
  ])("in a line of its own: %s", (line, expected) => {
    expect(roles(line)).toEqual(expected);
  });
  it("in a row of a list, of which the next label ends the authors", () => {
    const list =
      "<dl><dt>Autores</dt><dd>Jane Doe, John Roe</dd><dt>Coordenação</dt><dd>Mary Major</dd><dt>Local</dt><dd>Ann Arbor</dd></dl>";
    expect(roles(list)).toEqual(["author: Jane Doe", "author: John Roe", "editor: Mary Major"]);
  });
  it("in a row of a table behind the text, and not again as a contributor of the head's", () => {
    const table =
      "<table><tr><th>Item Type:</th><td>Monograph</td></tr><tr><th>Editors:</th><td>Major, Mary</td></tr></table>";
    const head =
      '<meta name="DC.contributor" content="Major, Mary"><meta name="DC.contributor" content="Roe, John">';
    expect(roles("<p>By Jane Doe</p>", table, head)).toEqual([
      "author: Jane Doe",
      "editor: Mary Major",
      "contributor: John Roe",
    ]);
  });
});
