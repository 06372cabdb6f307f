import { expect, test } from "vitest";
import { until, type View } from "./driver";
import { keptDrafts } from "./inside";
import { savedPage } from "./pages";
import { readFile, says, shownMarkdown, text } from "./popup";
import { inBothBrowsers } from "./stage";

/** Where the user was in a draft, and a draft in more than one place at once. */
inBothBrowsers((stage) => {
  const data = async (view: View) => readFile(await shownMarkdown(view)).data;
  const cursor = (view: View) =>
    view.run(() => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLTextAreaElement)) return null;
      const { name, selectionStart, selectionEnd } = activeElement;
      return { name, selectionStart, selectionEnd };
    });
  const hasCursor = (view: View, wanted: Place) =>
    until(`the cursor to be at ${JSON.stringify(wanted)}`, async () => {
      const at = await cursor(view);
      return JSON.stringify(at) === JSON.stringify(wanted);
    });
  /** The cursor is there, and kept: a popup that closes takes along what is on its way. */
  const leaveAt = async (view: View, wanted: Place) => {
    await hasCursor(view, wanted);
    const { name: field, selectionStart: start, selectionEnd: end } = wanted;
    await until("the cursor to be kept", async () =>
      (await view.run(keptCursors)).some(
        (kept) => kept.field === field && kept.start === start && kept.end === end,
      ),
    );
    await view.close();
  };
  const noteIs = (view: View, note: string) =>
    until(`the note ${note}`, async () => (await data(view)).note === note);

  test("a popup that opens again has the cursor where it was", async () => {
    const { driver, visit } = stage();
    await visit(savedPage("commentary"));
    let popup = await driver.openPopup();
    await shownMarkdown(popup);
    expect(await cursor(popup)).toBeNull();
    await popup.type(text("note"), "half a word");
    await popup.key("ArrowLeft");
    await popup.key("ArrowLeft");
    await popup.key("ArrowLeft", ["Shift"]);
    const wanted = { name: "note", selectionStart: 8, selectionEnd: 9 };
    await leaveAt(popup, wanted);
    popup = await driver.openPopup();
    await hasCursor(popup, wanted);
    await popup.key("i");
    await noteIs(popup, "half a wird");
    await popup.close();

    // In a field that is folded away.
    popup = await driver.openPopup();
    await shownMarkdown(popup);
    await popup.run(() => document.querySelector("summary")?.click());
    await popup.type(text("number"), "1");
    await leaveAt(popup, { name: "number", selectionStart: 1, selectionEnd: 1 });
    popup = await driver.openPopup();
    await hasCursor(popup, { name: "number", selectionStart: 1, selectionEnd: 1 });
  });

  test("who went on to a key, or asked for a copy, is not taken back into the field", async () => {
    const { driver, visit } = stage();
    await visit(savedPage("german-analysis"));
    let popup = await driver.openPopup();
    await shownMarkdown(popup);
    await popup.type(text("note"), "n");
    await leaveAt(popup, { name: "note", selectionStart: 1, selectionEnd: 1 });
    await driver.chooseMenu(driver.tab, text("menuCopy"));
    popup = await driver.findPopup();
    await until("the popup to say how copying went", async () => {
      const said = await popup.run(
        () => document.querySelector("footer [role=status]")?.textContent ?? "",
      );
      return [text("copied"), text("pressEnterToCopy")].some((one) => said.includes(one));
    });
    expect(await cursor(popup)).toBeNull();
    await popup.press(text("copyMarkdown"), "button");
    await says(popup, "copied");
    await popup.close();
    popup = await driver.openPopup();
    await shownMarkdown(popup);
    await new Promise((next) => setTimeout(next, 300));
    expect(await cursor(popup)).toBeNull();
  });

  test("a field that has the focus in two views says in both what was typed last", async () => {
    const { driver, visit } = stage();
    await visit(savedPage("working-paper"));
    const popup = await driver.openPopup();
    await shownMarkdown(popup);
    await popup.press(text("openInTab"), "button");
    const one = await driver.findPage("popup/index.html?view=tab&draft=");
    await shownMarkdown(one);
    const address = await one.run(() => location.pathname.slice(1) + location.search);
    const other = await driver.openPage(address);
    await shownMarkdown(other);
    await one.type(text("note"), "one");
    await noteIs(other, "one");
    await other.type(text("note"), " two");
    await noteIs(one, "one two");
    expect((await cursor(one))?.name).toBe("note");
    const typed = () =>
      one.run(() => document.querySelector<HTMLTextAreaElement>("[name=note]")?.value);
    await until("the other view's words in the field", async () => (await typed()) === "one two");
    await one.run(addToNote, " three");
    await noteIs(other, "one two three");
  });

  test("two tabs of one address have a draft each; a page opened twice at once has one", async () => {
    const { driver, visit } = stage();
    const page = savedPage("organisation-author");
    await visit(page);
    await driver.openPopup();
    let popup = await driver.openPopup();
    await shownMarkdown(popup);
    await popup.type(text("note"), "in the first");
    await noteIs(popup, "in the first");
    await popup.close();
    const second = await driver.newTab();
    await visit(page, second);
    popup = await driver.openPopup(second);
    expect((await data(popup)).note).toBeUndefined();
    await popup.type(text("note"), "in the second");
    await noteIs(popup, "in the second");
    const notes = async () =>
      (await popup.run(keptDrafts))
        .filter(({ url }) => url === page.address)
        .map(({ note }) => note)
        .sort();
    await until(
      "two drafts",
      async () =>
        JSON.stringify(await notes()) === JSON.stringify(["in the first", "in the second"]),
    );
    await popup.close();
    popup = await driver.openPopup(driver.tab);
    expect((await data(popup)).note).toBe("in the first");
  });
});

/** Types behind what stands in the note. A tab that is not in front hears no keys. */
function addToNote(typed: string): void {
  const field = document.querySelector<HTMLTextAreaElement>("[name=note]");
  if (!field) throw new Error("There is no note.");
  field.setRangeText(typed, field.value.length, field.value.length, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

interface Place {
  name: string;
  selectionStart: number;
  selectionEnd: number;
}

interface KeptCursor {
  field: string;
  start: number;
  end: number;
}

/** What the session's memory holds of cursors. */
async function keptCursors(): Promise<KeptCursor[]> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { session: { get(all: null): Promise<Record<string, KeptCursor>> } } };
  };
  const kept = Object.entries(await chrome.storage.session.get(null));
  return kept.flatMap(([key, cursor]) => (key.startsWith("cursor:") ? [cursor] : []));
}
