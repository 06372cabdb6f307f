import { describe, expect, it } from "vitest";
import { body } from "../../../src/metadata/record/sources/body";
import { link } from "../../../src/metadata/record/sources/link";
import type { NoticeKind } from "../../../src/metadata/record/notices";
import { html, prose, valuesOf } from "../page";

const page = (before: string, behind = "", text = prose()) =>
  html("", `<main><h1>The Price of Water</h1>${before}<div>${text}${behind}</div></main>`);

describe("a notice is kept as it is printed", () => {
  it.each<[NoticeKind, string]>([
    ["funding", "This report was made possible by a grant of the Water Fund."],
    ["funding", "Funding: the Water Fund and two counties."],
    ["funding", "The authors gratefully acknowledge the financial support of the Water Fund."],
    ["funding", "Diese Studie wurde von der Wasserstiftung gefördert."],
    ["funding", "Förderung: Wasserstiftung, Bonn."],
    ["funding", "Cette étude a été financée par le Fonds de l’eau."],
    ["funding", "Este informe ha sido financiado por el Fondo del Agua."],
    ["funding", "Questo studio è stato finanziato dal Fondo dell’acqua."],
    ["funding", "Dit onderzoek is mede mogelijk gemaakt door het Waterfonds."],
    ["funding", "Este estudo foi financiado pelo Fundo da Água."],
    ["disclosure", "Disclosure: the author owns shares in a waterworks."],
    ["disclosure", "The authors declare no conflict of interest."],
    ["disclosure", "Interessenkonflikte: keine."],
    ["disclosure", "Conflit d’intérêts : l’auteure siège au conseil d’une régie."],
    ["disclosure", "Conflicto de intereses: ninguno."],
    ["disclosure", "Conflitto di interessi: nessuno."],
    ["disclosure", "Belangenverklaring: geen."],
    ["disclosure", "Conflito de interesses: nenhum."],
    ["correction", "Correction (30 October 2024): the second table gave months."],
    ["correction", "Editor’s note: An earlier version of this article named another river."],
    ["correction", "Korrektur: Der Fluss heißt Ahr."],
    ["correction", "Une version précédente de cet article nommait un autre fleuve."],
    ["correction", "Fe de erratas: el río es el Ebro."],
    ["correction", "Errata corrige: il fiume è il Po."],
    ["correction", "In een eerdere versie van dit stuk stond een andere rivier."],
    ["correction", "Uma versão anterior deste artigo citava outro rio."],
  ])("%s: %s", (kind, text) => {
    expect(valuesOf(body, kind, page("", `<p>${text}</p>`))).toEqual([text]);
    expect(valuesOf(body, kind, page(`<p><em>${text}</em></p>`))).toEqual([text]);
  });

  it("below a heading of its own, to the next", () => {
    const notices =
      "<h2>Disclosure statement</h2><p>Ada Quist advises a waterworks.</p><p>She is paid for it.</p>" +
      "<h2>Share</h2><p>Send this to a friend.</p>";
    expect(valuesOf(body, "disclosure", page("", notices))).toEqual([
      "Ada Quist advises a waterworks. She is paid for it.",
    ]);
  });

  it.each([
    ["of another work", page("", "<p>The study of 2019 was funded by the Water Fund.</p>")],
    ["in the middle", page("", prose(20), `${prose(12)}<p>Funding: scarce.</p>`)],
    ["above what is no sentence", page("", "<h3>Funding</h3><p>Annual Report</p>")],
    ["that begs", page("", "<h2>This story is funded by readers like you</h2>")],
  ])("none %s", (_, source) => {
    expect(valuesOf(body, "funding", source)).toEqual([]);
  });
});

describe("translations", () => {
  const alternate = (language: string, href: string) =>
    `<link rel="alternate" hreflang="${language}" href="${href}">`;
  it("are what the head names in other languages", () => {
    const head = [
      alternate("en-GB", "/uk/the-price-of-water/"),
      alternate("x-default", "/2024/05/the-price-of-water/"),
      alternate("de", "/de/der-preis-des-wassers/"),
      alternate("de-AT", "/at/der-preis-des-wassers/"),
      alternate("fr", "/fr/"),
      alternate("es", "javascript:alert(1)"),
    ].join("");
    expect(valuesOf(link, "translation", html(head, prose()))).toEqual([
      [{ language: "de", url: "https://www.institute.example/de/der-preis-des-wassers/" }],
    ]);
  });
});
