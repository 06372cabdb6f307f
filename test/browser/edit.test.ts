import { expect, test } from "vitest";
import { until, type View } from "./driver";
import { savedPage } from "./pages";
import { pressAndHear, readFile, shownMarkdown, text } from "./popup";
import { inBothBrowsers } from "./stage";

/** What the user types over what was read: kept with every letter, and theirs from then on. */
inBothBrowsers((stage) => {
  const data = async (popup: View) => readFile(await shownMarkdown(popup)).data;
  const shows = async (popup: View, key: string, value: unknown) => {
    let shown: unknown;
    await until(`the Markdown to say ${key}: ${JSON.stringify(value)}`, async () => {
      shown = (await data(popup))[key];
      return JSON.stringify(shown) === JSON.stringify(value);
    }).catch((cause: unknown) => {
      throw new Error(`The Markdown says ${key}: ${JSON.stringify(shown)}`, { cause });
    });
  };
  /** Types over a field's text, as one who selected all of it. */
  const retype = async (popup: View, name: string, typed: string) => {
    await popup.type(name, "");
    await popup.run(selectAll, name);
    await popup.type(name, typed);
  };

  test("comes back when the popup was closed half-way, and when the page is read again", async () => {
    const { driver, visit } = stage();
    const page = savedPage("german-analysis");
    await visit(page);
    let popup = await driver.openPopup();
    const before = await data(popup);
    await retype(popup, text("title"), "Mein Titel");
    await shows(popup, "title", "Mein Titel");
    await retype(popup, text("published"), "March 2018");
    await retype(popup, text("note"), "Nachfragen");
    await shows(popup, "note", "Nachfragen");
    const typed = await shownMarkdown(popup);
    await popup.close();
    popup = await driver.openPopup();
    expect(await shownMarkdown(popup)).toBe(typed);
    await popup.close();
    await driver.stopBackground();
    popup = await driver.openPopup();
    expect(await shownMarkdown(popup)).toBe(typed);
    await popup.close();
    // Loaded anew, it is read anew.
    await driver.tab.goto(page.address);
    popup = await driver.openPopup();
    const { title, date, note, ...others } = await data(popup);
    expect({ title, date, note }).toEqual({
      title: "Mein Titel",
      date: "2018-03",
      note: "Nachfragen",
    });
    expect(others).toEqual({ ...before, title: undefined, date: undefined });
  });

  test("is the same in a tab of its own, which needs no page, and agrees with the popup", async () => {
    const { driver, visit } = stage();
    await visit(savedPage("commentary"));
    const popup = await driver.openPopup();
    await retype(popup, text("title"), "Typed in the popup");
    await shows(popup, "title", "Typed in the popup");
    const shown = await shownMarkdown(popup);
    await popup.press(text("openInTab"), "button");
    const tab = await driver.findPage("popup/index.html?view=tab&draft=");
    const address = await tab.run(() => location.pathname.slice(1) + location.search);
    expect(await shownMarkdown(tab)).toBe(shown);
    await retype(tab, text("title"), "Typed in the tab");
    await shows(tab, "title", "Typed in the tab");
    const other = await driver.openPage(address);
    await retype(other, text("note"), "From the other");
    await shows(tab, "note", "From the other");
    expect(await shownMarkdown(other)).toBe(await shownMarkdown(tab));
    await other.close();
    await tab.close();
  });

  test("is saved, shown by the library, and goes on when the page is opened again", async () => {
    const { driver, visit } = stage();
    await visit(savedPage("report-landing"));
    let popup = await driver.openPopup();
    await shownMarkdown(popup);
    await retype(popup, text("institute"), "Another Institute");
    await shows(popup, "institute", "Another Institute");
    await popup.press(text("authorAdd"), "button");
    await popup.run(nameLast, "Ana", "Šević");
    await until("the new author to be in the Markdown", async () =>
      ((await data(popup)).authors as string[]).includes("Ana Šević"),
    );
    await pressAndHear(popup, "save", "savedNew");
    const saved = await shownMarkdown(popup);
    await popup.close();
    popup = await driver.openPopup();
    expect(await shownMarkdown(popup)).toBe(saved);
    await pressAndHear(popup, "save", "savedUnchanged");
    await popup.close();
  });
});

function selectAll(label: string): void {
  document.querySelector<HTMLTextAreaElement>(`textarea[aria-label="${label}"]`)?.select();
}

/** Puts a name into the fields of the last author, as typing does. */
function nameLast(...parts: string[]): void {
  const fields = document.querySelectorAll<HTMLTextAreaElement>(".authors li:last-child textarea");
  for (const [at, part] of parts.entries()) {
    const field = fields[at];
    if (!field) throw new Error("The last author has no fields.");
    field.value = part;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
