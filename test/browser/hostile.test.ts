import { test, type ExpectStatic } from "vitest";
import { newDownload } from "./download";
import { sampleOf } from "../sampled";
import { until, type View } from "./driver";
import { canary, type HostileCase } from "./hostile/case";
import { hostileCases } from "./hostile/cases";
import { firstWords } from "./hostile/page";
import { dangers, visible } from "./hostile/read-back";
import { strangers, traces } from "./hostile/traces";
import { visit } from "./hostile/visit";
import { isRendered } from "./inside";
import { plainText } from "./plain-text";
import { pressAndHear, readFile, text } from "./popup";
import { inBothBrowsers } from "./stage";

/**
 * Pages that attack Dossier: they are clipped like any other or refused with a sentence, nothing of theirs runs,
 * nothing is asked for, nothing of them is changed, and what they say comes through.
 */
inBothBrowsers((stage) => {
  const cases = sampleOf(hostileCases, 130);
  const ran = new Set<string>();
  const clipped = new Map<string, HostileCase>();

  test.for(cases)("$name", async (hostile, { expect: must }) => {
    const { driver, web } = stage();
    const { tab } = driver;
    must.soft(web.requests(), "what the page before asked for late").toEqual([]);
    const address = `http://hostile.example/reports/2024/page-${hostileCases.indexOf(hostile)}`;
    const page = await visit({ tab, web }, address, hostile);
    must.soft(await unguarded(hostile), "what it does in its own tab").toBe(true);
    web.forget();

    await tab.run(() => void dispatchEvent(new Event("reading")));
    const popup = await driver.openPopup();
    const answer = await until("an answer", () => popup.run(answered), 30_000);
    must
      .soft(answer.startsWith("---\n") ? "in a clip" : "in a sentence")
      .toBe(hostile.ends ?? "in a clip");
    if (answer.startsWith("---\n")) {
      await checkFile(must, hostile, answer);
      await checkViews(must, popup);
      await checkName(must, popup, hostile, answer);
      await pressAndHear(popup, "save", "savedNew");
      clipped.set(address, hostile);
    }
    must.soft(await traces(popup), "traces in the popup").toEqual([]);
    must.soft(await page.changes(), "changes of the page").toEqual([]);
    await popup.close();
    must.soft(web.requests(), "what was asked for").toEqual([]);
    ran.add(hostile.name);
  });

  /** Whether it does in its own tab what it says it would. */
  async function unguarded({ unguarded: claim }: HostileCase): Promise<boolean> {
    const { driver, web } = stage();
    if (claim === undefined) return true;
    if (claim === "asks") return web.requests().some((url) => url.startsWith(canary));
    const left = await traces(driver.tab);
    return claim === "runs" ? left.includes("page ran") : left.length > 0;
  }

  async function checkFile(must: ExpectStatic, hostile: HostileCase, file: string): Promise<void> {
    const { data, body } = readFile(file);
    must.soft(body).toContain(firstWords);
    must.soft(dangers(body), "dangers in the Markdown").toEqual([]);
    must.soft(JSON.stringify(data)).not.toContain("polluted");
    for (const [key, value] of Object.entries(hostile.values ?? {})) {
      must.soft(shown(data[key]), key).toEqual(shown(value));
    }
    const { paragraphs } = plainText(body);
    for (const words of hostile.paragraphs ?? [])
      must.soft(paragraphs.map(visible)).toContain(words);
  }

  /** Shows all that the popup can show. */
  async function checkViews(must: ExpectStatic, popup: View): Promise<void> {
    await popup.run(() => {
      for (const folded of document.querySelectorAll("details")) folded.open = true;
    });
    await popup.press(text("viewReading"), "tab");
    await until("the rendered view", () => popup.run(isRendered));
    must.soft(await strangers(popup), "strangers in the popup's article").toEqual([]);
  }

  async function checkName(
    must: ExpectStatic,
    popup: View,
    { file }: HostileCase,
    markdown: string,
  ): Promise<void> {
    if (file === undefined) return;
    const { driver } = stage();
    const before = driver.downloads();
    await pressAndHear(popup, "download", "downloaded");
    const name = await newDownload(driver, before);
    must.soft(name).toBe(file);
    must.soft(driver.readDownload(name).toString()).toBe(markdown);
  }

  test("the library shows every one of them", { timeout: 300_000 }, async ({ expect: must }) => {
    const { driver, web } = stage();
    await driver.tab.goto("about:blank");
    web.forget();
    const library = await driver.openPage("library/index.html");
    const kept = await library.run(keptClips);
    must(kept.length).toBe(clipped.size);
    await until("all rows", async () => {
      await library.run(showMore);
      return (await library.run(countRows)) === kept.length;
    });
    must(await traces(library)).toEqual([]);
    const found: Record<string, string[]> = {};
    for (const { id, url } of kept) {
      await library.run((clip) => void (location.hash = `#clip=${clip}`), id);
      await until(`the clip of ${url}`, () => library.run(isOpen, url));
      const left = [...(await traces(library)), ...(await strangers(library)), ...web.requests()];
      if (left.length > 0) found[clipped.get(url)?.name ?? url] = left;
      web.forget();
    }
    must(found).toEqual({});
  });

  const control =
    "without the guards the same pages leave traces and ask, so that their absence means something";
  test(control, { timeout: 300_000 }, async ({ expect: must }) => {
    const { driver, web } = stage();
    const library = await driver.openPage("library/index.html");
    await library.run(addBareFrame);
    web.forget();
    const silent: string[] = [];
    for (const { name, html, unguarded: claim } of cases) {
      if (claim === undefined) continue;
      await library.run(fillBareFrame, html());
      // What only asks leaves nothing that could be seen here.
      if (claim !== "asks" && (await traces(library)).length === 0) silent.push(name);
    }
    must(silent).toEqual([]);
    // Not every sample holds a page that asks for something without a script. Firefox asks by https.
    await library.run(fillBareFrame, `<p><img src="${canary}bare"></p>`);
    const { hostname } = new URL(canary);
    await until("the request", () => web.requests().some((url) => url.includes(hostname)));
    await library.close();
  });

  test("every case ran", ({ expect: must }) => {
    must(new Set(hostileCases.map(({ name }) => name)).size).toBe(hostileCases.length);
    must(ran.size).toBe(cases.length);
    must(ran.size).toBeGreaterThanOrEqual(120);
    console.log(`${ran.size} hostile cases in ${stage().driver.name}`);
  });
});

const shown = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(visible) : visible(value);

// What follows runs in one of Dossier's pages: each function stands alone.

/** What the popup shows: the file, or a sentence. */
const answered = (): string | undefined =>
  document.querySelector("[role=tabpanel] pre")?.textContent ||
  document.querySelector("[role=alert]")?.textContent ||
  undefined;

const keptClips = (): Promise<{ id: number; url: string }[]> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open("dossier");
    opening.addEventListener("error", () => reject(opening.error));
    opening.addEventListener("success", () => {
      const database = opening.result;
      const reading = database.transaction("clips").objectStore("clips").getAll();
      reading.addEventListener("success", () => {
        database.close();
        const clips = reading.result as { id: number; url: string }[];
        resolve(clips.map(({ id, url }) => ({ id, url })));
      });
    });
  });

const showMore = (): void => document.querySelector<HTMLElement>(".list .more button")?.click();
const countRows = (): number => document.querySelectorAll("a[data-clip]").length;

/** Whether the clip of this address is open and its text is there. */
const isOpen = (url: string): boolean =>
  document.querySelector(`aside a[href="${url}"]`) !== null &&
  Boolean(document.querySelector("iframe")?.contentDocument?.querySelector("p"));

/** A frame as nobody should make one: without a sandbox, for markup that nothing cleaned. */
function addBareFrame(): void {
  document.body.replaceChildren(document.createElement("iframe"));
}

function fillBareFrame(html: string): Promise<void> {
  const frame = document.querySelector("iframe");
  if (!frame) throw new Error("There is no frame.");
  return new Promise((resolve) => {
    frame.addEventListener("load", () => resolve(), { once: true });
    frame.srcdoc = html;
  });
}
