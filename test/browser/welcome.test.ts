import { expect, test } from "vitest";
import { until, type Tab, type View } from "./driver";
import { listsClips, openFirstClip } from "./inside";
import { pressAndHear, readFile, shownMarkdown, text } from "./popup";
import { inBothBrowsers } from "./stage";

/** What a new user meets: the first-run page, and the sample article, which is clipped as any article is. */
inBothBrowsers(
  (stage) => {
    const address = "https://sample.example/research/bus-every-ten-minutes";
    let file = "";

    test("Dossier opens the first-run page when it is installed, and it says which keys are set", async () => {
      const { driver } = stage();
      const welcome = await driver.findPage("welcome/index.html");
      const keys = () =>
        welcome.run(() => [...document.querySelectorAll("kbd")].map((key) => key.textContent));
      await until("the keys", async () => (await keys()).length > 0);
      expect((await keys()).toSorted()).toEqual(["Alt+Shift+D", "Alt+Shift+M"]);
      await welcome.press(text("trySample"), "link");
      const sample = await driver.findPage("sample/index.html");
      expect(await hintOf(sample)).toContain("Alt+Shift+D");
    });

    test("the sample is clipped by the toolbar button, with its notes and its table", async () => {
      const { driver } = stage();
      const sample = await openSample();
      const popup = await driver.openPopup(sample);
      file = await shownMarkdown(popup);
      const { data, body } = readFile(file);
      expect(data).toMatchObject({
        title: "What a Bus Every Ten Minutes Is Worth",
        authors: ["Maren Oakley", "Tomas Varga"],
        affiliations: ["Maren Oakley: Hollin Institute", "Tomas Varga: University of Eastmere"],
        institute: "Hollin Institute",
        kind: "Policy Brief",
        date: "2026-03-12",
        url: address,
      });
      expect(body).toContain("same stops.[^1]");
      expect(body.match(/^\[\^\d\]: /gm)).toHaveLength(3);
      expect(body).toContain("| Carrow | 6 | 1,620 | 940 |");
      expect(body).toContain("![Bar chart: trips per resident rose");
      expect(body).toContain("Figure 1: Trips per resident after two years.");
      for (const furniture of ["Print", "More from the institute", "An invented"])
        expect(body).not.toContain(furniture);
      expect(file).not.toMatch(/(chrome|moz)-extension:/);
      await pressAndHear(popup, "copyMarkdown", "copied");
      await pressAndHear(popup, "save", "savedNew");
      await popup.close();
      expect(await driver.readClipboard()).toBe(file);
    });

    test("the sample is known again, in another tab and after the background ended", async () => {
      const { driver } = stage();
      await driver.stopBackground();
      // Two of them: each answers for itself.
      await openSample();
      const popup = await driver.openPopup(await openSample());
      await pressAndHear(popup, "save", "savedUnchanged");
      await popup.close();
    });

    test("the sample's clip is found in the library", async () => {
      const { driver } = stage();
      const library = await driver.openPage("library/index.html");
      await library.type(text("search"), "timetable eastmere");
      await until("the clip", () => library.run(listsClips));
      await library.run(openFirstClip);
      await pressAndHear(library, "copyMarkdown", "copied");
      expect(await driver.readClipboard()).toBe(file);
    });

    test("a page without an article leads to the sample", async () => {
      const { driver, visit } = stage();
      await visit({ address: "http://empty.example/", html: "<title>Empty</title>" });
      const popup = await driver.openPopup();
      await popup.press(text("trySample"), "button");
      await driver.findPage("sample/index.html");
    });

    /** The sample in a tab of its own. */
    const openSample = async (): Promise<Tab> => {
      const sample = await stage().driver.openPage("sample/index.html");
      await hintOf(sample);
      return sample;
    };
    const hintOf = (sample: View): Promise<string> =>
      until("the hint", () =>
        sample.run(() => document.querySelector("#hint")?.textContent || undefined),
      );
  },
  { firstRun: true },
);
