import { test } from "vitest";
import { until, type View } from "./driver";
import { isRendered, listsClips, openFirstClip } from "./inside";
import { canary, hostilePages } from "./hostile/pages";
import { pressAndHear, readFile, shownMarkdown, text } from "./popup";
import { inBothBrowsers } from "./stage";
import { plainText } from "./plain-text";

/** Pages that attack Dossier: they are clipped like any other, nothing of theirs runs and nothing is asked for. */
inBothBrowsers((stage) => {
  test.for(hostilePages)("$name", async ({ name, html, title }, { expect: must }) => {
    const { driver, web, visit } = stage();
    const at = hostilePages.findIndex((page) => page.name === name);
    await visit({ address: `http://hostile.example/reports/2024/page-${at}`, html: html() });
    // The page's own scripts have run, its own pictures were asked for: from here on nothing may.
    const before = await afterRest(driver.tab, stage().web);
    web.forget();

    const popup = await driver.openPopup();
    const markdown = await shownMarkdown(popup);
    const { data, body } = readFile(markdown);
    must(body).toContain("The committee met four times");
    if (title !== undefined) must(visible(data.title)).toBe(visible(title));
    must(JSON.stringify(data)).not.toContain("polluted");
    must(plainText(body).addresses.filter((address) => !/^(https?|mailto):/.test(address))).toEqual(
      [],
    );

    await popup.press(text("viewReading"), "tab");
    await until("the rendered view", () => popup.run(isRendered));
    await pressAndHear(popup, "save", "savedNew");
    must(await traces(popup)).toEqual([]);
    must(await driver.tab.run(() => document.documentElement.outerHTML)).toBe(before);
    await popup.close();

    const library = await driver.openPage("library/index.html");
    await until("the clip in the list", () => library.run(listsClips));
    await library.run(openFirstClip);
    await until("the clip's text", () => library.run(isRendered));
    must(await traces(library)).toEqual([]);
    must(web.requests()).toEqual([]);
  });

  test("the attacks do run where nothing stops them, so that the traces mean something", async () => {
    const { driver, web, visit } = stage();
    const [first] = hostilePages;
    web.forget();
    await visit({ address: "http://hostile.example/control", html: first?.html() ?? "" });
    await until("the page's own script to run", () => driver.tab.run(() => "__ran" in globalThis));
    await until("its request", () => web.requests().some((url) => url.startsWith(canary)));
  });
});

/** What an attack leaves in one of Dossier's pages: a mark, an element that could run, an address that does. */
const traces = (view: View): Promise<string[]> =>
  view.run(() => {
    const found: string[] = [];
    const look = (page: Document, where: string) => {
      if (page.defaultView && "__ran" in page.defaultView) found.push(`${where} ran`);
      const own =
        where === "page" ? "script:not([src^='/assets/']):not([src^='../assets/'])" : "script";
      for (const element of page.querySelectorAll(
        `${own}, object, embed, base, form, svg script, meta[http-equiv=refresh]`,
      )) {
        found.push(`${where} has <${element.localName}>`);
      }
      for (const element of page.querySelectorAll("*")) {
        for (const { name, value } of element.attributes) {
          const runs = /^\s*(javascript|vbscript|data:text)/i.test(
            value.replaceAll(/[\t\n\r]/g, ""),
          );
          if (/^on/.test(name) || (runs && /^(href|src|action|formaction|data)$/.test(name))) {
            found.push(`${where} has ${element.localName}[${name}]`);
          }
        }
      }
      for (const frame of page.querySelectorAll("iframe")) {
        if (frame.contentDocument) look(frame.contentDocument, "frame");
      }
    };
    look(document, "page");
    return found;
  });

/** The page's HTML once it no longer changes and asks for nothing more. */
async function afterRest(tab: View, web: { requests(): string[] }): Promise<string> {
  let last = "";
  let asked = -1;
  return until("the page to rest", async () => {
    await new Promise((next) => setTimeout(next, 150));
    const html = await tab.run(() => document.documentElement.outerHTML);
    const rests = html === last && web.requests().length === asked;
    last = html;
    asked = web.requests().length;
    return rests && html;
  });
}

/** Without spaces at the ends, runs of them, and marks that only turn or hide text: those may be dropped. */
const visible = (value: unknown): string =>
  String(value)
    .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
