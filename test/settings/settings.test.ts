import { describe, expect, test } from "vitest";
import { defaults, settingsFrom } from "../../src/settings/settings";

describe("settings", () => {
  test("that were never stored are the defaults", () => {
    expect(settingsFrom(undefined)).toEqual(defaults);
  });

  test("that were stored are given again", () => {
    const values = {
      theme: "dark",
      frontMatter: false,
      titleHeading: true,
      sourceLine: true,
      fileName: "{title}",
      defaultTags: ["trade"],
      privateWindows: "off",
      copyOffered: true,
    };
    expect(settingsFrom({ version: 1, values })).toEqual(values);
  });

  test.each([
    null,
    "text",
    7,
    [],
    {},
    { values: null },
    { version: 1, values: { copyOffered: "yes" } },
    {
      version: 1,
      values: { theme: "pink", defaultTags: [1], fileName: " ", privateWindows: "on" },
    },
    { version: 9, values: { copyOffered: 1, other: true } },
  ])("that make no sense are the defaults: %j", (stored) => {
    expect(settingsFrom(stored)).toEqual(defaults);
  });
});
