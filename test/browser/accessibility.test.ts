import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { until, type View } from "./driver";
import { isRendered, listsClips, openFirstClip, sentence } from "./inside";
import { savedPage } from "./pages";
import { pressAndHear, shownMarkdown, text } from "./popup";
import { inBothBrowsers, type Stage } from "./stage";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A state that a person meets: one that is opened, or one that they come to from the state before it in the list. */
type State =
  | { name: string; open: (stage: Stage) => Promise<View> }
  | { name: string; goOn: (view: View) => Promise<void> };
type Open = (stage: Stage) => Promise<View>;

const popupOn =
  (page: string): Open =>
  async ({ driver, visit }) => {
    await visit(savedPage(page));
    const popup = await driver.openPopup();
    await until("the popup to show something", () =>
      popup.run(() => document.querySelector("[role=alert], [role=tabpanel] pre") !== null),
    );
    return popup;
  };
const pageAt =
  (path: string, isThere: () => boolean): Open =>
  async ({ driver }) => {
    const page = await driver.openPage(path);
    await until(`${path} to show something`, () => page.run(isThere));
    return page;
  };
const library = "library/index.html";

/** In the order of a visit: later states find what earlier ones left. */
const states: State[] = [
  {
    name: "welcome",
    open: pageAt("welcome/index.html", () => Boolean(document.querySelector("kbd"))),
  },
  {
    name: "sample",
    open: pageAt("sample/index.html", () => document.querySelector("#hint")?.textContent !== ""),
  },
  {
    name: "library, at first",
    open: pageAt(library, () => Boolean(document.querySelector(".list li, .empty a"))),
  },
  { name: "popup on a listing", open: popupOn("listing") },
  {
    name: "popup on a page of the browser's",
    async open({ driver }) {
      const tab = await driver.newTab();
      await tab.begin("about:blank");
      const popup = await driver.openPopup(tab);
      await until("the sentence", () => popup.run(sentence));
      return popup;
    },
  },
  { name: "popup", open: popupOn("report-landing") },
  {
    name: "popup, an origin open",
    async goOn(popup) {
      await popup.run(() => document.querySelector<HTMLElement>(".origin > button")?.click());
      await until("the origin", () => popup.run(() => Boolean(document.querySelector(".panel"))));
    },
  },
  {
    name: "popup, all fields",
    goOn: (popup) => popup.run(() => document.querySelector("details")?.setAttribute("open", "")),
  },
  {
    name: "popup, an author added",
    goOn: (popup) => popup.press(text("authorAdd"), "button"),
  },
  {
    name: "popup, saved",
    async goOn(popup) {
      await popup.type(text("tagAdd"), "water,");
      await popup.press(text("save"), "button");
      await until("what was saved", () =>
        popup.run(() =>
          document.querySelector("footer [role=status]")?.textContent.includes("aved"),
        ),
      );
    },
  },
  {
    name: "popup, rendered",
    async goOn(popup) {
      await popup.press(text("viewReading"), "tab");
      await until("the rendered view", () => popup.run(isRendered));
    },
  },
  { name: "popup on a page saved before", open: popupOn("report-landing") },
  {
    name: "popup as a page",
    async open(stage) {
      await (await popupOn("working-paper")(stage)).press(text("openInTab"), "button");
      const page = await stage.driver.findPage("popup/index.html?view=tab");
      await shownMarkdown(page);
      return page;
    },
  },
  { name: "library", open: pageAt(library, listsClips) },
  {
    name: "library, a clip open",
    async goOn(page) {
      await page.run(openFirstClip);
      await until("its text", () => page.run(isRendered));
    },
  },
  {
    name: "library, a clip deleted",
    async goOn(page) {
      await page.press(text("delete"), "button");
      await until("undo", () =>
        page.run((undo) => document.body.textContent.includes(undo), text("undo")),
      );
    },
  },
  {
    name: "library, nothing found",
    async goOn(page) {
      await pressAndHear(page, "undo", "restored");
      await page.type(text("search"), "zzyzx");
      await until("nothing found", () => page.run(() => !document.querySelector("a[data-clip]")));
    },
  },
  {
    name: "options",
    open: pageAt("options/index.html", () => Boolean(document.querySelector("main section"))),
  },
  {
    name: "options, licences and a wrong pattern",
    async goOn(page) {
      await page.press(text("licencesShow"), "button");
      await until("the licences", () =>
        page.run(() => Boolean(document.querySelector(".licences"))),
      );
      await page.type(text("fileNames"), "{x}");
    },
  },
];

/** axe-core's rules, on every state that a person meets. */
inBothBrowsers((stage) => {
  for (const scheme of ["light", "dark"] as const) {
    test(`${states.length} states have no violation, ${scheme}`, async () => {
      await stage().driver.setColorScheme(scheme);
      let view: View | undefined;
      for (const state of states) {
        if ("open" in state) {
          await stage().driver.closeOthers();
          view = await state.open(stage());
        } else if (view) await state.goOn(view);
        if (view) expect.soft(await violations(view), state.name).toEqual([]);
      }
    });
  }

  test("nothing moves for someone who wants less motion", async () => {
    const { driver, visit } = stage();
    const popup = async () => {
      await visit(savedPage("report-landing"));
      const view = await driver.openPopup();
      await shownMarkdown(view);
      return view;
    };
    await driver.setReducedMotion(false);
    expect(await (await popup()).run(moving)).toContain("button");
    await driver.setReducedMotion(true);
    expect(await (await popup()).run(moving)).toEqual([]);
    for (const path of ["library", "options", "welcome", "sample"]) {
      const page = await driver.openPage(`${path}/index.html`);
      await until(`${path} to be there`, () =>
        page.run(() => document.querySelector("h1, .list, .empty") !== null),
      );
      expect(await page.run(moving), path).toEqual([]);
    }
    await driver.setReducedMotion(false);
  });

  test("what waits for the list is seen without motion", async () => {
    const { driver } = stage();
    await driver.setReducedMotion(true);
    const library = await driver.openPage("library/index.html");
    const opacity = await library.run(() => {
      const skeleton = Object.assign(document.createElement("div"), { className: "skeleton" });
      document.querySelector(".library")?.append(skeleton);
      return getComputedStyle(skeleton).opacity;
    });
    expect(opacity).toBe("1");
    await driver.setReducedMotion(false);
  });

  test("axe finds what is wrong with a page", async () => {
    const { driver } = stage();
    const library = await driver.openPage("library/index.html");
    await library.run(() => {
      document.body.append(Object.assign(document.createElement("button"), { id: "nameless" }));
    });
    expect(await violations(library)).toEqual([expect.stringContaining("button-name")]);
  });
});

/** The elements that have an animation, or a transition that takes time; runs in the page. */
function moving(): string[] {
  const moves = ({ animationName, transitionDuration }: CSSStyleDeclaration) =>
    animationName !== "none" || /[1-9]/.test(transitionDuration);
  return [
    ...document.getAnimations().map(() => "running"),
    ...[...document.querySelectorAll("*")]
      .filter((element) =>
        [null, "::before", "::after"].some((part) => moves(getComputedStyle(element, part))),
      )
      .map((element) => element.localName),
  ];
}

/** Each violation as one line: the rule, and the elements. */
async function violations(view: View): Promise<string[]> {
  await view.runScript(axe);
  // A colour on its way from one state to the next is no colour of ours.
  await new Promise((next) => setTimeout(next, 400));
  return view.run(async () => {
    interface Results {
      violations: { id: string; nodes: { html: string }[] }[];
    }
    const { axe: rules } = globalThis as unknown as {
      axe: { run(where: Document, how: object): Promise<Results> };
    };
    const results = await rules.run(document, { resultTypes: ["violations"] });
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`,
    );
  });
}
