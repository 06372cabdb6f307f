import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fileName, render } from "../../src/markdown/shape";
import type { OptionsActions } from "../../src/options/actions";
import { formatBytes } from "../../src/options/bytes";
import { reportOf } from "../../src/options/report";
import { sampleOf } from "../../src/options/sample";
import type { OptionsState } from "../../src/options/state";
import { OptionsView } from "../../src/options/view";
import { defaults } from "../../src/settings/settings";
import { expectAccessible, find, named, show, words } from "./show";

const first: OptionsState = {
  settings: defaults,
  facts: {
    version: "0.1.0",
    browser: "A Browser/1.0",
    shortcuts: [
      { name: "_execute_action", description: "", keys: "Alt+Shift+D" },
      { name: "copy-markdown", description: "Copy page as Markdown", keys: "" },
    ],
    shortcutSettings: "address",
    inPrivateWindows: false,
    privateSettings: "address",
  },
  measured: { status: "measured", clips: 3, drafts: 1, bytes: 1_234_567 },
  knownTags: ["trade"],
  clearing: false,
};
let state = first;
let done: string[] = [];

const note =
  (name: string) =>
  (...given: unknown[]) =>
    void done.push([name, ...given.map((one) => JSON.stringify(one))].join(" "));
const actions: OptionsActions = {
  change(name, value) {
    note("change")(name, value);
    options({ settings: { ...state.settings, [name]: value } });
  },
  openShortcutSettings: note("shortcuts"),
  openExtensionSettings: note("extension"),
  readLicences: note("licences"),
  copyReport: note("report"),
  clear: note("clear"),
};

/** Shows the options, with what changed. */
function options(changed: Partial<OptionsState> = {}): void {
  state = { ...state, ...changed };
  show(<OptionsView state={state} actions={actions} />);
}
const box = (label: string) =>
  [...document.querySelectorAll("label")].find((one) => one.textContent.trim() === label);
const preview = () => find("figure pre").textContent;
const pattern = () => find("#file-name input") as HTMLInputElement;

beforeEach(async () => {
  state = first;
  done = [];
  await page.viewport(1280, 900);
});

describe("what a file contains", () => {
  test("is shown as it would be copied, with every choice", () => {
    options();
    expect(preview()).toBe(render(sampleOf(words), defaults));
    for (const [label, part] of [
      [words.t("partFrontMatter"), "frontMatter"],
      [words.t("partTitle"), "titleHeading"],
      [words.t("partSource"), "sourceLine"],
    ] as const) {
      box(label)?.click();
      expect(done.at(-1)).toBe(`change "${part}" ${state.settings[part]}`);
      expect(preview()).toBe(render(sampleOf(words), state.settings));
    }
    expect(preview()).toContain("# What the ferry timetable");
  });
});

describe("the pattern of names", () => {
  const type = async (text: string) => {
    await userEvent.clear(pattern());
    if (text) await userEvent.fill(pattern(), text);
  };
  test("is kept and shown on the sample as it is typed", async () => {
    options();
    await type("{year} {author}");
    expect(state.settings.fileName).toBe("{year} {author}");
    const { record, at } = sampleOf(words);
    expect(find(".name").textContent).toBe(fileName(record, at, "{year} {author}"));
  });
  test("is typed letter by letter through what is no pattern yet", async () => {
    options();
    pattern().focus();
    await userEvent.keyboard("{Control>}a{/Control}{Backspace}");
    await userEvent.keyboard("x {{title} {{year}");
    expect(pattern().value).toBe("x {title} {year}");
    expect(state.settings.fileName).toBe("x {title} {year}");
  });
  test.each([
    ["", "A name is wanted"],
    ["name", "All files would have this one name"],
    ["{titel}", "There is no {titel}"],
  ])("%j is told to be none, and not kept", async (text, said) => {
    options();
    await type(text);
    expect(find(".fault").textContent).toContain(said);
    expect(pattern().getAttribute("aria-invalid")).toBe("true");
    expect(state.settings.fileName).toBe(defaults.fileName);
    await expectAccessible();
  });
  test("goes back to the usual with one key", async () => {
    options({ settings: { ...defaults, fileName: "{title}" } });
    named("button", words.t("nameAsUsual")).click();
    expect(done).toEqual([`change "fileName" "${defaults.fileName}"`]);
  });
});

test("one theme is chosen, by keyboard as well", async () => {
  options();
  find("#theme input:checked").focus();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(done).toEqual(['change "theme" "light"', 'change "theme" "dark"']);
});

test("default tags are added and removed", async () => {
  options();
  find("#tags input").focus();
  await userEvent.keyboard("trade,");
  expect(state.settings.defaultTags).toEqual(["trade"]);
});

describe("deleting everything", () => {
  const field = () => find("#delete input");
  test("wants the word, whole, and then happens once", async () => {
    options();
    named("button", "Delete everything").click();
    field().focus();
    await userEvent.keyboard("delet{Enter}");
    expect(done).toEqual([]);
    await userEvent.keyboard("e{Enter}");
    expect(done).toEqual(["clear"]);
    await userEvent.keyboard("{Enter}");
    expect(done).toEqual(["clear"]);
  });
  test("takes the word in any case, and the button", async () => {
    options();
    field().focus();
    await userEvent.keyboard(" Delete ");
    named("button", "Delete everything").click();
    expect(done).toEqual(["clear"]);
  });
  test("does not begin twice", async () => {
    options({ clearing: true });
    field().focus();
    await userEvent.keyboard("delete{Enter}");
    expect(done).toEqual([]);
  });
});

describe("the report", () => {
  test("is what is copied, as the user left it", async () => {
    options();
    const text = find("#about textarea") as HTMLTextAreaElement;
    expect(text.value).toBe(reportOf(state));
    await userEvent.fill(text, "less");
    named("button", words.t("reportCopy")).click();
    expect(done).toEqual(['report "less"']);
  });
  test("tells what helps, and nothing that is the user's", () => {
    const settings = { ...defaults, defaultTags: ["secret", "other"], fileName: "{title} secret" };
    const lastError = { message: "Error: no", at: "2026-11-24T09:00:00.000Z" };
    expect(reportOf({ ...first, settings, facts: { ...first.facts, lastError } })).toBe(
      [
        "Dossier 0.1.0",
        "Browser: A Browser/1.0",
        "Kept: 3 clips, 1 drafts, 1234567 bytes",
        "Private windows: not allowed by the browser",
        "Settings: frontMatter: true, titleHeading: false, sourceLine: false, theme: system, privateWindows: draft, copyOffered: false, fileName: changed, defaultTags: 2",
        "Last error: Error: no (2026-11-24T09:00:00.000Z)",
      ].join("\n"),
    );
  });
});

test("where the browser has no way, words lead", () => {
  const facts = { ...first.facts, shortcutSettings: "words", privateSettings: "words" } as const;
  options({ facts });
  expect(find("#shortcuts").textContent).toContain(words.t("shortcutsWhere"));
  expect(find("#private").textContent).toContain(words.t("privateWhere"));
  const { shortcuts: _, ...without } = facts;
  options({ facts: without });
  expect(find("#shortcuts").textContent).toContain(words.t("shortcutsNone"));
});

test.each([
  [0, "0 byte"],
  [999, "999 byte"],
  [1000, "1 kB"],
  [1_234_567, "1.2 MB"],
  [5e12, "5,000 GB"],
])("%d bytes are %s", (bytes, written) => {
  expect(formatBytes(bytes, "en-GB")).toBe(written);
});

describe("is accessible", () => {
  const licences = [{ name: "preact", version: "1", licence: "MIT", text: "Permission …" }];
  test.each([
    ["at first", {}],
    ["before anything is measured", { measured: undefined }],
    ["where the library cannot be read", { measured: { status: "failed", reason: "newer" } }],
    ["with its licences", { licences }],
    ["without its licences", { licences: "failed" }],
    [
      "when everything was deleted",
      { message: { id: 1, text: "cleared", tone: "done", values: ["3 clips", "1 unsaved draft"] } },
    ],
    ["when it was not", { message: { id: 1, text: "failedClear", tone: "failed" } }],
    ["in private windows", { facts: { ...first.facts, inPrivateWindows: true } }],
  ] as [string, Partial<OptionsState>][])("%s", async (_, changed) => {
    for (const [width, height] of [
      [1280, 900],
      [360, 740],
    ] as const) {
      await page.viewport(width, height);
      options(changed);
      for (const folded of document.querySelectorAll("details")) folded.open = true;
      await expectAccessible();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });
});
