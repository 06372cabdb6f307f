import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { Facts } from "../../src/welcome/facts";
import { WelcomeView } from "../../src/welcome/view";
import { expectAccessible, find, named, show } from "./show";

const shortcuts: Facts["shortcuts"] = [
  { name: "_execute_action", description: "", keys: "Alt+Shift+D" },
  { name: "copy-markdown", description: "Copy page as Markdown", keys: "" },
];
const welcome = (facts: Partial<Facts> = {}) =>
  show(<WelcomeView facts={{ button: "in-view", shortcuts, ...facts }} />);

beforeEach(() => page.viewport(900, 700));

describe("the first-run page", () => {
  test("leads to the sample and to the library", () => {
    welcome();
    expect(named("link", "Try it on a sample article").getAttribute("href")).toBe(
      "../sample/index.html",
    );
    expect(named("link", "Library").getAttribute("href")).toBe("../library/index.html");
  });
  test("shows the keys as they are set", () => {
    welcome();
    expect([...document.querySelectorAll("dl > div")].map((row) => row.textContent)).toEqual([
      "Clip this page with DossierAlt+Shift+D",
      "Copy page as Markdownnot set",
    ]);
  });
  test("says nothing of keys where the browser has none", () => {
    show(<WelcomeView facts={{ button: "android-menu" }} />);
    expect(document.querySelector("dl")).toBeNull();
  });
  test.each([
    ["in-view", "Dossier’s button is in the toolbar."],
    ["chromium-menu", "then the pin beside Dossier"],
    ["firefox-menu", "choose Pin to Toolbar"],
    ["android-menu", "choose Extensions"],
  ] as const)("says where the button is: %s", (button, words) => {
    welcome({ button });
    expect(find("#where + p").textContent).toContain(words);
  });
  test("says what Dossier sees and what leaves the machine", () => {
    welcome();
    expect(find(".points").textContent).toContain("only that page");
    expect(find(".points").textContent).toContain("Nothing leaves this machine");
  });
  test.each([900, 360, 320])("is accessible, and not wider than %s pixels", async (width) => {
    await page.viewport(width, 700);
    welcome();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await expectAccessible();
  });
});
