import type { KeyInput, Page } from "puppeteer-core";
import { controlMark, markControl } from "./control";
import type { Tab, View } from "./driver";
import { until } from "./until";

/** A view on a document that puppeteer knows as a page. */
export function viewOf(page: Page): View {
  const find = async (name: string, role?: Parameters<View["press"]>[1]) => {
    await until(`a control named "${name}"`, async () => {
      await page.evaluate(markControl, name, role, controlMark);
      return true;
    });
    return page.$(`[${controlMark}]`);
  };
  return {
    run: (inside, ...given) =>
      page.evaluate(inside as (...all: unknown[]) => unknown, ...given) as never,
    async runScript(source) {
      // No value is wanted, and not every value could be carried over.
      await page.evaluate(`${source}\n;undefined`);
    },
    async press(name, role) {
      const control = await find(name, role);
      await control?.click();
    },
    async type(name, text) {
      const control = await find(name, "textbox");
      await control?.focus();
      await page.keyboard.type(text);
    },
    async key(name, held = []) {
      for (const one of held) await page.keyboard.down(one);
      await page.keyboard.press(name as KeyInput);
      for (const one of held) await page.keyboard.up(one);
    },
    resize: (width, height, zoom = 1) =>
      page.setViewport({ width, height, deviceScaleFactor: zoom }),
    screenshot: async () => Buffer.from(await page.screenshot()),
    close: () => page.close(),
  };
}

/** A tab on a web page, and puppeteer's page behind it for the driver. */
export interface PageTab extends Tab {
  readonly page: Page;
}

export const tabOf = (page: Page): PageTab => ({
  ...viewOf(page),
  page,
  async goto(url) {
    await page.goto(url, { waitUntil: "load" });
  },
  async begin(url) {
    await page.goto(url, { waitUntil: "domcontentloaded" });
  },
  bringToFront: () => page.bringToFront(),
});
