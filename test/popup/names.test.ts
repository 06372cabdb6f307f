import { describe, expect, test } from "vitest";
import { familyName, type PersonName } from "../../src/clip";
import {
  affiliationText,
  moved,
  switched,
  withAffiliation,
  withFamily,
} from "../../src/popup/edit/names";

const jane: PersonName = { given: "Jane", family: "Doe" };

describe("a family’s name as it is typed", () => {
  test.each([
    ["Berg", { family: "Berg" }],
    ["van der Berg", { family: "Berg", "non-dropping-particle": "van der" }],
    ["de’ Medici", { family: "Medici", "non-dropping-particle": "de’" }],
    ["al-Rashid", { family: "Rashid", "non-dropping-particle": "al-" }],
    ["d’Aboville", { family: "Aboville", "non-dropping-particle": "d’" }],
    ["Van Gogh", { family: "Van Gogh" }],
    ["  Ortega  y Gasset ", { family: "Ortega y Gasset" }],
    ["von ", { family: "von" }],
    ["李", { family: "李" }],
    ["", { family: "" }],
  ])("%j", (typed, parts) => {
    const name = withFamily({ ...jane, "non-dropping-particle": "old" }, typed);
    expect(name).toEqual({ given: "Jane", ...parts });
  });
  test.each(["van der Berg", "al-Rashid", "de l’Estoile", "de’ Medici"])(
    "%j is shown as typed",
    (typed) => {
      expect(familyName(withFamily(jane, typed))).toBe(typed);
    },
  );
});

test("affiliations are set apart by semicolons, and none is none", () => {
  const name = withAffiliation(jane, " RAND ; Leiden University;");
  expect(name.affiliation).toEqual(["RAND", "Leiden University"]);
  expect(affiliationText(name)).toBe("RAND; Leiden University");
  expect(withAffiliation(name, " ")).toEqual(jane);
});

test("a person becomes an organisation and comes back", () => {
  const url = "https://a.example/jane";
  expect(switched({ ...jane, url })).toEqual({ literal: "Jane Doe", url });
  expect(switched({ literal: "Jane Doe", url })).toEqual({ ...jane, url });
  expect(switched({ literal: "RAND" })).toEqual({ given: "", family: "RAND" });
});

test.each([
  [0, 2, "bca"],
  [2, 0, "cab"],
  [1, 1, "abc"],
])("moving from %d to %d", (from, to, result) => {
  expect(moved(["a", "b", "c"], from, to).join("")).toBe(result);
});
