import { expect, test } from "vitest";
import { until, type View } from "./driver";
import { pressAndHear, readFile, shownMarkdown, text, type Text } from "./popup";
import { inBothBrowsers } from "./stage";

/** What the user chose for a site and saved is offered on its later clips, and taken by two keys. */
inBothBrowsers((stage) => {
  const prose = "<p>The ministry answered in one sentence, which is quoted here in full. ".repeat(
    40,
  );
  const open = async (path: string): Promise<View> => {
    const { driver, visit } = stage();
    const html = `<!doctype html><html lang="en"><head><title>On ${path}</title>
      <meta property="og:site_name" content="choices.example"></head>
      <body><main><article><h1>On ${path}</h1>${prose}</article></main></body></html>`;
    await visit({ address: `http://choices.example${path}`, html });
    const popup = await driver.openPopup();
    await shownMarkdown(popup);
    return popup;
  };
  const data = async (popup: View) => readFile(await shownMarkdown(popup)).data;
  const shows = (popup: View, key: string, value: string) =>
    until(`the Markdown to say ${key}: ${value}`, async () => (await data(popup))[key] === value);
  const keyOf = (key: Text, of: Text) => text(key).replace("$1", text(of));
  const offers = (popup: View, of: Text) =>
    popup.run(
      (name) => Boolean(document.querySelector(`button[aria-label="${name}"]`)),
      keyOf("originOffered", of),
    );
  const retype = async (popup: View, name: Text, typed: string) => {
    await popup.type(text(name), "");
    await popup.run(
      (label) => document.querySelector<HTMLTextAreaElement>(`[aria-label="${label}"]`)?.select(),
      text(name),
    );
    await popup.type(text(name), typed);
  };

  test("offered, not applied: the institute on the whole site, the kind in its section", async () => {
    let popup = await open("/commentary/2024/05/first");
    expect(await offers(popup, "institute")).toBe(false);
    await retype(popup, "institute", "The Institute");
    await retype(popup, "genre", "Column");
    await shows(popup, "kind", "Column");
    await pressAndHear(popup, "save", "savedNew");
    await popup.close();

    popup = await open("/reports/second");
    expect((await data(popup)).institute).not.toBe("The Institute");
    expect(await offers(popup, "institute")).toBe(true);
    expect(await offers(popup, "genre")).toBe(false);
    await popup.close();

    popup = await open("/commentary/third");
    expect((await data(popup)).kind).not.toBe("Column");
    await popup.press(keyOf("originOffered", "institute"), "button");
    await popup.key("Enter");
    await shows(popup, "institute", "The Institute");
    await popup.press(keyOf("originOffered", "genre"), "button");
    await popup.key("Enter");
    await shows(popup, "kind", "Column");
    await pressAndHear(popup, "save", "savedNew");
  });

  test("forgotten when it is taken back and saved", async () => {
    let popup = await open("/commentary/third");
    await popup.press(keyOf("originEdited", "institute"), "button");
    await popup.press(text("asRead"), "button");
    await pressAndHear(popup, "save", "savedVersion");
    await popup.close();
    popup = await open("/commentary/fourth");
    expect(await offers(popup, "institute")).toBe(false);
    expect(await offers(popup, "genre")).toBe(true);
  });

  test("taken and undone before the first save, it leaves the record as it was read", async () => {
    let popup = await open("/commentary/fifth");
    const read = (await data(popup)).kind;
    await popup.press(keyOf("originOffered", "genre"), "button");
    await popup.key("Enter");
    await shows(popup, "kind", "Column");
    await popup.close();
    popup = await open("/commentary/fifth");
    await shows(popup, "kind", "Column");
    await popup.press(keyOf("originEdited", "genre"), "button");
    await popup.press(text("asRead"), "button");
    await until("the kind as it was read", async () => (await data(popup)).kind === read);
    expect(await offers(popup, "genre")).toBe(true);
    await pressAndHear(popup, "save", "savedNew");
    await popup.close();

    popup = await open("/commentary/fifth");
    expect((await data(popup)).kind).toBe(read);
    await popup.close();
    // It was no choice of this clip's: that of the first stands, until it is taken back there.
    popup = await open("/commentary/2024/05/first");
    await popup.press(keyOf("originEdited", "genre"), "button");
    await popup.press(text("asRead"), "button");
    await pressAndHear(popup, "save", "savedVersion");
    await popup.close();
    popup = await open("/commentary/sixth");
    expect(await offers(popup, "genre")).toBe(false);
  });
});
