import { describe, expect, test } from "vitest";
import { defaults, keyOf, names, settingsFrom, type Settings } from "../../src/settings/settings";

const chosen: Settings = {
  theme: "dark",
  frontMatter: false,
  titleHeading: true,
  sourceLine: true,
  fileName: "{title}",
  defaultTags: ["trade"],
  privateWindows: "off",
  copyOffered: true,
};
/** As they lie in the storage since version 2. */
const stored = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`setting.2.${name}`, value]));

describe("settings", () => {
  test("that were never stored are the defaults", () => {
    expect(settingsFrom({})).toEqual(defaults);
  });

  test("that were stored are given again", () => {
    expect(settingsFrom(stored({ ...chosen }))).toEqual(chosen);
  });

  test("lie each under a key of its own", () => {
    expect(new Set(names.map(keyOf)).size).toBe(Object.keys(chosen).length);
    expect(names.map(keyOf)).toEqual(Object.keys(stored({ ...defaults })));
  });

  test("of version 1 are read, and hold until they are changed", () => {
    const first = { settings: { version: 1, values: { ...chosen } } };
    expect(settingsFrom(first)).toEqual(chosen);
    const changed = { ...first, ...stored({ theme: "light", sourceLine: false }) };
    expect(settingsFrom(changed)).toEqual({ ...chosen, theme: "light", sourceLine: false });
  });

  test("that make no sense give way to what version 1 had", () => {
    const first = { settings: { version: 1, values: { theme: "dark" } } };
    expect(settingsFrom({ ...first, ...stored({ theme: "pink" }) }).theme).toBe("dark");
  });

  test.each([
    null,
    "text",
    7,
    [],
    {},
    { values: null },
    { version: 1, values: { copyOffered: "yes" } },
    { version: 9, values: { copyOffered: 1, other: true } },
  ])("that make no sense in version 1 are the defaults: %j", (settings) => {
    expect(settingsFrom({ settings })).toEqual(defaults);
  });

  test.each([
    { theme: "pink", defaultTags: [1], fileName: " ", privateWindows: "on" },
    { fileName: "x".repeat(201), defaultTags: "trade", copyOffered: 1 },
    { theme: null, frontMatter: "true", titleHeading: 0, sourceLine: {}, other: true },
  ])("that make no sense are the defaults: %j", (values) => {
    expect(settingsFrom(stored(values))).toEqual(defaults);
  });
});
