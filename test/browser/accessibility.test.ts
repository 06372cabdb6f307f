import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { until, type View } from "./driver";
import { isRendered, listsClips, openFirstClip, sentence } from "./inside";
import { savedPage } from "./pages";
import { pressAndHear, shownMarkdown, text } from "./popup";
import { inBothBrowsers } from "./stage";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** axe-core's rules, on every state that a person meets. */
inBothBrowsers((stage) => {
  for (const scheme of ["light", "dark"] as const) {
    test(`popup and library have no violation, ${scheme}`, async () => {
      const { driver, visit } = stage();
      await driver.setColorScheme(scheme);

      await visit(savedPage("listing"));
      const listing = await driver.openPopup();
      await until("the sentence", () => listing.run(sentence));
      expect.soft(await violations(listing), "popup on a listing").toEqual([]);
      await listing.close();

      await visit(savedPage("report-landing"));
      const popup = await driver.openPopup();
      await shownMarkdown(popup);
      expect.soft(await violations(popup), "popup").toEqual([]);
      await popup.type(text("tagAdd"), "water,");
      await popup.press(text("save"), "button");
      await until("what was saved", () =>
        popup.run(() =>
          document.querySelector("footer [role=status]")?.textContent.includes("aved"),
        ),
      );
      expect.soft(await violations(popup), "popup, saved").toEqual([]);
      await popup.press(text("viewReading"), "tab");
      await until("the rendered view", () => popup.run(isRendered));
      expect.soft(await violations(popup), "popup, rendered").toEqual([]);
      await popup.close();

      const library = await driver.openPage("library/index.html");
      await until("the clip", () => library.run(listsClips));
      expect.soft(await violations(library), "library").toEqual([]);
      await library.run(openFirstClip);
      await until("its text", () => library.run(isRendered));
      expect.soft(await violations(library), "library, a clip open").toEqual([]);
      await library.press(text("delete"), "button");
      await until("undo", () =>
        library.run((undo) => document.body.textContent.includes(undo), text("undo")),
      );
      expect.soft(await violations(library), "library, a clip deleted").toEqual([]);
      await pressAndHear(library, "undo", "restored");
      await library.type(text("search"), "zzyzx");
      await until("nothing found", () =>
        library.run(() => !document.querySelector("a[data-clip]")),
      );
      expect.soft(await violations(library), "library, nothing found").toEqual([]);
    });
  }

  test("axe finds what is wrong with a page", async () => {
    const { driver } = stage();
    const library = await driver.openPage("library/index.html");
    await library.run(() => {
      document.body.append(Object.assign(document.createElement("button"), { id: "nameless" }));
    });
    expect(await violations(library)).toEqual([expect.stringContaining("button-name")]);
  });
});

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
