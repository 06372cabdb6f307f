import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseSync, Visitor } from "vite";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const source = join(root, "src");
const home = "en";

interface Text {
  message: string;
  description?: string;
}
type Texts = Record<string, Text>;

const readTexts = (locale: string): Texts =>
  JSON.parse(readFileSync(join(source, "_locales", locale, "messages.json"), "utf8")) as Texts;

const locales = readdirSync(join(source, "_locales"));
const texts = readTexts(home);

/** "clips_one" and "clips_other" are forms of one text. */
const plural = /^(.*)_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => {
  const base = plural.exec(key)?.[1];
  return base !== undefined && `${base}_other` in texts ? base : key;
};
/** $1, $2 … of a message; "$$" is a dollar sign. */
const placeholders = (message: string): string[] =>
  [...new Set(message.replaceAll("$$", "").match(/\$\d/g) ?? [])].sort();

/** What the sources say of texts: every string that could name one, and every call of t() and tn(). */
function readUses() {
  const strings = new Set<string>();
  const patterns: RegExp[] = [];
  const calls: { file: string; name: "t" | "tn"; key: string; values: number }[] = [];
  const names = readdirSync(source, { recursive: true, encoding: "utf8" });
  for (const file of names.filter((name) => /\.tsx?$/.test(name))) {
    new Visitor({
      Literal(node) {
        if (typeof node.value === "string") strings.add(node.value);
      },
      TemplateLiteral(node) {
        const parts = node.quasis.map((part) => part.value.cooked ?? "");
        // A template without words of its own would name every text.
        if (parts.length > 1 && parts.join("").length >= 3) {
          patterns.push(new RegExp(`^${parts.map(escape).join("\\w+")}$`));
        }
      },
      CallExpression({ callee, arguments: given }) {
        const [key, ...values] = given;
        // t(…) where the texts were taken apart, words.t(…) where they were not.
        const called = callee.type === "MemberExpression" ? callee.property : callee;
        if (called.type !== "Identifier" || (called.name !== "t" && called.name !== "tn")) return;
        if (key?.type !== "Literal" || typeof key.value !== "string") return;
        if (values.some((value) => value.type === "SpreadElement")) return;
        calls.push({ file, name: called.name, key: key.value, values: values.length });
      },
    }).visit(parseSync(file, readFileSync(join(source, file), "utf8")).program);
  }
  const manifest = readFileSync(join(root, "manifest.json"), "utf8");
  const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = ""]) => key);
  return { strings, patterns, calls, inManifest };
}
const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

const uses = readUses();

describe("texts", () => {
  test("are all used", () => {
    const used = (key: string) =>
      [key, baseOf(key)].some((name) => uses.strings.has(name) || uses.inManifest.includes(name)) ||
      uses.patterns.some((pattern) => pattern.test(key) || pattern.test(baseOf(key)));
    expect(Object.keys(texts).filter((key) => !used(key))).toEqual([]);
  });

  test("are all there", () => {
    const wanted = uses.calls.map(({ name, key }) => (name === "t" ? key : `${key}_other`));
    expect([...uses.inManifest, ...wanted].filter((key) => !(key in texts))).toEqual([]);
  });

  test("get as many values as they show", () => {
    const wrong = uses.calls.filter(({ name, key, values }) => {
      if (name === "tn") return false;
      const shown = placeholders(texts[key]?.message ?? "");
      return shown.length !== values;
    });
    expect(wrong).toEqual([]);
  });

  test("that count show the count, and nothing else", () => {
    const forms = Object.entries(texts).filter(([key]) => baseOf(key) !== key);
    const wrong = forms.filter(([key, { message }]) => {
      const shown = placeholders(message);
      // "one" may be said in words.
      const word = key.endsWith("_one") && shown.length === 0;
      return !word && shown.join() !== "$1";
    });
    expect(wrong).toEqual([]);
  });

  test("are keyed and written as browsers read them", () => {
    const wrong = Object.entries(texts).filter(
      ([key, { message }]) =>
        !/^\w+$/.test(key) ||
        message.trim() !== message ||
        message === "" ||
        /\$(?![$\d])/.test(message.replaceAll("$$", "")),
    );
    expect(wrong).toEqual([]);
  });

  test("have no key twice", () => {
    for (const locale of locales) {
      const file = readFileSync(join(source, "_locales", locale, "messages.json"), "utf8");
      const keys = [...file.matchAll(/^ {2}"(\w+)":/gm)].map(([, key]) => key);
      expect(keys).toEqual([...new Set(keys)]);
      expect(keys).toEqual(Object.keys(readTexts(locale)));
    }
  });

  test("fit where stores and browsers show them", () => {
    expect(texts.extensionName?.message.length).toBeLessThanOrEqual(75);
    expect(texts.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe.each(locales)("locale %s", (locale) => {
  const own = readTexts(locale);

  test("has the same texts", () => {
    const bases = (of: Texts) => [...new Set(Object.keys(of).map(baseOf))].sort();
    expect(bases(own)).toEqual(bases(texts));
  });

  test("has every plural form that the language has", () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const counted = Object.keys(texts)
      .filter((key) => key.endsWith("_other"))
      .map(baseOf);
    const missing = counted.flatMap((base) =>
      forms.map((form) => `${base}_${form}`).filter((key) => !(key in own)),
    );
    expect(missing).toEqual([]);
  });

  test("shows the same values", () => {
    const wrong = Object.keys(own).filter(
      (key) =>
        key in texts &&
        baseOf(key) === key &&
        placeholders(own[key]?.message ?? "").join() !==
          placeholders(texts[key]?.message ?? "").join(),
    );
    expect(wrong).toEqual([]);
  });
});
