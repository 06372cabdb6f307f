import { expect, test } from "vitest";
import { until, type View } from "./driver";
import { keptDrafts } from "./inside";
import { savedPage } from "./pages";
import { pressAndHear, readFile, says, shownMarkdown, text } from "./popup";
import { inBothBrowsers } from "./stage";

/** Nothing is lost: what the popup shows is kept before, and what is saved is there after. */
inBothBrowsers((stage) => {
  const savedOn = text("savedOn").replace(/\$1.*/, "");
  const notice = (popup: View) =>
    popup.run(() => document.querySelector(".notice")?.textContent ?? "");

  test("a popup closed half-way comes back with the tags and the same Markdown", async () => {
    const { driver, visit } = stage();
    await visit(savedPage("commentary"));
    const popup = await driver.openPopup();
    await shownMarkdown(popup);
    await popup.type(text("tagAdd"), "grid,outages,");
    const tagged = await until("the tags to be in the Markdown", async () => {
      const shown = await shownMarkdown(popup);
      const { data } = readFile(shown);
      return JSON.stringify(data.tags) === '["grid","outages"]' && shown;
    });
    await popup.close();
    const again = await driver.openPopup();
    expect(await shownMarkdown(again)).toBe(tagged);
  });

  test("a background that ends between the steps costs nothing", async () => {
    const { driver, visit } = stage();
    await visit(savedPage("commentary"));
    await driver.stopBackground();
    const popup = await driver.openPopup();
    const shown = await shownMarkdown(popup);
    await driver.stopBackground();
    await popup.type(text("tagAdd"), "after,");
    await until("the tag to be kept", async () =>
      (await popup.run(keptDrafts)).some(({ tags }) => tags.includes("after")),
    );
    await driver.stopBackground();
    await pressAndHear(popup, "save", "savedNew");
    await driver.stopBackground();
    await popup.close();
    const again = await driver.openPopup();
    const { data } = readFile(await shownMarkdown(again));
    expect(data.title).toBe(readFile(shown).data.title);
    expect(data.tags).toContain("after");
    expect(await notice(again)).toContain(savedOn);
  });

  test("the same page saved again is unchanged, and a changed one is a new version", async () => {
    const { driver, web, visit } = stage();
    const page = savedPage("organisation-author");
    await visit(page);
    let popup = await driver.openPopup();
    await shownMarkdown(popup);
    expect(await notice(popup)).toBe("");
    await pressAndHear(popup, "save", "savedNew");
    await pressAndHear(popup, "save", "savedUnchanged");
    await popup.close();

    const [first = ""] = page.expected.bodyParagraphs ?? [];
    const words = first.split(" ").slice(0, 4).join(" ");
    expect(page.html).toContain(words);
    web.serve(page.address, page.html.replaceAll(words, `${words}, corrected,`));
    await driver.tab.goto(page.address);
    popup = await driver.openPopup();
    expect(await shownMarkdown(popup)).toContain(`${words}, corrected,`);
    expect(await notice(popup)).toContain(savedOn);
    await pressAndHear(popup, "save", "savedVersion");
  });

  test("an address with tracking in it is the same clip", async () => {
    const { driver, web } = stage();
    const page = savedPage("organisation-author");
    const tracked = `${page.address}?utm_source=newsletter&utm_medium=email`;
    web.serve(tracked, page.html);
    await driver.tab.goto(tracked);
    const popup = await driver.openPopup();
    await shownMarkdown(popup);
    expect(await notice(popup)).toContain(savedOn);
  });

  test("Ctrl and Enter save", async () => {
    const { driver, visit } = stage();
    await visit(savedPage("german-analysis"));
    const popup = await driver.openPopup();
    await shownMarkdown(popup);
    await popup.key("Enter", ["Control"]);
    await says(popup, "savedNew");
  });
});
