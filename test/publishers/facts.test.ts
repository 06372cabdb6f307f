import { describe, expect, it } from "vitest";
import type { Sign } from "../../src/clip";
import { publishers } from "../../src/publishers";

const files = import.meta.glob("../../src/publishers/*.ts");

it("every file of an institute is in the list, by name", () => {
  const names = Object.keys(files).filter((path) => !path.endsWith("/index.ts"));
  expect(publishers).toHaveLength(names.length);
});

describe.each(
  publishers.map((publisher) => [publisher.hosts[0] ?? publisher.name, publisher] as const),
)("what is known of %s", (_, publisher) => {
  const { seen, ...facts } = publisher;
  it("is plain JSON, as it travels to the page", () => {
    expect(structuredClone(publisher)).toEqual(JSON.parse(JSON.stringify(publisher)));
  });
  it("is said of each fact where it was seen, and of nothing else", () => {
    const given = Object.keys(facts).sort();
    expect(Object.keys(seen).sort(), "`seen` names each fact that is given").toEqual(given);
    for (const [fact, source] of Object.entries(seen))
      expect(source, `where ${fact} was seen`).toMatch(
        /^(?!.*\b(?:HOST|TITLE|YEAR)\b)\S.{4,}[^\s:]$/,
      );
  });
  it("holds no empty fact", () => {
    for (const [fact, value] of Object.entries(facts))
      expect(value.length, `${fact} is given, or left out`).toBeGreaterThan(0);
  });
  it("has bare hosts of its own", () => {
    for (const host of publisher.hosts) {
      expect(new URL(`https://${host}/`).hostname).toBe(host);
      expect(host).not.toMatch(/^www\./);
      expect(publishers.filter(({ hosts }) => hosts.includes(host))).toEqual([publisher]);
    }
  });
  it("names its country and its language by their codes", () => {
    const { country, language } = publisher;
    if (country) expect(new Intl.Locale("und", { region: country }).region).toBe(country);
    if (language) expect(Intl.getCanonicalLocales(language)).toEqual([language]);
  });
  it("calls it by one name", () => {
    const { name, otherNames = [] } = publisher;
    expect(new Set([name, ...otherNames]).size).toBe(otherNames.length + 1);
  });
  it("tells pages by signs that can be seen", () => {
    const { kinds = [], series = [], magazines = [] } = publisher;
    for (const sign of [...kinds, ...series, ...magazines] satisfies Sign[]) {
      if ("path" in sign) expect(() => new RegExp(sign.path, "i")).not.toThrow();
      if ("label" in sign) expect(sign.label.trim()).toBe(sign.label);
      if ("host" in sign)
        expect(publisher.hosts.some((host) => `.${sign.host}`.endsWith(`.${host}`))).toBe(true);
    }
  });
});
