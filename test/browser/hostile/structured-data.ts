import { payload, type HostileCase } from "./case";
import { pages } from "./page";

const jsonLd = (text: string): { head: string } => ({
  head: `<script type="application/ld+json">${text}</script>`,
});

/** Structured data as a program must not trust it. The title is on the page, whatever stands there. */
export const structuredDataCases: HostileCase[] = pages(
  {
    "keys that are the prototype's": jsonLd(
      `{"@type":"Article","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
        "author":{"@type":"Person","__proto__":{"polluted":1},"name":"Ada Example"}}`,
    ),
    "keys that every object has": jsonLd(
      `{"@type":"Article","toString":"x","valueOf":{"a":1},"hasOwnProperty":1,"toJSON":"x","then":"x","length":1e9,
        "author":{"toString":null,"name":"Ada Example"},"keywords":{"length":3}}`,
    ),
    "types and ids that every object has": jsonLd(
      `[{"@type":"__proto__","@id":"__proto__"},{"@type":["constructor","Article"],"@id":"toString","author":{"@id":"__proto__"}},
        {"@type":"hasOwnProperty","name":{"@id":"constructor"}}]`,
    ),
    "ids that lead around in a circle": jsonLd(
      `{"@graph":[{"@type":"Article","@id":"#a","author":{"@id":"#b"},"isPartOf":{"@id":"#a"},"publisher":{"@id":"#c"}},
        {"@type":"Person","@id":"#b","name":{"@id":"#b"},"affiliation":{"@id":"#b"},"worksFor":{"@id":"#c"}},
        {"@type":"Organization","@id":"#c","name":{"@id":"#a"},"parentOrganization":{"@id":"#c"}}]}`,
    ),
    "lists nested 100,000 deep": jsonLd(
      `{"@type":"Article","author":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
    ),
    "objects nested 20,000 deep": jsonLd(
      `${'{"@type":"Article","isPartOf":'.repeat(20_000)}1${"}".repeat(20_000)}`,
    ),
    "numbers, truths and nothing where words belong": jsonLd(
      `{"@type":["Article",1,null,{}],"headline":1e999,"author":[null,true,1,[[]],{"name":[1]}],"keywords":[null,1,{}],
        "datePublished":-1e99,"image":{"url":{"url":{"url":1}}},"publisher":[[[]]],"inLanguage":{"name":null}}`,
    ),
    "two million letters in one block": jsonLd(
      `{"@type":"Article","headline":"${"x".repeat(1_999_900)}"}`,
    ),
    "a hundred thousand authors": jsonLd(
      `{"@type":"Article","author":[${Array.from({ length: 100_000 }, (_, at) => `"Ada Example${at}"`).join()}]}`,
    ),
    "JSON that is none": jsonLd(
      `<!-- {"@type":"Article",} --> alert(1); ${payload} /* ]]> */ {"@type":'Article'} \u0000`,
    ),
    "five hundred blocks": {
      head: Array.from(
        { length: 500 },
        (_, at) => jsonLd(`{"@type":"Article","@id":"#${at}","headline":"Other ${at}"}`).head,
      ).join(""),
    },
  },
  { values: { title: "A dry report" } },
);
